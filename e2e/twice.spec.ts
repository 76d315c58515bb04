import { expect } from "@playwright/test";
import { aged, fillDay, on } from "./support/casus";
import { become, newName } from "./support/demo";
import { draftConsent } from "./support/ask";
import { arrive } from "./support/look";
import { INVITATION, letterTo } from "./support/post";
import { callerOf, send } from "./support/raw";
import { enter, NO, sign, untilSignature, YES } from "./support/sign";
import { ABOUT_ABSENCE, askAboutAbsence, tellFamily } from "./support/story";
import { TELEPHONE, test } from "./support/test";

const FACT = "Dit staat hier één keer.";

test("A form that is sent twice is kept once", async ({ context }) => {
  const marije = await become(context, "Marije Postma");
  const name = newName("Otto");
  await marije.goto(on(marije, "/casussen/nieuw"));
  await marije.getByLabel("Voornaam en achternaam").fill(name);
  await fillDay(marije.getByRole("group", { name: "Geboortedatum" }), aged(14));
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
    await marije.getByRole("radio", { name: /^Iedereen die het mag/ }).check();
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
  await arrive(old, "Wat is uw antwoord?");
  await sign(iris, mother);
  await arrive(iris, /^Dank u wel/);
  await old.getByRole("radio", { name: NO }).check();
  await sign(old, mother);
  await expect(old.getByText("Er is intussen iets veranderd. Er is niets getekend.")).toBeVisible();
  await iris.goto(on(iris, "/mijn"));
  await expect(iris.getByText("U zei ja.")).toHaveCount(1);
});

test("A request that is sent by a double click goes to each once, and one that is old in another tab says so", async ({
  context,
}) => {
  const { marije, casus, mother } = await tellFamily(context);
  await draftConsent(marije, casus, ABOUT_ABSENCE);
  const old = await context.newPage();
  await old.goto(marije.url());
  const older = await context.newPage();
  await older.goto(marije.url().replace(/nakijken$/, "vraag"));
  await marije.getByRole("button", { name: "Verstuur de vraag" }).dblclick();
  await expect(marije).toHaveURL(/\/toestemming\/[0-9a-f-]+$/);
  await old.getByRole("button", { name: "Verstuur de vraag" }).click();
  await expect(old).toHaveURL(/\/toestemming\/[0-9a-f-]+$/);

  await older.getByLabel("Wat vraagt u, in één zin?").fill("Mag alles?");
  await older.getByRole("button", { name: /^Verder/ }).click();
  await expect(older.getByText("Deze vraag is al verstuurd.", { exact: false }).first()).toBeVisible();
  await expect(older.getByLabel("Wat vraagt u, in één zin?")).toHaveValue("Mag alles?");
  await marije.reload();
  await expect(marije.getByRole("main")).not.toContainText("Mag alles?");

  const newest = await letterTo(context, { name: mother, subject: INVITATION });
  const letters = newest
    .page()
    .getByRole("article")
    .filter({ hasText: `Aan ${mother}` });
  await expect(letters).toHaveCount(1);
});

test("A form from another site changes nothing", async ({ context }) => {
  const joost = await become(context, "Joost Hermans");
  const { origin, cookie } = await callerOf(joost);
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
