import { expect, type Page } from "@playwright/test";
import { readBack } from "@/tests/pdf/read-back";
import { sendDraft } from "./support/ask";
import { routesOfBuild } from "./support/build";
import { aged, email, fillDay, idOfPerson, makeCasus, on, writeNote } from "./support/casus";
import { dayFromNow, written } from "./support/days";
import { become, newName } from "./support/demo";
import { ALL_AT_ONCE, HOSTILE, INVISIBLE, MEGABYTE, ODD_IDS, ODD_QUESTIONS } from "./support/hostile";
import { arrive, look } from "./support/look";
import { callerOf, get } from "./support/raw";
import { setUpCasus, setUpDraft, setUpParticipant, setUpSigner } from "./support/set-up";
import { sign, untilSignature, YES } from "./support/sign";
import { ABOUT_ABSENCE } from "./support/story";
import { TELEPHONE, test } from "./support/test";

/** Every field of this page that takes text, except its dates. */
const texts = (page: Page) =>
  page.locator("main input:is([type=text], [type=email], :not([type])):not([inputmode]), main textarea");

/** Types the same into every such field that can be seen, as far as it fits; gives what stands in them. */
async function fillEverything(page: Page, words: string): Promise<Map<string, string>> {
  const typed = new Map<string, string>();
  for (const field of await texts(page).filter({ visible: true }).all()) {
    const most = Number((await field.getAttribute("maxlength")) ?? 200);
    await field.fill(words.slice(0, most));
    typed.set((await field.getAttribute("name")) ?? "", words.slice(0, most));
  }
  return typed;
}

async function expectTyped(page: Page, typed: ReadonlyMap<string, string>): Promise<void> {
  for (const [name, words] of typed) await expect(page.locator(`[name="${name}"]`)).toHaveValue(words);
}

/** Gives the path of a request that is ready to be sent. */
async function draftAboutAbsence(page: Page, casus: string): Promise<string> {
  return (await setUpDraft(page, casus, ABOUT_ABSENCE)).replace(/\/nakijken$/, "");
}

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
      const typed = await fillEverything(marije, hostile);
      await marije.getByRole("button", { name: "Maak de casus" }).click();
      await expect(marije.getByRole("alert").filter({ hasText: /./ }).first()).toBeVisible();
      await expect(marije).toHaveTitle(/Kringspraak/);
      await expectTyped(marije, typed);
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
  const casus = await setUpCasus(marije, { name: newName("Otto"), birthDate: aged(14) }, []);
  const note = { kind: "overig", category: "onderwijs", reach: /^Iedereen die het mag/ };
  await writeNote(marije, casus, { ...note, fact: HOSTILE.join(" ") });
  await expect(marije).not.toHaveTitle("gehackt");

  await marije.goto(on(marije, `${casus}/notities/nieuw`));
  await marije.getByLabel("Wat voor notitie is dit?").selectOption("overig");
  await marije.getByLabel("Waar gaat dit over?").selectOption("onderwijs");
  await marije.getByRole("radio", { name: /^Iedereen die het mag/ }).check();
  await marije.getByLabel(/^Feit/).fill(MEGABYTE);
  await marije.getByRole("button", { name: /^Bewaar, / }).click();
  await expect(marije.getByText("Dit is te lang om te bewaren", { exact: false }).first()).toBeVisible();
  expect((await marije.getByLabel(/^Feit/).inputValue()).length).toBe(MEGABYTE.length);
  await look(marije);
});

