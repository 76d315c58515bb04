import { expect, type Page } from "@playwright/test";
import { on } from "./support/casus";
import { newName } from "./support/demo";
import { look } from "./support/look";
import { readPdf } from "./support/pdf";
import { cookiesOf, send } from "./support/raw";
import { enter, NO, signAsGuardian, YES } from "./support/sign";
import { tellCasus, askAboutAbsence } from "./support/story";
import { TELEPHONE, test } from "./support/test";

test("What one parent wrote, and where that parent is reached, stands nowhere that the other can come", async ({
  context: office,
  device,
}) => {
  const story = await tellCasus(office);
  const { casus, mother, father, marije, carla } = story;
  const canary = newName("kanarie").split(" ")[1]?.toLowerCase() ?? "";
  const address = `verborgen.${canary}@elders.example`;
  const remark = `opmerking-${canary}`;

  await marije.goto(on(marije, `${casus}/mensen`));
  await marije.getByRole("link", { name: `Bekijk of wijzig ${father}` }).click();
  await marije.getByRole("link", { name: /adres/ }).first().click();
  await marije.getByLabel("E-mailadres").fill(address);
  await marije.getByRole("button", { name: "Bewaar het adres" }).click();
  await expect(marije.getByText(address).first()).toBeVisible();
  const request = await askAboutAbsence(story, { because: [/gaat ook over een ouder/] });
  const consent = request.split("/").at(-1) ?? "";

  const bram = await enter(await device(TELEPHONE), father);
  await signAsGuardian(bram, { name: father, choice: NO, remark, forAsker: true });

  const heard: string[] = [];
  const phone = await device(TELEPHONE);
  phone.on("response", (response) => {
    if (response.url().includes("/demo")) return;
    heard.push(JSON.stringify(response.headers()));
    response.text().then(
      (text) => heard.push(text),
      () => {},
    );
  });
  const iris = await enter(phone, mother);
  await signAsGuardian(iris, { name: mother, choice: YES });
  const steps = ["", "/brief", "/weglaten", "/nagaan", "/antwoord", "/ondertekenen", "/klaar", "/bewaard"];
  for (const path of ["/mijn", "/bewijs", ...steps.map((step) => `/tekenen/${consent}${step}`)]) {
    await iris.goto(on(iris, path));
    await look(iris);
  }
  for (const path of [casus, request, `${request}/antwoord.pdf`, `${casus}/notities`, "/mijn?fout=1", "/x"])
    heard.push(JSON.stringify(await raw(iris, path)));
  const copy = await readPdf(iris, `/tekenen/${consent}/kopie.pdf`);
  heard.push(copy.text, copy.raw, copy.xmp, JSON.stringify(copy.info), JSON.stringify(copy.headers));
  heard.push(await messagesTo(iris, mother));
  expect(heard.filter((text) => text.includes(canary))).toEqual([]);
  expect(heard.filter((text) => text.includes(father))).toEqual([]);

  for (const path of [casus, `${casus}/notities`, `${casus}/notities/nieuw`, request, `${casus}/mensen`])
    expect(JSON.stringify(await raw(carla, path)), path).not.toContain(canary);
});

async function raw(page: Page, path: string) {
  return send(on(page, path), { headers: { cookie: await cookiesOf(page) } });
}

/** Every message that this person got. */
async function messagesTo(page: Page, name: string): Promise<string> {
  const post = await page.context().newPage();
  await post.goto("/demo/post");
  const letters = await post
    .getByRole("article")
    .filter({ hasText: `Aan ${name}` })
    .allInnerTexts();
  await post.close();
  return letters.join("\n");
}
