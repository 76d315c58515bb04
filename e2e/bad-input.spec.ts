import { expect, type Page } from "@playwright/test";
import { draftConsent, ABSENCE } from "./support/ask";
import { aged, email, fillDay, makeCasus, on, writeNote } from "./support/casus";
import { dayFromNow, written } from "./support/days";
import { become, newName } from "./support/demo";
import { HOSTILE, INVISIBLE, MEGABYTE } from "./support/hostile";
import { arrive, look } from "./support/look";
import { test } from "./support/test";

/** Every field of this page that takes text, except its dates. */
const texts = (page: Page) =>
  page.locator("main input:is([type=text], [type=email], :not([type])), main textarea");

test("A casus with wrong dates or a birth date in the future is refused beside the field, and keeps what was typed", async ({
  context,
}) => {
  const marije = await become(context, "Marije Postma");
  const name = newName("Otto");
  for (const day of [
    { day: "", month: "", year: "" },
    { day: "31", month: "2", year: "2013" },
    { day: "12", month: "mei", year: "2013" },
    { day: "0", month: "0", year: "0" },
    { day: "1", month: "1", year: "13" },
    dayFromNow({ days: 1 }),
    dayFromNow({ years: -130 }),
  ]) {
    await test.step(written(day), async () => {
      await marije.goto(on(marije, "/casussen/nieuw"));
      await marije.getByLabel("Voornaam en achternaam").fill(name);
      const born = marije.getByRole("group", { name: "Geboortedatum" });
      await fillDay(born, day);
      await marije.getByRole("radio", { name: /^ambtsgeheim/ }).check();
      await marije.getByRole("button", { name: "Maak de casus" }).click();
      await expect(born.getByLabel("jaar")).toHaveAttribute("aria-invalid", "true");
      await expect(marije.getByLabel("Voornaam en achternaam")).toHaveValue(name);
      await expect(born.getByLabel("jaar")).toHaveValue(day.year);
      await expect(marije.getByRole("radio", { name: /^ambtsgeheim/ })).toBeChecked();
      await look(marije);
    });
  }
});

test("Hostile words in every field of a casus come back as words", async ({ context }) => {
  const marije = await become(context, "Marije Postma");
  for (const hostile of [...HOSTILE, INVISIBLE]) {
    await test.step(hostile, async () => {
      await marije.goto(on(marije, "/casussen/nieuw"));
      await arrive(marije, "Om welke leerling gaat het?");
      for (const field of await texts(marije).all()) {
        const most = Number((await field.getAttribute("maxlength")) ?? 200);
        await field.fill(hostile.slice(0, most));
      }
      await marije.getByRole("button", { name: "Maak de casus" }).click();
      await expect(marije.getByRole("alert").filter({ hasText: /./ }).first()).toBeVisible();
      await expect(marije).toHaveTitle(/Kringspraak/);
      await expect(marije.getByLabel("Voornaam en achternaam")).toHaveValue(hostile);
    });
  }

  await test.step("and make a casus where they are names", async () => {
    const [markup = ""] = HOSTILE;
    const name = `${newName("Otto")} ${markup}`;
    const casus = await makeCasus(marije, { name, birthDate: aged(14) }, [
      { name: `Ouder ${markup}`, relation: markup },
    ]);
    await marije.goto(on(marije, `${casus}/mensen`));
    await expect(marije.getByText(name).first()).toBeVisible();
    await expect(marije).not.toHaveTitle("gehackt");
    await look(marije);
  });
});

test("Hostile words and a megabyte in a note: kept as words, or refused with all of it still there", async ({
  context,
}) => {
  const marije = await become(context, "Marije Postma");
  const casus = await makeCasus(marije, { name: newName("Otto"), birthDate: aged(14) }, []);
  const note = { kind: "overig", category: "onderwijs", reach: /^Wie mag/ };
  await writeNote(marije, casus, { ...note, fact: HOSTILE.join(" ") });
  await expect(marije).not.toHaveTitle("gehackt");

  await marije.goto(on(marije, `${casus}/notities/nieuw`));
  await marije.getByLabel("Wat voor notitie is dit?").selectOption("overig");
  await marije.getByLabel("Waar gaat dit over?").selectOption("onderwijs");
  await marije.getByRole("radio", { name: /^Wie mag/ }).check();
  await marije.getByLabel(/^Feit/).fill(MEGABYTE);
  await marije.getByRole("button", { name: /^Bewaar, / }).click();
  await expect(marije.getByText("Dit is te lang om te bewaren", { exact: false }).first()).toBeVisible();
  expect((await marije.getByLabel(/^Feit/).inputValue()).length).toBe(MEGABYTE.length);
  await look(marije);
});

test("A consent that ends before it begins is refused beside the field", async ({ context }) => {
  const marije = await become(context, "Marije Postma");
  const casus = await makeCasus(marije, { name: newName("Otto"), birthDate: aged(17) }, []);
  await draftConsent(marije, casus, {
    question: "Mogen wij Jeugdteam Noord vertellen hoe het gaat?",
    information: [ABSENCE],
    from: /De Zilverberk/,
    to: /Jeugdteam Noord/,
  });
  await marije.getByRole("link", { name: "Terug naar de tijd" }).click();
  await arrive(marije, "Tot wanneer geldt het, en hoe deelt u het?");
  for (const [from, until, field, mistake] of [
    [{ days: 30 }, { days: 20 }, "Tot en met", "De laatste dag ligt vóór de eerste."],
    [{ days: -30 }, { days: 20 }, "Vanaf", "Kies vandaag of een latere dag."],
    [{}, { years: 3 }, "Tot en met", "Een toestemming duurt hoogstens een jaar"],
  ] as const) {
    await marije.getByLabel("Vanaf").fill(written(dayFromNow(from)));
    await marije.getByLabel("Tot en met").fill(written(dayFromNow(until)));
    await marije.getByRole("button", { name: "Verder: nakijken" }).click();
    await expect(marije.getByLabel(field)).toHaveAccessibleDescription(new RegExp(mistake));
    await expect(marije.getByLabel(field)).toHaveAttribute("aria-invalid", "true");
    await expect(marije.getByLabel("Tot en met")).toHaveValue(written(dayFromNow(until)));
    await look(marije);
  }
});

test("Two parents with one address, and a pupil on it: kept, with a warning, and only the first answers online", async ({
  context,
}) => {
  const marije = await become(context, "Marije Postma");
  const [pupil, mother, father] = [newName("Otto"), newName("Iris"), newName("Bram")];
  const shared = email(mother);
  const casus = await makeCasus(marije, { name: pupil, birthDate: aged(14), email: shared }, [
    { name: mother, relation: "moeder", email: shared },
    { name: father, relation: "vader", email: shared },
  ]);
  await marije.goto(on(marije, casus));
  for (const name of [pupil, father])
    await expect(marije.getByRole("heading", { name: `${name} kan niet online antwoorden.` })).toBeVisible();
  await expect(marije.getByRole("heading", { name: `${mother} kan niet online antwoorden.` })).toBeHidden();
  await look(marije);
});