test("Hostile words in every other field of a casus come back as words, or are kept as words", async ({
  context,
}) => {
  const marije = await become(context, "Marije Postma");
  const [pupil, mother] = [newName("Otto"), newName("Iris")];
  const casus = await setUpCasus(marije, { name: pupil, birthDate: aged(14) }, [
    { name: mother, relation: "moeder" },
  ]);
  await setUpParticipant(marije, casus, { name: "Carla Smits", role: "helpt", duty: /^beroepsgeheim/ });
  const [child, parent, carla] = [
    await idOfPerson(marije, casus, pupil),
    await idOfPerson(marije, casus, mother),
    await idOfPerson(marije, casus, "Carla Smits"),
  ];
  for (const place of [
    "gezin",
    "toevoegen",
    `${child}/adres`,
    `${child}/bekwaamheid`,
    `${parent}/gezag`,
    `${parent}/afsluiten`,
    `${carla}/plek`,
    `${carla}/coordinatie`,
  ]) {
    await test.step(place, async () => {
      const address = `${casus}/mensen/${place}`;
      await marije.goto(on(marije, address));
      const typed = await fillEverything(marije, ALL_AT_ONCE);
      const answered = marije.waitForResponse((answer) => answer.request().method() === "POST");
      await marije.getByRole("main").getByRole("button", { name: /./ }).last().click();
      await answered;
      await expect(
        marije
          .getByRole("alert")
          .filter({ hasText: /./ })
          .or(marije.getByRole("main").getByText(ALL_AT_ONCE))
          .first(),
      ).toBeVisible();
      await expect(marije).toHaveTitle(/Kringspraak/);
      if (marije.url().endsWith(address)) await expectTyped(marije, typed);
      await look(marije);
    });
  }
});

test("A request keeps no period that cannot be and nobody from outside the covenant, and says so beside the field", async ({
  context,
}) => {
  const marije = await become(context, "Marije Postma");
  const casus = await setUpCasus(marije, { name: newName("Otto"), birthDate: aged(17) }, []);
  const draft = await draftAboutAbsence(marije, casus);

  await marije.goto(on(marije, `${draft}/wanneer`));
  await arrive(marije, "Tot wanneer geldt het, en hoe deelt u het?");
  for (const [from, until, field, mistake] of [
    [{ days: 30 }, { days: 20 }, "Tot en met", "De laatste dag ligt vóór de eerste."],
    [{ days: -30 }, { days: 20 }, "Vanaf", "Kies vandaag of een latere dag."],
    [{}, { years: 3 }, "Tot en met", "Een toestemming duurt hoogstens een jaar"],
  ] as const) {
    await fillDay(marije.getByRole("group", { name: "Vanaf" }), dayFromNow(from));
    await fillDay(marije.getByRole("group", { name: "Tot en met" }), dayFromNow(until));
    await marije.getByRole("button", { name: "Verder: nakijken" }).click();
    const day = marije.getByRole("group", { name: field }).getByLabel("dag");
    await expect(day).toHaveAccessibleDescription(new RegExp(mistake));
    await expect(day).toHaveAttribute("aria-invalid", "true");
    const last = marije.getByRole("group", { name: "Tot en met" });
    for (const [part, typed] of Object.entries(dayFromNow(until)))
      await expect(last.locator(`[name="until.${part}"]`)).toHaveValue(typed);
    await look(marije);
  }

  await test.step("a recipient that is no party", async () => {
    await marije.goto(on(marije, `${draft}/wie`));
    const recipients = marije.getByRole("group", { name: /^Wie mag het weten/ });
    await recipients.getByRole("checkbox", { checked: true }).evaluate((box: HTMLInputElement) => {
      const reader = document.querySelector<HTMLInputElement>(`[name="readBy.${box.value}"]`);
      box.value = crypto.randomUUID();
      if (reader) reader.name = `readBy.${box.value}`;
    });
    await marije.getByRole("button", { name: "Verder: wie moet tekenen?" }).click();
    await expect(recipients.getByRole("checkbox").first()).toHaveAccessibleDescription(
      /Kies organisaties uit het convenant/,
    );
    await look(marije);
    await marije.goto(on(marije, `${draft}/nakijken`));
    await expect(marije.getByRole("main")).toContainText("Jeugdteam Noord");
  });
});

