import { expect, type Page } from "@playwright/test";
import { dayFromNow, type TypedDay } from "./days";
import { fillDay, on } from "./casus";
import { arrive, press } from "./look";

export type Question = {
  question: string;
  /** The name of a category and an example of it. */
  information: readonly { category: RegExp; name: string; example: string }[];
  from: RegExp;
  to: RegExp;
  /** Which of the three exceptions hold. */
  because?: readonly RegExp[];
  until?: TypedDay;
};

export const ABSENCE = {
  category: /^Verzuim/,
  name: "verzuim",
  example: "hoe vaak sinds september, niet waarom",
};

/** Writes a request in six steps and sends it by e-mail to everybody who signs. Returns the path of its page. */
export async function askConsent(page: Page, casus: string, asked: Question): Promise<string> {
  await draftConsent(page, casus, asked);
  await press(page, "Verstuur de vraag", /./);
  await expect(page).toHaveURL(/\/toestemming\/[0-9a-f-]+(\?.*)?$/);
  return new URL(page.url()).pathname;
}

/** The first five steps: the request stands ready to be read once more and sent. */
export async function draftConsent(page: Page, casus: string, asked: Question): Promise<void> {
  await page.goto(on(page, `${casus}/toestemming/nieuw`));
  await arrive(page, /^Wat wilt u vragen over /);
  await page.getByLabel("Wat vraagt u, in één zin?").fill(asked.question);
  await page.getByLabel("Waarvoor is dat nodig?").fill("Wij willen samen bedenken wat helpt op school.");
  await page.getByRole("checkbox", { name: /^Het geheim mag open/ }).check();
  await press(page, "Verder: welke informatie?", "Welke informatie mag worden gedeeld?");
  for (const { category, name, example } of asked.information) {
    await page.getByRole("checkbox", { name: category }).check();
    await page.locator(`[name="example.${name}"]`).fill(example);
  }
  await press(page, "Verder: van wie aan wie?", "Wie deelt het, en wie krijgt het te weten?");
  await page
    .getByRole("group", { name: /^Wie mag vertellen/ })
    .getByRole("checkbox", { name: asked.from })
    .first()
    .check();
  await page
    .getByRole("group", { name: /^Wie mag het weten/ })
    .getByRole("checkbox", { name: asked.to })
    .first()
    .check();
  await page
    .getByLabel("Wie leest het daar? Noem de functie.")
    .filter({ visible: true })
    .fill("de begeleider");
  await press(page, "Verder: wie moet tekenen?", /teken|ja/);
  for (const exception of asked.because ?? []) await page.getByRole("checkbox", { name: exception }).check();
  await press(page, "Verder: tot wanneer, en hoe?", "Tot wanneer geldt het, en hoe deelt u het?");
  await fillDay(page.getByRole("group", { name: "Tot en met" }), asked.until ?? dayFromNow({ days: 120 }));
  await page.getByRole("radio", { name: "In een gesprek", exact: true }).check();
  await page
    .getByLabel("Wat gebeurt er bij een ja?")
    .fill("School en jeugdteam stemmen hun hulp op elkaar af.");
  await page
    .getByLabel("Wat gebeurt er bij een nee?")
    .fill("De hulp gaat door. Zij weten dan niet van elkaar wat zij doen.");
  await press(page, "Verder: nakijken", "Kijk de vraag na, en verstuur die.");
}
