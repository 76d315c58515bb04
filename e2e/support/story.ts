import type { BrowserContext, Page } from "@playwright/test";
import { ABSENCE, type askConsent, type Question } from "./ask";
import { addParticipant, aged, confirmDuty, email, makeCasus, writeNote } from "./casus";
import type { TypedDay } from "./days";
import { become, newName } from "./demo";
import { setUpCasus, setUpDuty, setUpNote, setUpParticipant, setUpRequest } from "./set-up";

/** How what a journey begins with comes to be. */
type Ways = {
  /** What somebody is called, by first name. */
  name: typeof newName;
  make: typeof makeCasus;
  add: typeof addParticipant;
  write: typeof writeNote;
  confirm: typeof confirmDuty;
};
/** By the forms, without their pages. */
export const UNSEEN: Ways = {
  name: newName,
  make: setUpCasus,
  add: setUpParticipant,
  write: setUpNote,
  confirm: setUpDuty,
};
/** On the pages, as people do. */
export const ON_PAGES: Ways = {
  name: newName,
  make: makeCasus,
  add: addParticipant,
  write: writeNote,
  confirm: confirmDuty,
};

export const FACT = "Zes ochtenden te laat sinds september, altijd gemeld.";
export const HOME_FACT = "In de ochtend is er thuis vaak niemand om haar te wekken.";

export type Family = {
  /** The path of the casus's page. */
  casus: string;
  pupil: string;
  mother: string;
  father: string;
  /** The coordinator, at school. */
  marije: Page;
};

/** A casus of a new pupil, with a mother and a father with authority. */
export async function tellFamily(
  office: BrowserContext,
  birthDate: TypedDay = aged(13),
  { name, make }: Pick<Ways, "name" | "make"> = UNSEEN,
): Promise<Family> {
  const [pupil, mother, father] = [name("Fenna"), name("Iris"), name("Bram")];
  const marije = await become(office, "Marije Postma");
  const casus = await make(marije, { name: pupil, birthDate, email: email(pupil) }, [
    { name: mother, relation: "moeder", email: email(mother) },
    { name: father, relation: "vader", email: email(father) },
  ]);
  return { casus, pupil, mother, father, marije };
}

/**
 * The same, with a youth-care professional who confirmed her duty, and two notes by school, one about absence and one
 * about home.
 */
export async function tellCasus(
  office: BrowserContext,
  birthDate?: TypedDay,
  ways = UNSEEN,
): Promise<Family & { carla: Page }> {
  const family = await tellFamily(office, birthDate, ways);
  const { casus, marije } = family;
  await ways.add(marije, casus, { name: "Carla Smits", role: "begeleidt thuis", duty: /^beroepsgeheim/ });
  const note = { kind: "observatie", reach: /^Iedereen die het mag/ };
  await ways.write(marije, casus, { ...note, category: "verzuim", fact: FACT });
  await ways.write(marije, casus, { ...note, category: "gezin", fact: HOME_FACT });
  const carla = await become(office, "Carla Smits");
  await ways.confirm(carla, casus);
  return { ...family, carla };
}

/** Whether school may tell the youth-care team about absence. */
export const ABOUT_ABSENCE: Question = {
  question: "Mogen wij Jeugdteam Noord vertellen hoe het gaat?",
  information: [ABSENCE],
  from: /De Zilverberk/,
  to: /Jeugdteam Noord/,
};

/** Asks it. Returns the path of the request's page. */
export const askAboutAbsence = (
  { marije, casus }: Family,
  further: Partial<Question> = {},
  ask: typeof askConsent = setUpRequest,
): Promise<string> => ask(marije, casus, { ...ABOUT_ABSENCE, ...further });
