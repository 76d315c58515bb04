import { expect, type Page } from "@playwright/test";
import { changedAt, updated } from "@/tests/seal/changes";
import { on } from "./support/casus";
import { arrive, look, press } from "./support/look";
import { readPdf } from "./support/pdf";
import { type Caller, callerOf, get, send } from "./support/raw";
import { setUpGuardianAnswer, setUpSigner } from "./support/set-up";
import { YES } from "./support/sign";
import { askAboutAbsence, tellFamily } from "./support/story";
import { TELEPHONE, test } from "./support/test";

const OURS = "Dit bestand is van ons, en ongewijzigd.";
const ALTERED = "Dit bestand is van ons, maar gewijzigd.";
const FOREIGN = "Dit bestand is niet van ons.";
const QUESTION = "Is deze pdf van ons, en is er niets aan veranderd?";

/** Brings a file, as anybody does. */
async function bring(page: Page, file: Buffer): Promise<void> {
  await page.goto("/controleren");
  await arrive(page, QUESTION);
  await page
    .getByLabel("Het bestand")
    .setInputFiles({ name: "bestand.pdf", mimeType: "application/pdf", buffer: file });
  await page.getByRole("button", { name: "Controleer" }).click();
}

/** Fetches a file as the person of this page. */
async function download(page: Page, path: string): Promise<Buffer> {
  const { status, bytes, headers } = await get(await callerOf(page), path);
  expect([path, status, headers["content-type"]]).toEqual([path, 200, "application/pdf"]);
  return bytes;
}

