import { expect, type Locator, type Page } from "@playwright/test";
import { dayFromNow, type TypedDay } from "./days";
import { arrive, press } from "./look";

export type Guardian = {
  name: string;
  relation: string;
  email?: string;
  /** How the authority was checked, and on what. */
  how?: string;
  document?: string;
};
export type Pupil = { name: string; birthDate: TypedDay; email?: string; schoolClass?: string };

/** Somebody's place in a casus. */
export type Place = { name: string; role: string; duty: RegExp };
export type Note = { kind: string; category: string; reach: RegExp; fact: string };

export const email = (name: string) => `${name.toLowerCase().replaceAll(" ", ".")}@thuis.example`;

/** Born so that this age was reached some time ago. */
export const aged = (years: number) => dayFromNow({ years: -years, days: -100 });

/** Makes a casus of which this person is coordinator. Returns the path of its page. */
export async function makeCasus(page: Page, pupil: Pupil, guardians: readonly Guardian[]): Promise<string> {
  await page.goto(on(page, "/casussen/nieuw"));
  await arrive(page, "Om welke leerling gaat het?");
  await page.getByLabel("Voornaam en achternaam").fill(pupil.name);
  await fillDay(page.getByRole("group", { name: "Geboortedatum" }), pupil.birthDate);
  if (pupil.schoolClass) await page.getByLabel("Klas").fill(pupil.schoolClass);
  if (pupil.email) await page.getByLabel("E-mailadres van de leerling zelf").fill(pupil.email);
  for (const [index, guardian] of guardians.entries()) {
    if (index > 0) await page.getByRole("button", { name: "Nog iemand toevoegen" }).click();
    await fillGuardian(
      page.getByRole("group", { name: /^(Eerste|Tweede|Derde) persoon/ }).nth(index),
      guardian,
    );
  }
  await page.getByRole("radio", { name: /^ambtsgeheim/ }).check();
  await press(page, "Maak de casus", /is gemaakt\. Wie doet er mee\?$/);
  const made = /\/casussen\/[0-9a-f-]+/.exec(page.url())?.[0];
  if (made === undefined) throw new Error(`No casus at ${page.url()}.`);
  return made;
}

async function fillGuardian(block: Locator, { name, relation, email: address, how, document }: Guardian) {
  await block.getByLabel("Naam", { exact: true }).fill(name);
  await block.getByRole("radio", { name: /^ouder/ }).check();
  await block.getByLabel("Hoe noemt het gezin deze persoon?").fill(relation);
  await block.getByRole("radio", { name: "ja, dat is nagegaan" }).check();
  await block.getByRole("radio", { name: /gezagsregister|gezinssamenstelling/ }).check();
  if (how) await block.getByLabel("Wat moet een collega nog weten?").fill(how);
  await block.getByLabel("Welk stuk zag u?").fill(document ?? "uittreksel uit het gezagsregister");
  if (address) await block.getByLabel("E-mailadres").fill(address);
}

export async function fillDay(group: Locator, { day, month, year }: TypedDay): Promise<void> {
  await group.getByLabel("dag").fill(day);
  await group.getByLabel("maand").fill(month);
  await group.getByLabel("jaar").fill(year);
}

/** Adds somebody from the organisations' own lists; the duty is a proposal until that person confirms it. */
export async function addParticipant(page: Page, casus: string, { name, role, duty }: Place): Promise<void> {
  await page.goto(on(page, `${casus}/mensen/toevoegen`));
  await page.getByLabel("Zoek op naam, werk of organisatie").fill(name);
  await page.getByRole("radio", { name }).check();
  await page.getByLabel("Wat doet deze persoon voor de leerling?").fill(role);
  await page.getByRole("radio", { name: duty }).check();
  await page.getByRole("button", { name: "Voeg toe aan de casus" }).click();
  await expect(page).toHaveURL(/\/mensen$/);
  await arrive(page, /./);
  await expect(page.getByText(name).first()).toBeVisible();
}

/** Closes reading to a guardian; a second professional of the casus decided it too. */
export async function closeReading(
  page: Page,
  casus: string,
  { guardian, second, reason }: { guardian: string; second: RegExp; reason: string },
): Promise<void> {
  const person = await idOfPerson(page, casus, guardian);
  await page.goto(on(page, `${casus}/mensen/${person}/afsluiten`));
  await page.getByLabel("Waarom is dit nodig?").fill(reason);
  const choice = page.getByLabel("Wie beslist er met u mee?");
  await choice.selectOption({
    label: (await choice.locator("option", { hasText: second }).innerText()) ?? "",
  });
  await fillDay(page.getByRole("group", { name: /opnieuw naar/ }), dayFromNow({ days: 60 }));
  await page.getByRole("button", { name: "Sluit het lezen af" }).click();
  await expect(page).toHaveURL(new RegExp(`/mensen/${person}$`));
  await arrive(page, guardian);
}

/** Who was added says that the proposed duty is right. */
export async function confirmDuty(page: Page, casus: string): Promise<void> {
  await page.goto(on(page, casus));
  await press(page, "Kijk of het klopt", /U bent toegevoegd aan de casus van/);
  await page.getByRole("button", { name: "Dit klopt, ik bevestig het" }).click();
  await expect(page).toHaveURL(new RegExp(`${casus}$`));
  await expect(page.getByRole("link", { name: "Kijk of het klopt" })).toBeHidden();
}

/** Writes a note of one part, and keeps it. */
export async function writeNote(
  page: Page,
  casus: string,
  { kind, category, reach, fact }: Note,
): Promise<void> {
  await page.goto(on(page, `${casus}/notities/nieuw`));
  await arrive(page, /^Wat wilt u over .* opschrijven\?$/);
  await page.getByLabel("Wat voor notitie is dit?").selectOption(kind);
  await page.getByLabel("Waar gaat dit over?").selectOption(category);
  await page.getByRole("radio", { name: reach }).check();
  await page.getByLabel(/^Feit/).fill(fact);
  await page.getByRole("button", { name: /^Bewaar, / }).click();
  await expect(page.getByText(fact)).toBeVisible();
}

/** The id of somebody in a casus, as its coordinator finds it. */
export async function idOfPerson(page: Page, casus: string, name: string): Promise<string> {
  await page.goto(on(page, `${casus}/mensen`));
  const link = page.getByRole("link", { name: `Bekijk of wijzig ${name}` });
  return (await link.getAttribute("href"))?.split("/").at(-1) ?? "";
}

/** A path on the host where this person stands. */
export const on = (page: Page, path: string) => new URL(path, page.url()).href;
