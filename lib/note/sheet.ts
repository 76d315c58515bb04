/** What the sheet of a new note offers its writer. */
import { dayAt } from "@/lib/calendar/day";
import { writeDayOfYear } from "@/lib/calendar/words";
import { asPerson, type Hat } from "@/lib/db/doors";
import { collaboration } from "@/lib/db/schema/tenant";
import { newId } from "@/lib/db/uuid";
import { readActor, readSituation } from "@/lib/grants/situation";
import { callName } from "@/lib/person/people";
import { mayWrite } from "@/lib/policy/act";
import { named } from "@/lib/policy/names";
import type { Framework } from "@/lib/policy/vocabulary";
import { type KeptDraft, readKeptDraft } from "./draft-kept";
import type { Nameable } from "./hints";
import { databaseNow } from "./now";
import { organisationsIn, readOffer, type Offer } from "./offer";
import { scopeValue } from "./schema";
import { KRING_WORDS, SCOPE_WORDS } from "./vocabulary";

export type Option = { value: string; label: string };
export type ReachOption = Option & { detail: string | null; ring: 0 | 1 | 2 | 3 | 4 };

export type SheetOffer = {
  casusId: string;
  /** The hidden key of the form. */
  key: string;
  framework: Framework;
  child: string;
  reaches: ReachOption[];
  withheld: Option[];
  concerns: Option[];
  /** Whom a text may turn out to speak of. */
  nameable: Nameable[];
  /** What its writer did not save yet. */
  draft: KeptDraft | null;
  /** vl, at a school: whether the CLB needs a part is the writer's to say (SCH-1). */
  asksClb: boolean;
};

/**
 * @returns null where the casus does not exist for this person; `mayWrite` false where nothing may be written (any more)
 */
export function readSheet(
  hat: Hat,
  casusId: string,
): Promise<{ mayWrite: false } | { mayWrite: true; offer: SheetOffer } | null> {
  return asPerson(
    hat,
    async (tx) => {
      const offer = await readOffer(tx, hat.collaborationId, casusId);
      const child = [...(offer?.people.values() ?? [])].find(({ kind }) => kind === "child");
      if (!offer || !child) return null;
      const situation = await readSituation(tx, hat, casusId, await databaseNow(tx));
      if (!mayWrite(situation, await readActor(tx, hat)).allowed) return { mayWrite: false };
      const [covenant] = await tx.select({ framework: collaboration.framework }).from(collaboration);
      if (!covenant) throw new Error("Everybody sees the own covenant.");
      const me = offer.people.get(hat.personId);
      const others = [...offer.people.values()].filter(({ id }) => id !== hat.personId);
      return {
        mayWrite: true,
        offer: {
          casusId,
          key: newId(),
          framework: covenant.framework,
          child: callName(offer.people, child.id),
          reaches: reachesOf(offer, covenant.framework),
          withheld: [
            ...others.map(({ id, name, role, organisation }) => ({
              value: named(id),
              label: [name, role, organisation?.name].filter(Boolean).join(", "),
            })),
            ...organisationsIn(offer).map(({ id, name }) => ({ value: id, label: `Iedereen van ${name}` })),
          ],
          concerns: others
            .filter(({ kind }) => kind !== "child")
            .map(({ id, name, role }) => ({ value: id, label: [name, role].filter(Boolean).join(", ") })),
          nameable: others
            .filter(({ kind }) => kind !== "child")
            .map(({ id, name, kind, role }) => ({ id, name, relation: kind === "guardian" ? role : null })),
          draft: await readKeptDraft(tx, hat, casusId),
          asksClb: covenant.framework === "vl" && me?.organisation?.sector === "school",
        },
      };
    },
    casusId,
  );
}

/** From oneself outwards. */
function reachesOf({ kringen, meetings }: Offer, framework: Framework): ReachOption[] {
  return [
    { value: "persoonlijk", label: SCOPE_WORDS.persoonlijk, detail: "niemand anders", ring: 0 },
    { value: "team", label: SCOPE_WORDS.team, detail: "wie hetzelfde geheim bewaart", ring: 1 },
    ...kringen.map(({ id, kind }): ReachOption => ({
      value: scopeValue({ kind: "kring", ambtskring: id }),
      label: KRING_WORDS[kind],
      detail: "ambtskring",
      ring: 2,
    })),
    ...meetings.map(({ id, startsAt }): ReachOption => ({
      value: scopeValue({ kind: "overleg", meeting: id }),
      label: SCOPE_WORDS.overleg,
      detail: writeDayOfYear(dayAt(framework, startsAt)),
      ring: 3,
    })),
    { value: "casus", label: SCOPE_WORDS.casus, detail: "volgens de regels, en niemand meer", ring: 4 },
  ];
}
