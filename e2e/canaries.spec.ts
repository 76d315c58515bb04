import { type BrowserContext, expect } from "@playwright/test";
import { routesOfBuild, serverLog } from "./support/build";
import { aged, closeReading, idOfPerson } from "./support/casus";
import { crawl, type Heard } from "./support/crawl";
import { inWords, type TypedDay, written } from "./support/days";
import { become, newName } from "./support/demo";
import { callerOf } from "./support/raw";
import {
  setUpGuardianAnswer,
  setUpSigner,
  setUpCasus,
  setUpDuty,
  setUpNote,
  setUpParticipant,
} from "./support/set-up";
import { NO, YES } from "./support/sign";
import { askAboutAbsence, type Family } from "./support/story";
import { TELEPHONE, test } from "./support/test";

const READERS = [
  "coordinator",
  "professional",
  "mother",
  "father",
  "uncle",
  "pupil",
  "officer",
  "elsewhere",
  "otherOffice",
  "otherPupil",
  "nobody",
] as const;
type Reader = (typeof READERS)[number];

/** Something that was typed somewhere, and who may come to know it. */
type Secret = { what: string; words: readonly string[]; known: readonly Reader[] };

const FAMILY = ["mother", "father", "pupil"] as const;
/**
 * Who also asks for what no link leads to. A coordinator's links lead everywhere, and to anybody else an id tells nothing
 * (strangers.spec.ts).
 */
const INSIDERS: readonly Reader[] = ["professional", "mother", "father", "uncle", "pupil"];
const INSIDE = ["coordinator", "professional", ...FAMILY] as const;

test("What one person may not learn stands on no page, in no file, message or log that this person can come by", async ({
  context: office,
  device,
}) => {
  test.slow(true, "every page of eleven people is read");
  const { story, uncle, secrets, birthDate } = await plant(office);
  const { casus, pupil, mother, father, marije } = story;
  const request = await askAboutAbsence(story, {
    question: `Mogen wij vertellen hoe het gaat? ${wordOf(secrets, "question")}`,
    because: [/gaat ook over een ouder/],
  });
  const bram = await setUpSigner(await device(TELEPHONE), father);
  const remark = wordOf(secrets, "father's reason");
  await setUpGuardianAnswer(bram, { name: father, choice: NO, remark, forAsker: true });
  const iris = await setUpSigner(await device(TELEPHONE), mother);
  await setUpGuardianAnswer(iris, { name: mother, choice: YES, remark: wordOf(secrets, "mother's reason") });

  const people: Record<Exclude<Reader, "nobody">, string> = {
    ...{ coordinator: "Marije Postma", professional: "Carla Smits", officer: "Ans Bakker" },
    ...{ elsewhere: "Els Peeters", otherOffice: "Fatma Demir", otherPupil: "Noor van Dalen" },
    ...{ mother, father, pupil, uncle },
  };
  const learnt = new Map<Reader, Heard[]>();
  for (const reader of READERS) {
    const page = reader === "nobody" ? null : await become(office, people[reader]);
    const caller = page ? await callerOf(page) : { origin: new URL(marije.url()).origin, cookie: "" };
    const starts = ["/", ...(INSIDERS.includes(reader) ? routesOfBuild().flatMap(addressesOf) : [])];
    const heard = await crawl(caller, casus.split("/").at(-1) ?? "", starts);
    const post = page === null ? [] : await messagesTo(office, people[reader as keyof typeof people]);
    learnt.set(reader, [...heard, ...post]);
    await page?.close();
  }
  learnt.set("nobody", [...(learnt.get("nobody") ?? []), { place: "the log", text: serverLog() }]);

  const born: Secret = { what: "birth date", words: writings(birthDate), known: ["coordinator", ...FAMILY] };
  const all = [...secrets, born];
  const leaks = all.flatMap((secret) =>
    READERS.filter((reader) => !secret.known.includes(reader)).flatMap((reader) =>
      placesOf(secret, learnt.get(reader)).map((place) => `${secret.what} to ${reader} on ${place}`),
    ),
  );
  expect(leaks).toEqual([]);
  // What nobody came by was never looked for.
  const found = ({ known, ...secret }: Secret) =>
    known.some((reader) => placesOf({ known, ...secret }, learnt.get(reader)).length > 0);
  expect(secrets.filter((secret) => !found(secret)).map(({ what }) => what)).toEqual([]);

  /** A route with what it may be asked for here. */
  function addressesOf(route: string): string[] {
    const [, , casusId = "", , consent = ""] = request.split("/");
    if (/^\/(demo|stijl|api|_|uitloggen)|\[token\]/.test(route)) return [];
    const filled = route.replace("[casus]", casusId).replaceAll(/\[(consent|antwoord)\]/g, consent);
    return [filled.replace("[persoon]", story.person)];
  }
});

