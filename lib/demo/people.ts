/** Everybody of the demo's world, as each knows themself: read as that person, so no door stands wider for the demo. */
import { and, asc, eq, gt, isNull, or, sql } from "drizzle-orm";
import { readSelf } from "@/lib/auth/self";
import { openText } from "@/lib/crypto/seal";
import { findKey } from "@/lib/crypto/keyring";
import { asGate, asJob, asPerson, type Hat } from "@/lib/db/doors";
import { casusPerson, guardian } from "@/lib/db/schema/casus";
import { collaboration, person } from "@/lib/db/schema/tenant";
import type { Sector } from "@/lib/policy/vocabulary";
import { hostNames } from "./host";

export type DemoPerson = {
  hat: Hat;
  name: string;
  /** "zorgcoördinator, De Zilverberk", or "moeder van Noor van Dalen". */
  role: string;
  sector: Sector | "gezin";
  /** The first label of the own host: `noor-van-dalen` of `noor-van-dalen.localhost`. */
  host: string;
};

export type DemoCovenant = { id: string; name: string; people: DemoPerson[] };

/** Covenants with their people, in the order in which they were made. */
export async function demoPeople(): Promise<DemoCovenant[]> {
  const covenants = await asJob((tx) =>
    tx
      .select({ id: collaboration.id, name: collaboration.name })
      .from(collaboration)
      .orderBy(asc(collaboration.id)),
  );
  const hats = await asGate((tx) =>
    tx
      .select({ collaborationId: person.collaborationId, personId: person.id, kind: person.kind })
      .from(person)
      .where(or(isNull(person.endedAt), gt(person.endedAt, sql`now()`)))
      .orderBy(asc(person.id)),
  );
  const people = (await Promise.all(hats.map(describeAgain))).filter(({ name }) => name !== "");
  const hosts = hostNames(people.map(({ name }) => name));
  const placed = people.map((each, i) => ({ ...each, host: hosts[i] ?? "iemand" }));
  return covenants.map((covenant) => ({
    ...covenant,
    people: placed.filter(({ hat }) => hat.collaborationId === covenant.id),
  }));
}

const KEPT_MS = 60_000;
type Described = Omit<DemoPerson, "host">;
const kept = new Map<string, { until: number; person: Promise<Described> }>();

/** As it was read within the last minute: the demo's pages name everybody, and each is read in transactions of their own. */
function describeAgain(hat: Hat): Promise<Described> {
  const found = kept.get(hat.personId);
  if (found && found.until > Date.now()) return found.person;
  const person = describe(hat);
  kept.set(hat.personId, { until: Date.now() + KEPT_MS, person });
  // What could not be read is read again.
  person.catch(() => kept.delete(hat.personId));
  return person;
}

async function describe(hat: Hat): Promise<Described> {
  const self = await readSelf(hat);
  const role =
    hat.kind === "staff"
      ? [self.jobTitle, self.organisation?.name].filter(Boolean).join(", ")
      : await familyRole(hat);
  return { hat, name: self.name, role, sector: self.organisation?.sector ?? "gezin" };
}

/** A guardian inside sees the child's name; any other says only what they are. */
function familyRole(hat: Hat): Promise<string> {
  if (hat.kind === "child") return Promise.resolve("leerling");
  return asPerson(hat, async (tx) => {
    const [own] = await tx
      .select({ casusId: casusPerson.casusId })
      .from(casusPerson)
      .where(eq(casusPerson.personId, hat.personId));
    const key = own ? await findKey(tx, hat.collaborationId, own.casusId) : null;
    if (!own || !key) return "ouder of verzorger";
    const [says] = await tx
      .select({ relation: guardian.relation })
      .from(guardian)
      .where(eq(guardian.personId, hat.personId));
    const [child] = await tx
      .select({ id: person.id, name: person.name })
      .from(casusPerson)
      .innerJoin(person, eq(person.id, casusPerson.personId))
      .where(and(eq(casusPerson.casusId, own.casusId), eq(casusPerson.kind, "child")));
    const relation = says && openText(key, `guardian.relation/${hat.personId}`, says.relation);
    const name = child && openText(key, `person.name/${child.id}`, child.name);
    return [relation ?? "ouder of verzorger", name ? `van ${name}` : null].filter(Boolean).join(" ");
  });
}
