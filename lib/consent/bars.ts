import { and, eq, isNotNull } from "drizzle-orm";
import { keyOf } from "@/lib/crypto/keyring";
import { openText } from "@/lib/crypto/seal";
import { asPerson, type Hat, type Transaction } from "@/lib/db/doors";
import { consent, consentCategory, consentRequest } from "@/lib/db/schema/consent";
import { consentOpening } from "@/lib/db/schema/grants";
import { type Category, CATEGORIES, type ConsentStatus } from "@/lib/policy/vocabulary";
import { type Hold, holdsOf, type Stretch, standingsOf, stretchAt } from "./standing";

/** One consent through time. */
export type ConsentLife = {
  id: string;
  categories: readonly Category[];
  validFrom: Date;
  validUntil: Date;
  sentAt: Date;
  endedAt: Date | null;
} &
  /** `shut`: what was asked, and left out of what opens now. */
  (
    | { sees: "all"; question: string; stretches: readonly Stretch[]; shut: readonly Category[] }
    /** What disclosers and recipients may know: whether it holds now (VIS-3), and since when; else nothing. */
    | { sees: "holds"; question: string | null; holds: readonly Hold[] }
  );

/** Every consent of a casus that was asked, as far as the viewer may see it, the newest first. */
export function consentBars(hat: Hat, casusId: string, at: Date = new Date()): Promise<ConsentLife[]> {
  return asPerson(hat, (tx) => livesOf(tx, hat.collaborationId, casusId, at), casusId);
}

export async function livesOf(
  tx: Transaction,
  collaborationId: string,
  casusId: string,
  at: Date,
): Promise<ConsentLife[]> {
  const rows = await tx
    .select({ consent, question: consentRequest.question })
    .from(consent)
    .leftJoin(
      consentRequest,
      and(eq(consentRequest.casusId, consent.casusId), eq(consentRequest.consentId, consent.id)),
    )
    .where(and(eq(consent.casusId, casusId), isNotNull(consent.sentAt)));
  if (rows.length === 0) return [];
  const key = await keyOf(tx, collaborationId, casusId);
  const categories = Map.groupBy(
    await tx.select().from(consentCategory).where(eq(consentCategory.casusId, casusId)),
    ({ consentId }) => consentId,
  );
  const standings = await standingsOf(tx, casusId);
  const holds = await holdsOf(tx, casusId);
  const openings = Map.groupBy(
    await tx.select().from(consentOpening).where(eq(consentOpening.casusId, casusId)),
    ({ consentId }) => consentId,
  );
  return rows
    .flatMap(({ consent: row, question: bytes }): ConsentLife[] => {
      if (row.sentAt === null) return [];
      const { id, validFrom, validUntil, sentAt, endedAt } = row;
      const question = openText(key, `consent_request.question/${id}`, bytes);
      const asked = (categories.get(id) ?? []).map(({ category }) => category);
      const common = {
        id,
        validFrom,
        validUntil,
        sentAt,
        endedAt,
        categories: CATEGORIES.filter((category) => asked.includes(category)),
      };
      const stretches = standings.get(id);
      if (stretches === undefined) {
        const hold = stretchAt(holds.get(id) ?? [], at);
        return [
          {
            ...common,
            sees: "holds",
            question,
            holds: hold === null ? [] : [{ from: hold.from, until: validUntil }],
          },
        ];
      }
      const opened = (openings.get(id) ?? []).flatMap((opening) => opening.categories);
      const shut =
        stretchAt(stretches, at)?.status === "geldig"
          ? common.categories.filter((category) => !opened.includes(category))
          : [];
      return [
        { ...common, sees: "all", question: question ?? "", stretches: since(sentAt, stretches), shut },
      ];
    })
    .sort((one, other) => other.sentAt.getTime() - one.sentAt.getTime());
}

/** A stretch that was found for a time before it was asked says nothing about that time. */
function since<Each extends Hold>(sentAt: Date, stretches: readonly Each[]): Each[] {
  return stretches
    .filter(({ until }) => until === null || until > sentAt)
    .map((each) => (each.from < sentAt ? { ...each, from: sentAt } : each));
}

type Segment = { from: string; until: string | null; status: ConsentStatus };

/** What a bar draws: the statuses one sees, or the period while it holds and nothing else. */
export function segmentsOf(life: ConsentLife): Segment[] {
  const stretches =
    life.sees === "all" ? life.stretches : life.holds.map((hold) => ({ ...hold, status: "geldig" as const }));
  return joined(
    stretches.map(({ from, until, status }) => ({
      from: from.toISOString(),
      until: until?.toISOString() ?? null,
      status,
    })),
  );
}

/** Stretches tell apart on whom a consent waits; a bar has one segment as long as the status stays. */
function joined(segments: readonly Segment[]): Segment[] {
  return segments.reduce<Segment[]>((before, segment) => {
    const last = before.at(-1);
    return last?.status === segment.status && last.until === segment.from
      ? [...before.slice(0, -1), { ...last, until: segment.until }]
      : [...before, segment];
  }, []);
}
