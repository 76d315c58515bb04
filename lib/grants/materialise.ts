/** Facts to rows: the only writer of grants, sights and the standings of consents. Runs as the materialiser. */
import { and, eq, sql } from "drizzle-orm";
import { keyOf } from "@/lib/crypto/keyring";
import type { Key } from "@/lib/crypto/seal";
import type { Transaction } from "@/lib/db/doors";
import {
  consentHold,
  consentOpening,
  consentStanding,
  partGrant,
  reach,
  sight,
} from "@/lib/db/schema/grants";
import { outbox } from "@/lib/db/schema/outbox";
import { newId } from "@/lib/db/uuid";
import { type Ahead, aheadOf, type Grant, grantsAhead } from "@/lib/policy/grants";
import { LEGAL_REPRESENTATIVE, personIn } from "@/lib/policy/names";
import { openedAhead, type OpenedStretch } from "@/lib/policy/opened";
import { type Sight, sightsAhead } from "@/lib/policy/sight";
import { type StatusStretch, statusesAhead } from "@/lib/policy/standings";
import { RULES_VERSION } from "@/lib/policy/version";
import { readFacts } from "./facts";
import { type CasusKey, type Ledger, type Ledgers, openLedgers, renew } from "./ledger";
import { type NoticeAhead, noticesAhead } from "./notices-ahead";
import { endReplaced } from "./replacing";
import { readStanding } from "./standing";

const GRANTS: Ledger<Grant> = {
  table: partGrant,
  wantedKey: ({ note, reader, rule, ground, by }) => `${note} ${reader} ${rule} ${ground} ${by ?? ""}`,
  storedKey: sql`part_id || ' ' || reader_id || ' ' || rule || ' ' || ground || ' ' || coalesce(by_id::text, '')`,
};
const SIGHTS: Ledger<Sight> = {
  table: sight,
  wantedKey: ({ person, kind, object }) => `${person} ${kind} ${object}`,
  storedKey: sql`person_id || ' ' || kind || ' ' || object_id`,
};
const STANDINGS: Ledger<ConsentStretch> = {
  table: consentStanding,
  wantedKey: ({ consentId, status, people, representative }) =>
    `${consentId} ${status} {${people.join()}} ${representative}`,
  storedKey: sql`consent_id || ' ' || status || ' ' || waiting_for::text || ' ' || waiting_for_representative`,
};
const HOLDS: Ledger<ConsentStretch> = {
  table: consentHold,
  wantedKey: ({ consentId }) => consentId,
  storedKey: sql`consent_id::text`,
};
const OPENINGS: Ledger<OpenedStretch & { consentId: string }> = {
  table: consentOpening,
  wantedKey: ({ consentId, discloser, recipient, categories }) =>
    `${consentId} ${discloser} ${personIn(recipient) ?? recipient} {${categories.join()}}`,
  storedKey: sql`consent_id || ' ' || discloser_id || ' ' || recipient_id || ' ' || categories::text`,
};

/** A stretch of a consent's life, with the people on whom it waits, and whether for a representative whom nobody knows. */
type ConsentStretch = Omit<StatusStretch, "waitingFor"> & {
  consentId: string;
  people: string[];
  representative: boolean;
};

/**
 * Makes the rows of one casus say what the rules say of its facts from `at` on, and marks them as fresh. The casus is
 * locked, and `at` is later than every change before it.
 */
export async function materialise(tx: Transaction, casus: CasusKey, at: Date): Promise<void> {
  const key = await keyOf(tx, casus.collaborationId, casus.casusId);
  // One connection answers in order: while the rules decide on the facts, the database digests what it holds.
  const [{ facts, standing, ahead, grants, sights, notices }, ledgers, planned] = await Promise.all([
    decideAhead(tx, casus, key, at),
    openLedgers(tx, [GRANTS, SIGHTS, STANDINGS, HOLDS, OPENINGS], casus, at),
    readPlanned(tx, casus),
  ]);
  const [granted, shown] = await Promise.all([
    renewGrants(ledgers, grants),
    renewSights(ledgers, sights),
    renewStandings(ledgers, ahead),
    renewOpenings(ledgers, ahead),
    planNotices(
      tx,
      casus,
      notices.filter((notice) => !planned.has(nameOf(notice))),
      at,
    ),
  ]);
  await extendReach(tx, casus, [
    ...granted.map(({ reader }) => reader),
    ...shown.map(({ person }) => person),
  ]);
  await endReplaced(tx, casus, facts, standing, at);
  await markFresh(tx, casus);
}

async function decideAhead(tx: Transaction, { collaborationId, casusId }: CasusKey, key: Key, at: Date) {
  const [facts, standing] = await Promise.all([
    readFacts(tx, collaborationId, casusId, key),
    readStanding(tx, collaborationId, casusId),
  ]);
  const ahead = aheadOf(facts, at.getTime());
  const grants = grantsAhead(ahead);
  const sights = sightsAhead(ahead, standing, grants, casusId);
  return { facts, standing, ahead, grants, sights, notices: noticesAhead(ahead, standing) };
}

const moments = ({ from, until }: { from: number; until: number | null }) => ({
  from: new Date(from),
  until: until === null ? null : new Date(until),
});