test("Whoever gets a PDF of ours finds out, without a login, whether it is ours and unaltered", async ({
  context: office,
  device,
}) => {
  const story = await tellFamily(office);
  const { mother, father, marije } = story;
  const request = await askAboutAbsence(story);
  const consent = request.split("/").at(-1) ?? "";
  const iris = await setUpSigner(await device(TELEPHONE), mother);
  await setUpGuardianAnswer(iris, { name: mother, choice: YES, onlyForMyself: true });
  const stranger = await (await device(TELEPHONE)).newPage();
  const withoutScripts = await (await device({ ...TELEPHONE, javaScriptEnabled: false })).newPage();

  await test.step("the coordinator's files, and the signer's", async () => {
    for (const [page, path] of [
      [marije, `${request}/formulier.pdf`],
      [marije, `${request}/antwoord.pdf`],
      [iris, `/tekenen/${consent}/kopie.pdf`],
    ] as const) {
      const file = await download(page, path);
      await bring(stranger, file);
      await arrive(stranger, OURS);
      await expect(stranger.getByRole("main").getByRole("status")).toContainText(
        /Verzegeld door De Zilverberk, op \d+ /,
      );
      await bring(withoutScripts, changedAt(file, Math.floor(file.length / 2)));
      await arrive(withoutScripts, ALTERED);
      await expect(withoutScripts.getByRole("main").getByRole("status")).toContainText(
        "een zegel van De Zilverberk",
      );
    }
  });

  await test.step("the same as a page, for who would rather not read a PDF", async () => {
    const { text } = await readPdf(iris, `/tekenen/${consent}/kopie.pdf`);
    const [code = "no code"] = /[0-9a-f]{64}/.exec(text) ?? [];
    await iris.goto(on(iris, `/tekenen/${consent}`));
    await press(iris, "Lees wat er is vastgelegd", "Hier staat wat er is vastgelegd toen u antwoordde.");
    await marije.goto(on(marije, request));
    await press(marije, "Lees het bewijs hier", "Dit is er van elk antwoord vastgelegd.");
    for (const page of [iris, marije]) {
      await expect(page.getByText(code, { exact: true })).toBeVisible();
      await expect(page.getByText("Een code voor één keer", { exact: false })).toBeVisible();
    }
    await expect(marije.getByRole("main")).toContainText(mother);
    await expect(iris.getByRole("main")).not.toContainText(father);
  });

  await test.step("the proof that the signer stopped, for both", async () => {
    await iris.goto(on(iris, `/tekenen/${consent}`));
    await iris.getByText("Stop", { exact: true }).click();
    await press(iris, "Ja, stop nu", "U bent gestopt.");
    const own = await download(iris, `/tekenen/${consent}/stop.pdf`);
    await marije.goto(on(marije, request));
    const link = marije.getByRole("link", { name: "Bewijs van het stoppen (pdf)" });
    const askers = await download(marije, (await link.getAttribute("href")) ?? "");
    for (const file of [own, askers]) {
      await bring(stranger, file);
      await arrive(stranger, OURS);
      await bring(stranger, updated(file));
      await arrive(stranger, ALTERED);
    }
  });

  await test.step("a file of somebody else's, and what is no PDF", async () => {
    await bring(stranger, Buffer.from("%PDF-1.7\n%%EOF\n"));
    await arrive(stranger, FOREIGN);
    await bring(stranger, Buffer.from("Geachte mevrouw"));
    await arrive(stranger, QUESTION);
    await expect(stranger.getByRole("main").getByRole("alert")).toContainText("Dit is geen pdf.");
    await bring(stranger, Buffer.alloc(45 * 1024 * 1024, "%PDF-1.7\n"));
    await arrive(stranger, QUESTION);
    await expect(stranger.getByRole("main").getByRole("alert")).toContainText("groter dan 10 MB");
  });

  for (const [page, megabytes] of [
    [stranger, 12],
    [withoutScripts, 49],
  ] as const)
    await test.step("the same in Arabic, from right to left, with the way back to Dutch", async () => {
      await page.goto("/controleren?taal=ar");
      for (const [file, answer] of [
        [await download(iris, `/tekenen/${consent}/kopie.pdf`), "هذا الملف منا، ولم يتغيّر."],
        [Buffer.alloc(megabytes * 1024 * 1024, "%PDF-1.7\n"), "أكبر من 10 MB"],
        [Buffer.from("%PDF-1.7\n%%EOF\n"), "هذا الملف ليس منا."],
        [Buffer.from("Geachte mevrouw"), "هذا ليس ملف pdf."],
      ] as const) {
        await page
          .getByLabel("الملف", { exact: true })
          .setInputFiles({ name: "bestand.pdf", mimeType: "application/pdf", buffer: file });
        await page.getByRole("button", { name: "فحص الملف" }).click();
        await expect(page.getByRole("main")).toContainText(answer);
        await expect(page.locator("html")).toHaveAttribute("dir", "rtl");
        await look(page);
      }
      await page.locator(".vertaald").getByRole("button").click();
      await arrive(page, QUESTION);
    });

  await test.step("the answer stays with who asked it", async () => {
    const another = await (await device(TELEPHONE)).newPage();
    await another.goto("/controleren?antwoord=1");
    await arrive(another, QUESTION);
    await expect(another.getByRole("main").getByRole("alert")).toContainText("niet meer te zien");
  });
});

test("What is no form of ours is answered plainly", async ({ page, baseURL }) => {
  await page.goto("/controleren");
  const stranger: Caller = await callerOf(page);
  const post = (headers: Record<string, string>, body = "") =>
    send(`${stranger.origin}/api/upload/check`, { method: "POST", headers, body });
  expect((await post({})).status).toBe(403);
  expect((await post({ origin: "https://evil.example" })).status).toBe(403);
  const origin = baseURL ?? "";
  for (const [type, body] of [
    ["text/plain", "x"],
    ["multipart/form-data", "x"],
    ["multipart/form-data; boundary=a", "--a\r\n\r\n"],
    [
      "multipart/form-data; boundary=a",
      '--a\r\nContent-Disposition: form-data; name="bestand"\r\n\r\nx\r\n--a--',
    ],
  ] as const) {
    const { status, location } = await post({ origin, "content-type": type }, body);
    expect([status, location]).toEqual([303, "/controleren?antwoord=1"]);
  }
});
