/**
 * For a data protection officer: the requests of the own organisation, before any record is opened (VIS-4, ACT-10). A number,
 * days and the colleague who asked; neither the pupil nor a word of what was asked.
 */
import { and, desc, eq, inArray, or } from "drizzle-orm";
import { isId } from "@/lib/consent/ids";
import { keysOf } from "@/lib/crypto/keyring";
import { unseal } from "@/lib/crypto/seal";
import { asPerson, type Hat, type Transaction, within } from "@/lib/db/doors";
import { consent, consentRequest } from "@/lib/db/schema/consent";
import { sight } from "@/lib/db/schema/grants";
import { recordOpening } from "@/lib/db/schema/record-opening";
import { readActor } from "@/lib/grants/situation";
import { type Professional, readProfessionals } from "@/lib/person/names";
import type { Framework } from "@/lib/policy/vocabulary";
import { frameworkIn } from "./framework";

export type RequestHead = {
  consentId: string;
  /** A casus has no name for an officer; its number tells one from another. */
  casusId: string;
  sentAt: Date;
  validFrom: Date;
  validUntil: Date;
  endedAt: Date | null;
  asker: Professional | null;
  /** This officer's own, the newest first. */
  openings: readonly Opening[];
};

export type Opening = { id: string; purpose: string; openedAt: Date; closesAt: Date };

export type Around = { framework: Framework; now: Date };

/** As many as one page bears. */
const LONGEST = 60;

/**
 * The newest first; `more`: there are others, which a number finds.
 *
 * @param number of a request or a casus; only what it names
 * @returns null for who is no officer
 */
export function listRequests(
  hat: Hat,
  number?: string,
  now: Date = new Date(),
): Promise<(Around & { requests: readonly RequestHead[]; more: boolean }) | null> {
  return asPerson(hat, async (tx) => {
    if (!(await readActor(tx, hat)).officer) return null;
    const shown = await shownTo(tx, number);
    const requests = await headsOf(tx, hat, shown.slice(0, LONGEST));
    return { framework: await frameworkIn(tx), now, requests, more: shown.length > LONGEST };
  });
}

/** What may be opened, the newest first, one more than a page bears; what can be no number names nothing. */
async function shownTo(tx: Transaction, number: string | undefined) {
  if (number !== undefined && !isId(number)) return [];
  return tx
    .select({ consentId: sight.objectId, casusId: sight.casusId })
    .from(sight)
    .where(
      and(
        eq(sight.kind, "record"),
        number === undefined ? undefined : or(eq(sight.objectId, number), eq(sight.casusId, number)),
      ),
    )
    .orderBy(desc(sight.objectId))
    .limit(LONGEST + 1);
}

/** One of them; null where it is not this officer's to open, whether it exists or not. */
export function readRequestHead(
  hat: Hat,
  consentId: string,
  now: Date = new Date(),
): Promise<(Around & { request: RequestHead }) | null> {
  return asPerson(hat, async (tx) => {
    const casusId = await casusOfRecord(tx, consentId);
    if (casusId === null) return null;
    const [request] = await headsOf(tx, hat, [{ consentId, casusId }]);
    return request ? { framework: await frameworkIn(tx), now, request } : null;
  });
}

/** The casus of a request whose record this person may open; null where there is none. */
export async function casusOfRecord(tx: Transaction, consentId: string): Promise<string | null> {
  const [shown] = await tx
    .select({ casusId: sight.casusId })
    .from(sight)
    .where(and(eq(sight.kind, "record"), eq(sight.objectId, consentId)));
  return shown?.casusId ?? null;
}

/** Days, and who asked: looked up as the materialiser, of what row-level security showed that it may be opened. */
async function headsOf(
  tx: Transaction,
  { collaborationId }: Hat,
  shown: readonly { consentId: string; casusId: string }[],
): Promise<RequestHead[]> {
  if (shown.length === 0) return [];
  const ids = shown.map(({ consentId }) => consentId);
  const rows = await within(tx, "materialiser", "person", () =>
    tx
      .select({ consent, askerId: consentRequest.draftedBy })
      .from(consent)
      .innerJoin(
        consentRequest,
        and(eq(consentRequest.casusId, consent.casusId), eq(consentRequest.consentId, consent.id)),
      )
      .where(inArray(consent.id, ids)),
  );
  const askers = await readProfessionals(tx, collaborationId, [
    ...new Set(rows.map(({ askerId }) => askerId)),
  ]);
  const openings = await openingsOf(tx, collaborationId, ids);
  return rows
    .flatMap(({ consent: row, askerId }): RequestHead[] => {
      const { id: consentId, casusId, sentAt, validFrom, validUntil, endedAt } = row;
      if (sentAt === null) return [];
      return [
        {
          ...{ consentId, casusId, sentAt, validFrom, validUntil, endedAt },
          asker: askers.get(askerId) ?? null,
          openings: openings.get(consentId) ?? [],
        },
      ];
    })
    .sort((one, other) => other.sentAt.getTime() - one.sentAt.getTime());
}

async function openingsOf(
  tx: Transaction,
  collaborationId: string,
  consentIds: readonly string[],
): Promise<ReadonlyMap<string, Opening[]>> {
  const rows = await tx
    .select()
    .from(recordOpening)
    .where(inArray(recordOpening.consentId, [...consentIds]))
    .orderBy(desc(recordOpening.openedAt));
  const keys = await keysOf(tx, collaborationId, [...new Set(rows.map(({ casusId }) => casusId))]);
  const opened = rows.flatMap(({ id, casusId, consentId, purpose, openedAt, closesAt }) => {
    const key = keys.get(casusId);
    if (key === undefined) return [];
    const why = unseal(key, `record_opening.purpose/${id}`, purpose).toString("utf8");
    return [{ consentId, opening: { id, purpose: why, openedAt, closesAt } }];
  });
  return new Map(
    [...Map.groupBy(opened, ({ consentId }) => consentId)].map(([id, own]) => [
      id,
      own.map(({ opening }) => opening),
    ]),
  );
}
