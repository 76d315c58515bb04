import { eq } from "drizzle-orm";
import { seal, sealText } from "@/lib/crypto/seal";
import type { Hat } from "@/lib/db/doors";
import { competence } from "@/lib/db/schema/casus";
import { newId } from "@/lib/db/uuid";
import type { Changed } from "@/lib/grants/change";
import { mayRecordCompetence } from "@/lib/policy/act";
import { done, refused, type Result } from "@/lib/result/refusal";
import { dateOf, dayAfter, instantOf } from "@/lib/calendar/date";
import { endBefore } from "./interval";
import { unchanged } from "@/lib/grants/change";
import { changeIfPermitted, type Work } from "@/lib/grants/permitted";

/** Days are `YYYY-MM-DD`; `last` is included, null: until it is assessed again. */
export type CompetenceInput = {
  capable: boolean;
  from: string;
  last: string | null;
  assessedBy: string;
  /** What it was about. */
  matter?: string;
  reason: string;
  /** When it is looked at again. */
  reviewOn?: string | null;
};

/** Records who found a pupil able, or not, to decide; outside assessments the presumption by age holds (CAP-1, CAP-2). */
export function assessCompetence(hat: Hat, casusId: string, input: CompetenceInput): Promise<Result<null>> {
  const assess = async ({ tx, at, here, key, situation, rule }: Work): Promise<Changed<Result<null>>> => {
    const { framework, child } = situation.facts;
    const faults = faultsOf(input, child.birthDate, dateOf(framework, at));
    if (Object.keys(faults).length > 0) return unchanged(refused("not-valid", faults));
    const period = {
      from: instantOf(framework, input.from),
      until: input.last === null ? null : instantOf(framework, dayAfter(input.last)),
    };
    const recorded = await tx.select().from(competence).where(eq(competence.casusId, casusId));
    const overlapping = recorded
      .flatMap((each) => ({ id: each.id, until: endBefore(each, period) }))
      .filter(({ until }) => until !== null);
    // Somebody else's assessment that this professional does not see is the coordinators' to end.
    const known = child.competence.filter(({ from, until }) => overlaps(from, until, period)).length;
    if (known > overlapping.length) return unchanged(refused("not-allowed"));
    for (const { id, until } of overlapping)
      await tx.update(competence).set({ until }).where(eq(competence.id, id));
    const id = newId();
    await tx.insert(competence).values({
      ...here,
      id,
      capable: input.capable,
      ...period,
      assessedBy: seal(key, `competence.assessed_by/${id}`, input.assessedBy),
      matter: sealText(key, `competence.matter/${id}`, input.matter),
      reviewOn: input.reviewOn ? instantOf(framework, input.reviewOn) : null,
      reason: sealText(key, `competence.reason/${id}`, input.reason),
      recordedBy: hat.personId,
      recordedAt: at,
    });
    return { result: done(null), event: { action: "competence.record", objects: [id], rule } };
  };
  return changeIfPermitted(hat, casusId, mayRecordCompetence, assess, { closedToo: true });
}

const overlaps = (from: number, until: number | null, period: { from: Date; until: Date | null }) =>
  (until === null || until > period.from.getTime()) &&
  (period.until === null || from < period.until.getTime());

function faultsOf(
  { from, last, reviewOn }: CompetenceInput,
  birthDate: string,
  today: string,
): Record<string, string> {
  if (from < birthDate) return { from: "Deze dag ligt vóór de geboorte van de leerling." };
  if (from > today) return { from: "Deze dag komt nog. Schrijf op wanneer het is beoordeeld." };
  if (reviewOn && reviewOn <= today) return { reviewOn: "Kies een dag die nog komt." };
  if (last !== null && last < from) return { last: "De laatste dag ligt vóór de eerste." };
  return {};
}
