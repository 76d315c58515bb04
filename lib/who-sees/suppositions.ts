/** What somebody may suppose: about an answer who is shown answers (VIS-4), about age, authority and company coordinators. */
import { sql } from "drizzle-orm";
import type { Transaction } from "@/lib/db/doors";
import type { Seen } from "@/lib/grants/foresight";
import { callName, type People } from "@/lib/person/people";
import type { Situation } from "@/lib/policy/act";
import { authorityOf } from "@/lib/policy/authority";
import { birthday } from "@/lib/policy/calendar";
import { isAged, isCapable } from "@/lib/policy/capacity";
import { inPeriods } from "@/lib/policy/interval";
import { DECIDING_AGES } from "@/lib/policy/turnings";
import type { Sector } from "@/lib/policy/vocabulary";
import { type Supposition, yesesOf } from "@/lib/policy/what-if";

export type House = { id: string; name: string; sector: Sector };

/** One thing to suppose; `key` stands in the address. */
export type Offered = { key: string; label: string; supposition: Supposition; joins: House | null };

type From = { situation: Situation; people: People; seen: Seen; child: string };

export async function offerSuppositions(
  tx: Transaction,
  casusId: string,
  asCoordinator: boolean,
  from: From,
): Promise<Offered[]> {
  const answers = await tx.execute<{ id: string }>(
    sql`select object_id as id from sight where kind = 'answers' and casus_id = ${casusId}`,
  );
  const stops = stopsIn(from, new Set(answers.map(({ id }) => id)));
  if (!asCoordinator) return stops;
  const houses = await tx.execute<House>(
    sql`select id, name, sector from organisation where listed order by name`,
  );
  return [...stops, ...turnsIn(from), ...assessedIn(from), ...authorityIn(from), ...joinsIn(from, houses)];
}

const plain = (key: string, label: string, supposition: Supposition): Offered => ({
  key,
  label,
  supposition,
  joins: null,
});

function stopsIn({ situation: { facts, at }, people }: From, shown: ReadonlySet<string>): Offered[] {
  return [facts.child, ...facts.guardians].flatMap(({ id }) => {
    const consents = yesesOf(facts, id, at).filter((consent) => shown.has(consent));
    if (consents.length === 0 || !people.has(id)) return [];
    return plain(`stopt.${id}`, `${callName(people, id)} stopt met toestemming`, {
      kind: "withdraws",
      person: id,
      consents,
    });
  });
}

function turnsIn({ situation: { facts, at }, child }: From): Offered[] {
  return DECIDING_AGES.filter((age) => birthday(facts, age) > at).map((age) =>
    plain(`wordt.${age}`, `${child} wordt ${age}`, { kind: "turns", age }),
  );
}

/** nl: nobody under twelve is capable, whatever an assessment says (CAP-1). */
function assessedIn({ situation: { facts, at }, child }: From): Offered[] {
  if (facts.framework === "nl" && !isAged(facts, 12, at)) return [];
  const capable = !isCapable(facts, at);
  const words = capable ? "kan hier zelf over beslissen" : "kan hier niet zelf over beslissen";
  return [plain(`bekwaam.${capable ? "wel" : "niet"}`, `${child} ${words}`, { kind: "assessed", capable })];
}

function authorityIn({ situation: { facts, at }, people, seen }: From): Offered[] {
  return facts.guardians
    .filter(
      (guardian) => seen.authority.has(guardian.id) && authorityOf(facts, guardian, at) === "determined",
    )
    .flatMap(({ id }) =>
      people.has(id)
        ? plain(`gezag.${id}`, `${callName(people, id)} heeft geen gezag meer`, {
            kind: "loses_authority",
            guardian: id,
          })
        : [],
    );
}

function joinsIn({ situation: { facts, at }, people }: From, houses: readonly House[]): Offered[] {
  const present = new Set(
    facts.participants
      .filter(({ id, periods }) => people.has(id) && inPeriods(periods, at))
      .map(({ organisation }) => organisation),
  );
  return houses
    .filter(({ id }) => !present.has(id))
    .map((house) => ({
      ...plain(`erbij.${house.id}`, `Iemand van ${house.name} doet mee`, {
        kind: "joins",
        organisation: house.id,
      }),
      joins: house,
    }));
}
