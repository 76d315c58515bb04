/**
 * How consents stand through time, from what the materialiser stored ahead: nothing is decided here. What was said before
 * a change stays said of the time before it, so a stretch ends where it was ended.
 */
import { eq } from "drizzle-orm";
import type { Transaction } from "@/lib/db/doors";
import { consentHold, consentStanding } from "@/lib/db/schema/grants";
import type { StatusRule } from "@/lib/policy/status";
import type { ConsentStatus } from "@/lib/policy/vocabulary";

/** Half open; `until` null is open. */
export type Stretch = {
  from: Date;
  until: Date | null;
  status: ConsentStatus;
  rule: StatusRule;
  waitingFor: readonly string[];
  waitingForRepresentative: boolean;
};

export type Hold = { from: Date; until: Date | null };

/** The whole statuses, by consent, for the asker and the coordinators (VIS-4); of everybody else there are none. */
export async function standingsOf(tx: Transaction, casusId: string): Promise<ReadonlyMap<string, Stretch[]>> {
  const rows = await tx.select().from(consentStanding).where(eq(consentStanding.casusId, casusId));
  return byConsent(rows, ({ status, rule, waitingFor, waitingForRepresentative }) => ({
    status,
    rule: statusRule(rule),
    waitingFor,
    waitingForRepresentative,
  }));
}

/** When each consent held and holds, for whoever may know that of it (VIS-3, VIS-5). */
export async function holdsOf(tx: Transaction, casusId: string): Promise<ReadonlyMap<string, Hold[]>> {
  const rows = await tx.select().from(consentHold).where(eq(consentHold.casusId, casusId));
  return byConsent(rows, () => ({}));
}

/** The stretch in which an instant lies. */
export function stretchAt<Each extends Hold>(stretches: readonly Each[], at: Date): Each | null {
  return stretches.find(({ from, until }) => from <= at && (until === null || at < until)) ?? null;
}

const STATUS_RULES: readonly StatusRule[] = ["ST-1", "ST-2", "ST-3", "ST-4", "ST-5", "ST-6"];

function statusRule(stored: string): StatusRule {
  const rule = STATUS_RULES.find((each) => each === stored);
  if (rule === undefined) throw new Error("A standing by a rule that there is not.");
  return rule;
}

type Row = { consentId: string; from: Date; until: Date | null; endedAt: Date | null };

function byConsent<R extends Row, Rest>(
  rows: readonly R[],
  rest: (row: R) => Rest,
): Map<string, (Hold & Rest)[]> {
  const stretches = rows
    .map((row) => ({ row, until: earliest(row.until, row.endedAt) }))
    // Foreseen, and undone before it came.
    .filter(({ row, until }) => until === null || until > row.from)
    .map(({ row, until }) => ({ consentId: row.consentId, from: row.from, until, ...rest(row) }))
    .sort((one, other) => one.from.getTime() - other.from.getTime());
  return Map.groupBy(stretches, ({ consentId }) => consentId);
}

const earliest = (one: Date | null, other: Date | null): Date | null => {
  if (one === null || other === null) return one ?? other;
  return one < other ? one : other;
};
