/** One casus of twenty people, as large as a benchmark wants it: a coordinator who reads every part. Everybody is invented. */
import { randomBytes } from "node:crypto";
import { drizzle } from "drizzle-orm/postgres-js";
import postgres from "postgres";
import { closePool } from "@/lib/db/client";
import { asMaterialiser, type Hat } from "@/lib/db/doors";
import { startTemporary } from "@/lib/db/embedded/temporary";
import { migrate } from "@/lib/db/migrate";
import { turning } from "@/lib/demo/world/days";
import { insertCasus } from "@/lib/demo/world/insert-casus";
import { insertCovenant } from "@/lib/demo/world/insert-covenant";
import type { CasusStory, CovenantStory, NoteStory, OrganisationStory } from "@/lib/demo/world/story";
import { materialise } from "@/lib/grants/materialise";
import { CATEGORIES } from "@/lib/policy/vocabulary";

export type BigCasus = { coordinator: Hat; casusId: string };

const HOUSES = ["school", "jeugdhulp", "gezondheidszorg", "gemeente"] as const;
const STAFF_EACH = 4;
const staffKey = (house: string, place: number) => `${house}-${place}`;
const COORDINATOR = staffKey("school", 0);

/** Does the work with a casus of so many parts, in a database of its own. */
export async function withBigCasus(
  parts: number,
  work: (casus: BigCasus) => Promise<void>,
  wordsOf: (place: number) => string = () => "Later beginnen op dinsdag helpt.",
): Promise<void> {
  process.env.KRINGSPRAAK_KEK = randomBytes(32).toString("base64");
  const server = await startTemporary();
  try {
    const admin = postgres(server.adminUrl, { max: 1 });
    await admin`create database bench`;
    await admin.end();
    const adminUrl = Object.assign(new URL(server.adminUrl), { pathname: "/bench" }).href;
    await migrate(adminUrl, { appPassword: "bench" });
    process.env.DATABASE_URL = Object.assign(new URL(adminUrl), { username: "app", password: "bench" }).href;
    await work(await load(adminUrl, parts, wordsOf));
  } finally {
    await closePool();
    await server.stop();
  }
}

async function load(adminUrl: string, parts: number, wordsOf: (place: number) => string): Promise<BigCasus> {
  const client = postgres(adminUrl, { max: 1, onnotice: () => {} });
  const db = drizzle(client);
  const today = new Date();
  try {
    const covenant = await insertCovenant(db, covenantStory, today);
    const { casusId } = await insertCasus(db, covenant, casusStory(parts, wordsOf, today), today);
    const here = { collaborationId: covenant.id, casusId };
    await asMaterialiser(covenant.id, (tx) => materialise(tx, here, new Date()));
    await client`vacuum analyze`;
    const personId = covenant.staff.get(COORDINATOR)?.id;
    if (personId === undefined) throw new Error("The story has a coordinator.");
    return { coordinator: { collaborationId: covenant.id, personId, kind: "staff" }, casusId };
  } finally {
    await client.end();
  }
}

const covenantStory: CovenantStory = {
  name: "Samen, Meting",
  framework: "nl",
  organisations: HOUSES.map((house): OrganisationStory => ({
    ...{ key: house, name: `Huis ${house}`, sector: house, telephone: "085 000 00 00" },
    staff: Array.from({ length: STAFF_EACH }, (_, place) => ({
      ...{
        key: staffKey(house, place),
        name: `${house} ${place}`,
        jobTitle: "medewerker",
        team: `team ${place % 2}`,
      },
      mayMakeCasus: staffKey(house, place) === COORDINATOR,
    })),
  })),
  casussen: [],
};

function casusStory(parts: number, wordsOf: (place: number) => string, today: Date): CasusStory {
  const parents = ["moeder", "vader", "voogd"].map((relation): CasusStory["guardians"][number] => ({
    ...{
      key: relation,
      relation,
      kind: "ouder",
      name: `Ouder ${relation}`,
      email: `${relation}@thuis.example`,
    },
    authority: [{ from: -4000, checkedHow: "register" }],
  }));
  return {
    ...{ madeBy: COORDINATOR, made: -300 },
    pupil: { key: "kind", name: "Leerling Meting", birthDate: turning(13, -40, today), schoolClass: "2A" },
    guardians: parents,
    participants: HOUSES.flatMap((house) =>
      Array.from({ length: STAFF_EACH }, (_, place) => ({
        ...{ staff: staffKey(house, place), role: "begeleider", from: -300 },
        duty: house === "school" ? ("ambtsgeheim" as const) : ("beroepsgeheim" as const),
        coordinator: staffKey(house, place) === COORDINATOR,
      })),
    ),
    consents: HOUSES.map((house) => ({
      ...{ draftedBy: COORDINATOR, sent: -200, from: -199, until: 200, question: "Mogen wij samen praten?" },
      ...{
        purpose: "Omdat het helpt.",
        way: "gesprek" as const,
        yes: "Dan stemmen wij af.",
        no: "De hulp gaat door.",
      },
      meaning: ["geheimhouding" as const],
      disclosers: HOUSES.filter((each) => each !== house),
      recipients: [{ key: house, readBy: "wie begeleidt" }],
      categories: CATEGORIES.map((category) => ({ category, example: "wat helpt" })),
      asked: ["kind", ...parents.map(({ key }) => key)],
      responses: ["kind", "moeder"].map((by) => ({ by, on: -199.5, answer: "given" as const })),
    })),
    notes: Array.from({ length: parts }, (_, place) => noteStory(place, parts, wordsOf(place))),
  };
}

const noteStory = (place: number, parts: number, text: string): NoteStory => ({
  author: staffKey(HOUSES[place % HOUSES.length] ?? "school", place % STAFF_EACH),
  on: -190 + (180 * place) / parts,
  kind: "gesprek",
  parts: [
    {
      category: CATEGORIES[place % CATEGORIES.length] ?? "ondersteuning",
      scope: "casus",
      heading: `Deel ${place}`,
      text,
    },
  ],
});
