/** A small invented world to ask consent in: a pupil of thirteen with two parents, and a covenant next door. */
import { drizzle } from "drizzle-orm/postgres-js";
import postgres from "postgres";
import { peopleOf } from "@/lib/person/people";
import { insertCasus } from "@/lib/demo/world/insert-casus";
import { insertCovenant } from "@/lib/demo/world/insert-covenant";
import type { CasusStory, CovenantStory, OrganisationStory } from "@/lib/demo/world/story";
import { asMaterialiser, asPerson, type Hat } from "@/lib/db/doors";
import { materialise } from "@/lib/grants/materialise";
import { newDatabase, type TestDatabase } from "./database";

const school: OrganisationStory = {
  key: "school",
  name: "De Linde",
  sector: "school",
  telephone: "085 000 00 00",
  staff: [
    { key: "mia", name: "Mia Tromp", jobTitle: "zorgcoördinator", mayMakeCasus: true },
    { key: "ward", name: "Ward Smit", jobTitle: "mentor" },
  ],
};
const help: OrganisationStory = {
  key: "help",
  name: "Jeugdteam Oost",
  sector: "jeugdhulp",
  telephone: "085 000 00 01",
  staff: [{ key: "bram", name: "Bram Visser", jobTitle: "jeugdhulpverlener" }],
};
const care: OrganisationStory = {
  key: "care",
  name: "GGD Veen",
  sector: "gezondheidszorg",
  telephone: "085 000 00 02",
  staff: [{ key: "ilse", name: "Ilse Bos", jobTitle: "jeugdarts" }],
};

const casus: CasusStory = {
  madeBy: "mia",
  made: -20,
  pupil: {
    key: "noor",
    name: "Noor van Dalen",
    birthDate: "2013-08-01",
    schoolClass: "2B",
    email: "noor@leerling.example",
  },
  guardians: [
    {
      key: "sanne",
      name: "Sanne de Wit",
      relation: "moeder",
      kind: "ouder",
      email: "sanne@thuis.example",
      authority: [{ from: -4000, checkedHow: "register" }],
    },
    {
      key: "karim",
      name: "Karim van Dalen",
      relation: "vader",
      kind: "ouder",
      email: "karim@thuis.example",
      authority: [{ from: -4000, checkedHow: "register" }],
    },
  ],
  participants: [
    { staff: "mia", duty: "ambtsgeheim", role: "zorgcoördinator", from: -20, coordinator: true },
    { staff: "ward", duty: "ambtsgeheim", role: "mentor", from: -20 },
    { staff: "bram", duty: "beroepsgeheim", role: "begeleider", from: -20 },
    { staff: "ilse", duty: "beroepsgeheim", role: "jeugdarts", from: -20 },
  ],
  consents: [],
  notes: [
    {
      author: "bram",
      on: -5,
      kind: "gesprek",
      parts: [{ category: "ondersteuning", scope: "casus", text: "Later beginnen op dinsdag helpt." }],
    },
  ],
};

const covenant: CovenantStory = {
  name: "Samen, Veendorp",
  framework: "nl",
  organisations: [school, help, care],
  casussen: [],
};
const nextDoor: CovenantStory = { ...covenant, name: "Samen, Zandstad" };

export type ConsentWorld = {
  adminUrl: string;
  casusId: string;
  collaborationId: string;
  /** An organisation's id, by its key. */
  organisation(key: string): string;
  /** Somebody's hat, by key; `stranger` coordinates a casus of the covenant next door. */
  hat(key: string): Hat;
};

/** Another day than this one, another date of birth of the pupil's (`YYYY-MM-DD`), another database than a new one. */
type ConsentWorldSetting = {
  today?: Date;
  birthDate?: string;
  database?: TestDatabase | Promise<TestDatabase>;
};

/** Sets the environment for this file's tests and fills a database of its own. */
export async function consentWorld({
  today = new Date(),
  birthDate = casus.pupil.birthDate,
  database = newDatabase(),
}: ConsentWorldSetting = {}): Promise<ConsentWorld> {
  const told = { ...casus, pupil: { ...casus.pupil, birthDate } };
  const { adminUrl, appUrl } = await database;
  process.env.DATABASE_URL = appUrl;
  process.env.KRINGSPRAAK_KEK = Buffer.alloc(32, 7).toString("base64");
  const client = postgres(adminUrl, { max: 1, onnotice: () => {} });
  const db = drizzle(client);
  const hats = new Map<string, Hat>();
  const load = async (story: CovenantStory) => {
    const made = await insertCovenant(db, story, today);
    const { casusId, madeAt } = await insertCasus(db, made, told, today);
    await asMaterialiser(made.id, (tx) => materialise(tx, { collaborationId: made.id, casusId }, madeAt));
    return { covenant: made, casusId };
  };
  const other = await load(nextDoor);
  const { covenant: made, casusId } = await load(covenant);
  await client.end();
  const stranger = other.covenant.staff.get("mia");
  if (stranger)
    hats.set("stranger", { collaborationId: other.covenant.id, personId: stranger.id, kind: "staff" });
  for (const [key, { id }] of made.staff)
    hats.set(key, { collaborationId: made.id, personId: id, kind: "staff" });
  const hat = (key: string): Hat => {
    const found = hats.get(key);
    if (!found) throw new Error(`Nobody is called ${key}.`);
    return found;
  };
  const people = await asPerson(hat("mia"), (tx) => peopleOf(tx, made.id, casusId), casusId);
  const family = [casus.pupil, ...casus.guardians];
  for (const { id, name, kind } of people.values()) {
    const member = family.find((each) => each.name === name);
    if (member && kind !== "participant")
      hats.set(member.key, { collaborationId: made.id, personId: id, kind });
  }
  return {
    adminUrl,
    casusId,
    collaborationId: made.id,
    hat,
    organisation: (key) => made.organisations.get(key) ?? "",
  };
}
