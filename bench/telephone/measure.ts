import { expect, type Page } from "@playwright/test";
import { median } from "@/bench/figures";
import { clientCodeOf } from "@/e2e/support/build";
import { codeOf, openInvitation } from "@/e2e/support/post";
import { on } from "@/e2e/support/casus";
import { setUpSigner } from "@/e2e/support/set-up";
import { reach, YES } from "@/e2e/support/sign";
import { askAboutAbsence, tellFamily } from "@/e2e/support/story";
import { noteTaps } from "@/e2e/support/taps";
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
  await sendUnseen(link, own, "Ik heb het gelezen, verder");
  await measure("answer", `${own}/antwoord`);
  await sendUnseen(link, `${own}/antwoord`, /^Onderteken/, {
    typed: { typed: story.mother },
    chosen: { check: /^Ik weet/, choice: YES, reach: reach(false) },
  });
  await measure("thanks", `${own}/klaar`);
  await measure("own page", "/mijn");

  const walk = await walked(await openInvitation(await device(TELEPHONE), story.father), story.father);
  console.log(report(measured, walk));
  expect(walk.taps).toBeLessThanOrEqual(AIMS.taps);
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
  let waited = 0;
  await slowDown(page, { empty: false });
  const press = (label: string) => page.getByRole("button", { name: label }).click();
  const onTo = async (act: () => Promise<void>, heading: string | RegExp) => {
    const since = performance.now();
    await act();
    await expect(page.getByRole("heading", { level: 1, name: heading })).toBeVisible();
    waited += performance.now() - since;
  };
  await onTo(() => press("Stuur mij een code"), "Vul de acht cijfers in.");
  await page.getByLabel("Code uit het bericht").fill(await codeOf(page.context(), name));
  await onTo(() => press("Ga verder"), /^Mogen wij/);
  const taps = await noteTaps(page);
  await onTo(() => press("Ik heb het gelezen, verder"), "Wat is uw antwoord?");
  for (const check of [/welke informatie/, /aan wie/, /waarom/, /wat er gebeurt/])
    await page.getByRole("checkbox", { name: check }).check();
  await page.getByRole("radio", { name: YES }).check();
  await page.getByRole("radio", { name: reach(false) }).check();
  await page.getByLabel("Uw naam").fill(name);
  await onTo(() => press("Onderteken"), /^Dank u wel/);
  return { taps: ["the link", ...taps].length, waited };
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
    `taps          ${taps} ${met(taps, AIMS.taps)}, with ${(waited / 1000).toFixed(1)} s of waiting on four pages`,
  ].join("\n");
}

const met = (found: number, aim: number) => `(aim: at most ${aim}, ${found <= aim ? "met" : "NOT MET"})`;
