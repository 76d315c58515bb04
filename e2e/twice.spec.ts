import { expect } from "@playwright/test";
import { aged, on } from "./support/casus";
import { become, newName } from "./support/demo";
import { arrive } from "./support/look";
import { cookiesOf, send } from "./support/raw";
import { enter, sign, untilSignature, YES } from "./support/sign";
import { askAboutAbsence, tellFamily } from "./support/story";
import { TELEPHONE, test } from "./support/test";

const FACT = "Dit staat hier één keer.";

test("A form that is sent twice is kept once", async ({ context }) => {
  const marije = await become(context, "Marije Postma");
  const name = newName("Otto");
  await marije.goto(on(marije, "/casussen/nieuw"));
  await marije.getByLabel("Voornaam en achternaam").fill(name);
  const born = aged(14);
  await marije.getByLabel("dag").first().fill(born.day);
  await marije.getByLabel("maand").first().fill(born.month);
  await marije.getByLabel("jaar").first().fill(born.year);
  await marije.getByRole("radio", { name: /^ambtsgeheim/ }).check();
  await marije.getByRole("button", { name: "Maak de casus" }).dblclick();
  await arrive(marije, /is gemaakt/);
  const casus = /\/casussen\/[0-9a-f-]+/.exec(marije.url())?.[0] ?? "";
  await marije.goto(on(marije, "/overzicht"));
  await expect(marije.getByRole("link", { name })).toHaveCount(1);

  await test.step("a note by a double click, and again from the page before", async () => {
    await marije.goto(on(marije, `${casus}/notities/nieuw`));
    await marije.getByLabel("Wat voor notitie is dit?").selectOption("overig");
    await marije.getByLabel("Waar gaat dit over?").selectOption("onderwijs");
    await marije.getByRole("radio", { name: /^Wie mag/ }).check();
    await marije.getByLabel(/^Feit/).fill(FACT);
    await marije.getByRole("button", { name: /^Bewaar, / }).dblclick();
    await expect(marije).toHaveURL(/\/notities(#.*)?$/);
    await expect(marije.getByText(FACT)).toHaveCount(1);
  });
});

test("An old tab at the last step says that the answer is already there, and makes no second one", async ({
  context: office,
  device,
}) => {
  const story = await tellFamily(office);
  const { mother } = story;
  await askAboutAbsence(story);
  const phone = await device(TELEPHONE);
  const iris = await enter(phone, mother);
  await untilSignature(iris, { choice: YES, onlyForMyself: true });
  const old = await phone.newPage();
  await old.goto(iris.url());
  await arrive(old, "Zet uw naam eronder.");
  await sign(iris, mother);
  await arrive(iris, /^Dank u wel/);
  await sign(old, mother);
  await expect(
    old
      .getByRole("heading", { name: /^Dank u wel/ })
      .or(old.getByRole("main").getByRole("alert"))
      .first(),
  ).toBeVisible();
  await iris.goto(on(iris, "/mijn"));
  await expect(iris.getByText("U zei ja.")).toHaveCount(1);
});

test("A form from another site changes nothing", async ({ context }) => {
  const joost = await become(context, "Joost Hermans");
  const origin = new URL(joost.url()).origin;
  const cookie = await cookiesOf(joost);
  const form = { "content-type": "application/x-www-form-urlencoded", cookie };
  for (const sent of ["https://evil.example", "null", `${origin}.evil.example`, undefined]) {
    const headers = sent === undefined ? form : { ...form, origin: sent };
    for (const path of [
      "/uitloggen",
      "/hoed/kies",
      "/code/open",
      "/inloggen/open",
      "/bewijs/demo",
      "/casussen/nieuw",
      "/ik",
    ]) {
      const answer = await send(origin + path, { method: "POST", headers, body: "hoed=x" });
      expect(answer.status, `${path} from ${sent}`).toBe(403);
    }
  }
  await joost.goto(on(joost, "/ik"));
  await expect(joost.getByRole("button", { name: "Uitloggen" }).first()).toBeVisible();
});