/** A casus with something of its own in every field that somebody may not read. */
async function plant(office: BrowserContext) {
  const [pupil, mother, father, uncle] = ["Fenna", "Iris", "Bram", "Gijs"].map(newName);
  const birthDate = aged(13);
  const at = (what: string) => `${what}.${word()}@elders.example`;
  const secrets: Secret[] = [
    { what: "the pupil's name", words: [lastOf(pupil)], known: INSIDE },
    { what: "uncle's name", words: [lastOf(uncle)], known: [...INSIDE, "uncle"] },
    { what: "pupil's address", words: [at("leerling")], known: ["coordinator", "pupil"] },
    { what: "mother's address", words: [at("moeder")], known: ["coordinator", "mother"] },
    { what: "father's address", words: [at("vader")], known: ["coordinator", "father"] },
    { what: "how authority was checked", words: [word()], known: ["coordinator"] },
    { what: "on what document", words: [word()], known: ["coordinator"] },
    { what: "class", words: [word()], known: INSIDE },
    { what: "role", words: [word()], known: INSIDE },
    {
      what: "professional's name",
      words: ["Carla Smits"],
      known: READERS.filter((each) => each !== "uncle"),
    },
    { what: "note", words: [word()], known: ["coordinator", ...FAMILY] },
    { what: "note for oneself", words: [word()], known: ["coordinator"] },
    { what: "question", words: [word()], known: ["coordinator", ...FAMILY] },
    { what: "father's reason", words: [word()], known: ["coordinator", "father"] },
    { what: "mother's reason", words: [word()], known: ["mother"] },
    { what: "why reading is closed", words: [word()], known: ["coordinator", "professional"] },
  ];
  const of = (what: string) => wordOf(secrets, what);
  const marije = await become(office, "Marije Postma");
  const casus = await setUpCasus(
    marije,
    { name: pupil ?? "", birthDate, email: of("pupil's address"), schoolClass: of("class") },
    [
      { name: mother ?? "", relation: "moeder", email: of("mother's address") },
      {
        ...{ name: father ?? "", relation: "vader", email: of("father's address") },
        ...{ how: of("how authority was checked"), document: of("on what document") },
      },
      { name: uncle ?? "", relation: "oom" },
    ],
  );
  await setUpParticipant(marije, casus, { name: "Carla Smits", role: of("role"), duty: /^beroepsgeheim/ });
  const note = { kind: "observatie", category: "verzuim" };
  await setUpNote(marije, casus, { ...note, reach: /^Iedereen die het mag/, fact: of("note") });
  await setUpNote(marije, casus, { ...note, reach: /^Alleen ik/, fact: of("note for oneself") });
  await closeReading(marije, casus, {
    ...{ guardian: uncle ?? "", second: /^Carla Smits/, reason: of("why reading is closed") },
  });
  await setUpDuty(await become(office, "Carla Smits"), casus);
  const person = await idOfPerson(marije, casus, father ?? "");
  const family: Family = { casus, marije, pupil: pupil ?? "", mother: mother ?? "", father: father ?? "" };
  return { story: { ...family, person }, uncle: uncle ?? "", secrets, birthDate };
}

/** Six letters that stand nowhere else. */
const word = () => lastOf(newName("Kanarie"));
const lastOf = (name = "") => name.split(" ").at(-1) ?? "";

function wordOf(secrets: readonly Secret[], what: string): string {
  const [found] = secrets.find((secret) => secret.what === what)?.words ?? [];
  if (found === undefined) throw new Error(`Nothing was planted as ${what}.`);
  return found;
}

const placesOf = ({ words }: Secret, heard: readonly Heard[] = []) =>
  heard.filter(({ text }) => words.some((each) => text.includes(each))).map(({ place }) => place);

/** A day as people and programs write it. */
const writings = (day: TypedDay): string[] => [
  `${day.year}-${day.month.padStart(2, "0")}-${day.day.padStart(2, "0")}`,
  written(day),
  inWords(day),
];

/** Every message that this person got. */
async function messagesTo(office: BrowserContext, name: string): Promise<Heard[]> {
  const post = await office.newPage();
  await post.goto("/demo/post");
  const letters = await post
    .getByRole("article")
    .filter({ hasText: `Aan ${name}` })
    .allInnerTexts();
  await post.close();
  return letters.map((text) => ({ place: "a message", text }));
}
