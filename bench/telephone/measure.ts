import { expect, type Page } from "@playwright/test";
import { median } from "@/bench/figures";
import { clientCodeOf } from "@/e2e/support/build";
import { codeOf, openInvitation } from "@/e2e/support/post";
import { on } from "@/e2e/support/casus";
import { setUpSigner } from "@/e2e/support/set-up";
import { askAboutAbsence, tellFamily } from "@/e2e/support/story";
import { TELEPHONE, test } from "@/e2e/support/test";
import { sendUnseen } from "@/e2e/support/unseen";
import { largestPaint, slowDown } from "./slow";

const ROUNDS = 5;
const AIMS = { taps: 9, paint: 2500, code: 40_000 };

test("a parent on a slow telephone, from the link to the thanks", async ({ context: office, device }) => {
  const story = await tellFamily(office);
  const request = await askAboutAbsence(story);
  const own = `/tekenen/${request.split("/").at(-1)}`;
  const telephone = await device(TELEPHONE);
  const link = await openInvitation(telephone, story.mother);
  const invitation = new URL(link.url()).pathname;
  const page = await setUpSigner(telephone, story.mother);
  await page.close();
  const measured = new Map<string, { paint: number; code: number }>();
  const measure = async (name: string, path: string) => void measured.set(name, await opened(link, path));

  await measure("link", invitation);
  await measure("code", "/code");
  await measure("letter", own);
  await measure("leaving out", `${own}/weglaten`);
  await measure("checks", `${own}/nagaan`);
  await sendUnseen(link, `${own}/nagaan`, /^Verder/, { chosen: { check: /^Ik weet/ } });
  await measure("answer", `${own}/antwoord`);
  await sendUnseen(link, `${own}/antwoord`, "Naar tekenen", {
    chosen: {
      ...{ choice: /^Ja/, authority: /^Ik heb gezag over/ },
      ...{ forOther: /^Ook namens/, otherAgrees: /^Dat weet ik niet/ },
    },
  });
  await measure("signature", `${own}/ondertekenen`);
  await sendUnseen(link, `${own}/ondertekenen`, "Onderteken", {
    ...{ typed: { typed: story.mother }, chosen: { way: /^Naam typen/ } },
  });
  await measure("thanks", `${own}/klaar`);
  await measure("own page", "/mijn");

  const walk = await walked(await openInvitation(await device(TELEPHONE), story.father), story.father);
  console.log(report(measured, walk));
});

/** Opens a page with nothing kept from before, some times over. */
async function opened(page: Page, path: string): Promise<{ paint: number; code: number }> {
  const paints: number[] = [];
  let code = 0;
  for (let round = 0; round < ROUNDS; round += 1) {
    const fresh = await page.context().newPage();
    await slowDown(fresh, { empty: true });
    const answer = await fresh.goto(on(page, path));
    code = clientCodeOf((await answer?.text()) ?? "");
    paints.push(await largestPaint(fresh));
    await fresh.close();
  }
  return { paint: median(paints), code };
}

/** One parent's whole way, who reads nothing: what is tapped, and how long the telephone lets one wait. */
async function walked(page: Page, name: string): Promise<{ taps: number; waited: number }> {
  let [taps, waited] = [0, 0];
  await slowDown(page, { empty: false });
  const tap = async (label: string | RegExp, role: "button" | "checkbox" | "radio" = "button") => {
    taps += 1;
    await page.getByRole(role, { name: label }).first().click();
  };
  const onTo = async (act: () => Promise<void>, heading: string | RegExp) => {
    const since = performance.now();
    await act();
    await expect(page.getByRole("heading", { level: 1, name: heading })).toBeVisible();
    waited += performance.now() - since;
  };
  const code = async () => {
    await page.getByLabel("Code uit het bericht").fill(await codeOf(page.context(), name));
    await onTo(() => page.getByRole("button", { name: "Ga verder" }).click(), /^Mogen wij/);
  };
  await onTo(
    () => page.getByRole("button", { name: "Stuur mij een code" }).click(),
    "Vul de acht cijfers in.",
  );
  await code();
  await onTo(() => tap("Ik heb het gelezen, verder"), "Laat weg wat u niet wilt delen.");
  await onTo(() => tap(/^Verder/), "Is alles duidelijk?");
  for (const check of [/welke informatie/, /aan wie/, /waarom/, /wat er gebeurt/])
    await tap(check, "checkbox");
  await onTo(() => tap(/^Verder/), "Wat is uw antwoord?");
  await tap(/^Ja Alles/, "radio");
  await tap(/^Ook namens/, "radio");
  await tap("Dat weet ik niet", "radio");
  await tap(/^Ik heb gezag over/, "checkbox");
  await onTo(() => tap("Naar tekenen"), "Zet uw naam eronder.");
  await tap("Naam typen", "radio");
  await page.getByLabel("Uw naam").fill(name);
  await onTo(() => tap("Onderteken"), /^Dank u wel/);
  return { taps, waited };
}

function report(
  measured: ReadonlyMap<string, { paint: number; code: number }>,
  { taps, waited }: { taps: number; waited: number },
): string {
  const rows = [...measured].map(
    ([name, { paint, code }]) =>
      `${name.padEnd(12)} largest paint ${paint.toFixed(0).padStart(5)} ms, client code ${(code / 1000).toFixed(1).padStart(5)} kB above Next's own`,
  );
  const slowest = Math.max(...[...measured.values()].map(({ paint }) => paint));
  const heaviest = Math.max(...[...measured.values()].map(({ code }) => code));
  return [
    ...rows,
    `slowest paint ${slowest.toFixed(0)} ms ${met(slowest, AIMS.paint)}`,
    `most code     ${heaviest} bytes ${met(heaviest, AIMS.code)}`,
    `taps          ${taps} ${met(taps, AIMS.taps)}, with ${(waited / 1000).toFixed(1)} s of waiting on six pages`,
  ].join("\n");
}

const met = (found: number, aim: number) => `(aim: at most ${aim}, ${found <= aim ? "met" : "NOT MET"})`;
