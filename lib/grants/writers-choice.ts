import { localDay } from "@/lib/policy/calendar";
import type { Deny } from "@/lib/policy/decision";
import type { Consent, Facts, Guardian, Note } from "@/lib/policy/facts";
import type { Instant } from "@/lib/policy/instant";
import { momentOf } from "@/lib/policy/moment";
import { named } from "@/lib/policy/names";
import { readingsOf } from "@/lib/policy/reading";
import { CATEGORIES } from "@/lib/policy/vocabulary";

/**
 * To whom a note is closed by what its writer chose (scope, secret, withheld, concerns), with the decision on each.
 *
 * A writer may be told such a decision: it says nothing that the writer does not know. Every other would tell of
 * somebody's authority, restriction, answer or capacity. So the rules are asked in a casus where nothing of that kind
 * closes anything: whoever is kept out even there, is kept out by the writer.
 */
export function closedByWriter(facts: Facts, at: Instant, note: Note): ReadonlyMap<string, Deny> {
  const whenNotCapable = closedIn(openedUp(facts, at, false), at, note);
  const whenCapable = closedIn(openedUp(facts, at, true), at, note);
  return new Map([...whenCapable].filter(([reader]) => reader !== STAND_IN && whenNotCapable.has(reader)));
}

function closedIn(facts: Facts, at: Instant, note: Note): Map<string, Deny> {
  return new Map(
    readingsOf(momentOf(facts, at), note).flatMap(({ reader, decision }) =>
      decision.allow ? [] : [[reader, decision] as const],
    ),
  );
}

/** A guardian who can say yes where no other is known. Nobody's id is blank (RULES.md section 1). */
const STAND_IN = " ";
const EVER = { from: Number.MIN_SAFE_INTEGER, until: null };

/** The same people, kringen and meetings; a child of thirteen, every guardian with authority, and a yes to everything. */
function openedUp(facts: Facts, at: Instant, capable: boolean): Facts {
  const thirteen = `${localDay(facts.framework, at).year - 13}-01-01`;
  const holding = (id: string): Guardian => ({
    id,
    kind: "ouder",
    authority: [{ ...EVER, determined: true }],
    restricted: [],
  });
  const guardians = [...facts.guardians.map(({ id }) => holding(id)), holding(STAND_IN)];
  const competence = capable ? [] : [{ ...EVER, capable, assessedBy: "", reason: "" }];
  const open = {
    ...facts,
    child: { ...facts.child, birthDate: thirteen, competence },
    guardians,
    meetings: facts.meetings.map((meeting) => ({ ...meeting, notInvited: [] })),
    disclosures: [],
    notes: [],
  };
  return { ...open, consents: [yesToEverything(open, at)] };
}

function yesToEverything(
  { child, guardians, participants, organisations }: Omit<Facts, "consents">,
  at: Instant,
): Consent {
  const houses = organisations.map(({ id }) => id);
  return {
    id: " ",
    validFrom: at,
    validUntil: at + 1,
    disclosers: houses,
    recipients: [...houses, ...[...guardians, ...participants].map(({ id }) => named(id))],
    categories: [...CATEGORIES],
    bothGuardiansBecause: [],
    responses: [child, ...guardians].map(({ id }) => ({
      by: id,
      at,
      answer: "given",
      form: "paper",
      informed: { what: true, toWhom: true, why: true, consequences: true },
      alsoForOther: true,
      except: { recipients: [], categories: [] },
    })),
  };
}
