/** Casussen of a covenant, in each a request that two parents were asked and nobody answered. */
import { eq } from "drizzle-orm";
import { drizzle } from "drizzle-orm/postgres-js";
import postgres from "postgres";
import { accountBehind } from "@/lib/auth/accounts";
import { openSession } from "@/lib/auth/session";
import { asGate, asMaterialiser, type Hat } from "@/lib/db/doors";
import { guardian } from "@/lib/db/schema/casus";
import { consent } from "@/lib/db/schema/consent";
import { insertCasus } from "@/lib/demo/world/insert-casus";
import { insertCovenant } from "@/lib/demo/world/insert-covenant";
import type { CasusStory, CovenantStory } from "@/lib/demo/world/story";
import { materialise } from "@/lib/grants/materialise";

/** One who signs: with a session, as the door gives one after a code. */
export type Signer = { hat: Hat; consentId: string; secret: string };

const covenantStory: CovenantStory = {
  name: "Samen, Meting",
  framework: "nl",
  organisations: [
    {
      ...{ key: "school", name: "De Linde", sector: "school", telephone: "085 000 00 00" },
      staff: [{ key: "mia", name: "Mia Tromp", jobTitle: "zorgcoördinator", mayMakeCasus: true }],
    },
    {
      ...{ key: "help", name: "Jeugdteam Oost", sector: "jeugdhulp", telephone: "085 000 00 01" },
      staff: [{ key: "bram", name: "Bram Visser", jobTitle: "jeugdhulpverlener" }],
    },
  ],
  casussen: [],
};

const parent = (key: string, relation: string, place: number): CasusStory["guardians"][number] => ({
  ...{ key, relation, kind: "ouder", name: `Ouder ${relation}`, email: `${key}.${place}@thuis.example` },
  authority: [{ from: -4000, checkedHow: "register" }],
});

const casusStory = (place: number): CasusStory => ({
  ...{ madeBy: "mia", made: -20 },
  pupil: { key: "kind", name: `Leerling ${place}`, birthDate: "2018-08-01", schoolClass: "5B" },
  guardians: [parent("moeder", "moeder", place), parent("vader", "vader", place)],
  participants: [
    { staff: "mia", duty: "ambtsgeheim", role: "zorgcoördinator", from: -20, coordinator: true },
    { staff: "bram", duty: "beroepsgeheim", role: "begeleider", from: -20 },
  ],
  consents: [
    {
      ...{ draftedBy: "mia", sent: -2, from: -2, until: 200 },
      question: "Mogen wij het jeugdteam vertellen wat op school helpt?",
      purpose: "Dan weten thuis, school en de hulp hetzelfde.",
      way: "beide",
      ...{
        yes: "Dan denken zij mee.",
        no: "De hulp van school gaat door.",
        meaning: ["geheimhouding", "avg"],
      },
      disclosers: ["school"],
      recipients: [{ key: "help", readBy: "jeugdhulpverlener" }],
      categories: [
        { category: "verzuim", example: "hoe vaak, niet waarom" },
        { category: "ondersteuning", example: "later beginnen op dinsdag" },
      ],
      bothBecause: ["ingrijpend"],
      ...{ asked: ["moeder", "vader"], responses: [] },
    },
  ],
  notes: [1, 2, 3, 4].map((day) => ({
    ...{ author: "mia", on: -day, kind: "gesprek" },
    parts: [{ category: "ondersteuning", scope: "casus", text: "Later beginnen op dinsdag helpt." }],
  })),
});

/** @param count even: two parents a casus */
export async function loadSigners(adminUrl: string, count: number): Promise<Signer[]> {
  const client = postgres(adminUrl, { max: 1, onnotice: () => {} });
  const db = drizzle(client);
  const today = new Date();
  const signers: Signer[] = [];
  try {
    const covenant = await insertCovenant(db, covenantStory, today);
    for (let place = 0; place < count / 2; place += 1) {
      const { casusId, madeAt } = await insertCasus(db, covenant, casusStory(place), today);
      const here = { collaborationId: covenant.id, casusId };
      await asMaterialiser(covenant.id, (tx) => materialise(tx, here, madeAt));
      const [asked] = await db.select({ id: consent.id }).from(consent).where(eq(consent.casusId, casusId));
      const parents = await db
        .select({ id: guardian.personId })
        .from(guardian)
        .where(eq(guardian.casusId, casusId));
      for (const { id } of parents) {
        const hat: Hat = { collaborationId: covenant.id, personId: id, kind: "guardian" };
        signers.push({ hat, consentId: asked?.id ?? "", secret: await sessionOf(hat) });
      }
    }
    return signers;
  } finally {
    await client.end();
  }
}

/** The same signer, who has just typed a code. */
export const provenAnew = async (signer: Signer): Promise<Signer> => ({
  ...signer,
  secret: await sessionOf(signer.hat),
});

const sessionOf = (hat: Hat): Promise<string> =>
  asGate(async (tx) => {
    const accountId = await accountBehind(tx, hat);
    return (await openSession(tx, { accountId, hat, means: "code" })).secret;
  });