function renewGrants(ledgers: Ledgers, grants: readonly Grant[]): Promise<readonly Grant[]> {
  const { tx, casus, at } = ledgers;
  return renew(ledgers, GRANTS, grants, (rows) =>
    tx.insert(partGrant).values(
      rows.map(({ note, reader, rule, ground, by, ...stretch }) => ({
        ...casus,
        id: newId(),
        partId: note,
        readerId: reader,
        rule,
        ground,
        byId: by,
        ...moments(stretch),
        createdAt: at,
      })),
    ),
  );
}

function renewSights(ledgers: Ledgers, sights: readonly Sight[]): Promise<readonly Sight[]> {
  const { tx, casus, at } = ledgers;
  return renew(ledgers, SIGHTS, sights, (rows) =>
    tx.insert(sight).values(
      rows.map(({ person, kind, object, rule, ...stretch }) => ({
        ...casus,
        id: newId(),
        personId: person,
        kind,
        objectId: object,
        rule,
        ...moments(stretch),
        createdAt: at,
      })),
    ),
  );
}

async function renewStandings(ledgers: Ledgers, ahead: Ahead): Promise<void> {
  const { tx, casus, at } = ledgers;
  const stretches = ahead[0].facts.consents.flatMap(({ id }) => consentStretches(ahead, id));
  const holding = stretches.filter(({ status }) => status === "geldig");
  await Promise.all([
    renew(ledgers, STANDINGS, stretches, (rows) =>
      tx.insert(consentStanding).values(
        rows.map(({ consentId, status, rule, people, representative, ...stretch }) => ({
          ...casus,
          id: newId(),
          consentId,
          status,
          rule,
          waitingFor: people,
          waitingForRepresentative: representative,
          ...moments(stretch),
          createdAt: at,
        })),
      ),
    ),
    renew(ledgers, HOLDS, holding, (rows) =>
      tx.insert(consentHold).values(
        rows.map(({ consentId, ...stretch }) => ({
          ...casus,
          id: newId(),
          consentId,
          ...moments(stretch),
          createdAt: at,
        })),
      ),
    ),
  ]);
}

async function renewOpenings(ledgers: Ledgers, ahead: Ahead): Promise<void> {
  const { tx, casus, at } = ledgers;
  const openings = ahead[0].facts.consents.flatMap((consent) =>
    openedAhead(ahead, consent).map((each) => ({ ...each, consentId: consent.id })),
  );
  await renew(ledgers, OPENINGS, openings, (rows) =>
    tx.insert(consentOpening).values(
      rows.map(({ consentId, discloser, recipient, categories, ...stretch }) => ({
        ...casus,
        id: newId(),
        consentId,
        discloserId: discloser,
        recipientId: personIn(recipient) ?? recipient,
        categories: [...categories],
        ...moments(stretch),
        createdAt: at,
      })),
    ),
  );
}

/** What is planned already, by name. */
async function readPlanned(tx: Transaction, casus: CasusKey): Promise<ReadonlySet<string>> {
  // Prepared: to plan it takes the database longer than to answer it.
  const rows = await tx
    .select({
      kind: outbox.kind,
      personId: outbox.personId,
      objectId: outbox.objectId,
      at: outbox.nextTryAt,
    })
    .from(outbox)
    .where(
      and(
        eq(outbox.collaborationId, casus.collaborationId),
        eq(outbox.casusId, casus.casusId),
        eq(outbox.asksFirst, sql.raw("true")),
      ),
    )
    .prepare("planned")
    .execute();
  return new Set(rows.map(nameOf));
}

type Named = { kind: string; personId: string; objectId: string | null; at: Date };
const nameOf = ({ kind, personId, objectId, at }: Named) => `${kind} ${personId} ${objectId} ${at.getTime()}`;

/** What is planned already stays; what is not right any more is dropped when it is due. */
async function planNotices(
  tx: Transaction,
  casus: CasusKey,
  notices: readonly NoticeAhead[],
  createdAt: Date,
): Promise<void> {
  if (notices.length === 0) return;
  await tx
    .insert(outbox)
    .values(
      notices.map(({ at, ...notice }) => ({
        ...casus,
        ...notice,
        id: newId(),
        createdAt,
        nextTryAt: at,
        asksFirst: true,
      })),
    )
    .onConflictDoNothing();
}

function consentStretches(ahead: Ahead, consentId: string): ConsentStretch[] {
  return statusesAhead(ahead, consentId).map(({ waitingFor, ...stretch }) => {
    const people = waitingFor.filter((each) => each !== LEGAL_REPRESENTATIVE);
    return { ...stretch, consentId, people, representative: people.length < waitingFor.length };
  });
}

/** Whom something new is shown. Everybody else whom anything is shown came within reach when that was added. */
async function extendReach(tx: Transaction, casus: CasusKey, people: readonly string[]): Promise<void> {
  const personIds = [...new Set(people)];
  if (personIds.length === 0) return;
  await tx
    .insert(reach)
    .values(personIds.map((personId) => ({ ...casus, personId })))
    .onConflictDoNothing();
}

/** Opens the casus again: for the rules of this release, and for every fact up to now. */
export async function markFresh(tx: Transaction, { collaborationId, casusId }: CasusKey): Promise<void> {
  await tx.execute(sql`update freshness set grants_version = facts_version, rules_version = ${RULES_VERSION}
    where collaboration_id = ${collaborationId} and casus_id = ${casusId}`);
  await tx.execute(sql`update reach set fresh = true, rules_version = ${RULES_VERSION}
    where collaboration_id = ${collaborationId} and casus_id = ${casusId} and not (fresh and rules_version = ${RULES_VERSION})`);
}