test("A request and an answer in hostile words are read as words, by who asks and by who signs without scripts", async ({
  context,
  device,
}) => {
  const marije = await become(context, "Marije Postma");
  const [pupil, mother] = [newName("Otto"), newName("Iris")];
  const casus = await setUpCasus(marije, { name: pupil, birthDate: aged(10) }, [
    { name: mother, relation: "moeder", email: email(mother) },
  ]);
  const draft = await draftAboutAbsence(marije, casus);
  for (const step of ["vraag", "informatie", "wie", "wanneer"]) {
    await marije.goto(on(marije, `${draft}/${step}`));
    await fillEverything(marije, ALL_AT_ONCE);
    await marije.getByRole("button", { name: /^Verder/ }).click();
    await expect(marije).not.toHaveURL(new RegExp(`/${step}$`));
  }
  await marije.goto(on(marije, `${draft}/nakijken`));
  await expect(marije.getByRole("main").getByText(ALL_AT_ONCE)).toHaveCount(6);
  await sendDraft(marije);

  const iris = await setUpSigner(await device({ ...TELEPHONE, javaScriptEnabled: false }), mother);
  await expect(iris.getByRole("main").getByText(ALL_AT_ONCE).first()).toBeVisible();
  await untilSignature(iris, { choice: YES, remark: ALL_AT_ONCE, forAsker: true });
  await iris.getByLabel("Plaats").fill(ALL_AT_ONCE.slice(0, 100));
  await iris.getByRole("button", { name: "Onderteken" }).click();
  await expect(iris.getByLabel("Uw naam")).toHaveAccessibleDescription(/Typ uw naam/);
  await expect(iris.getByLabel("Plaats")).toHaveValue(ALL_AT_ONCE.slice(0, 100));
  await sign(iris, ALL_AT_ONCE);
  await arrive(iris, /^Dank u wel/);
  const [consent = ""] = /[0-9a-f-]{36}$/.exec(draft) ?? [];
  const copy = await callerOf(iris).then((caller) => get(caller, `/tekenen/${consent}/kopie.pdf`));
  expect((await readBack(copy.bytes)).text).toContain("drop table person");

  await marije.goto(on(marije, draft));
  await expect(marije.getByRole("main").getByText(ALL_AT_ONCE).first()).toBeVisible();
  await expect(marije.getByRole("article").filter({ hasText: mother })).toContainText("drop table person");
  await expect(marije).toHaveTitle(/Kringspraak/);
  await look(marije);
});

test("What cannot be an id finds nothing, whatever stands in the address bar", async ({
  context,
  baseURL,
}) => {
  const professional = await callerOf(await become(context, "Marije Postma"));
  const mother = await callerOf(await become(context, "Sanne de Wit"));
  const nobody = { origin: baseURL ?? "", cookie: "" };
  const wrong: string[] = [];
  for (const path of ODD_QUESTIONS) {
    const { status } = await get(professional, path);
    if (![200, 303, 307, 404].includes(status)) wrong.push(`${path} answers ${status}`);
  }
  for (const route of routesOfBuild().filter((each) => each.includes("["))) {
    const caller = /^\/(casussen|functionaris)/.test(route)
      ? professional
      : route.startsWith("/tekenen")
        ? mother
        : nobody;
    for (const odd of ODD_IDS) {
      const { status } = await get(caller, route.replaceAll(/\[\w+\]/g, odd));
      // Behind a link every token is taken alike.
      const found = route.includes("[token]") ? [200, 404] : [404];
      if (!found.includes(status)) wrong.push(`${route} answers ${odd.slice(0, 40)} with ${status}`);
    }
  }
  expect(wrong).toEqual([]);
});

test("Two parents with one address, and a pupil on it: kept, with a warning, and only the first answers online", async ({
  context,
}) => {
  const marije = await become(context, "Marije Postma");
  const [pupil, mother, father] = [newName("Otto"), newName("Iris"), newName("Bram")];
  const shared = email(mother);
  const casus = await setUpCasus(marije, { name: pupil, birthDate: aged(14), email: shared }, [
    { name: mother, relation: "moeder", email: shared },
    { name: father, relation: "vader", email: shared },
  ]);
  await marije.goto(on(marije, casus));
  for (const name of [pupil, father])
    await expect(marije.getByRole("heading", { name: `${name} kan niet online antwoorden.` })).toBeVisible();
  await expect(marije.getByRole("heading", { name: `${mother} kan niet online antwoorden.` })).toBeHidden();
  await look(marije);
});
