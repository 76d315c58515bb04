/** Facts to rows: the only writer of grants, sights and the standings of consents. Runs as the materialiser. */
import { sql } from "drizzle-orm";
import { keyOf } from "@/lib/crypto/keyring";
import type { Transaction } from "@/lib/db/doors";
import { consentHold, consentStanding, partGrant, reach, sight } from "@/lib/db/schema/grants";
import { newId } from "@/lib/db/uuid";
import type { Facts } from "@/lib/policy/facts";
import { grantsFrom } from "@/lib/policy/grants";
import { LEGAL_REPRESENTATIVE } from "@/lib/policy/names";
import { sightsFrom } from "@/lib/policy/sight";
import { statusesFrom } from "@/lib/policy/standings";
import { RULES_VERSION } from "@/lib/policy/version";
import { readFacts } from "./facts";
import { type CasusKey, renew } from "./ledger";
import { readStanding } from "./standing";

/**
 * Makes the rows of one casus say what the rules say of its facts from `at` on, and marks them as fresh. The casus is
 * locked, and `at` is later than every change before it.
 */
export async function materialise(tx: Transaction, casus: CasusKey, at: Date): Promise<void> {
  const { collaborationId, casusId } = casus;
  const key = await keyOf(tx, collaborationId, casusId);
  // What does not wait for another is sent together: one connection answers in order.
  const [facts, standing] = await Promise.all([
    readFacts(tx, collaborationId, casusId, key),
    readStanding(tx, collaborationId, casusId),
  ]);
  const grants = grantsFrom(facts, at.getTime());
  const sights = sightsFrom(facts, standing, grants, casusId, at.getTime());
  const people = [...grants.map(({ reader }) => reader), ...sights.map(({ person }) => person)];
  await Promise.all([
    renewGrants(tx, casus, grants, at),
    renewSights(tx, casus, sights, at),
    renewStandings(tx, casus, facts, at),
    extendReach(tx, casus, people),
  ]);
  await markFresh(tx, casus);
}

const moments = ({ from, until }: { from: number; until: number | null }) => ({
  from: new Date(from),
  until: until === null ? null : new Date(until),
});

async function renewGrants(
  tx: Transaction,
  casus: CasusKey,
  grants: ReturnType<typeof grantsFrom>,
  at: Date,
): Promise<void> {
  const wanted = grants.map((grant) => ({
    ...grant,
    key: [grant.note, grant.reader, grant.rule, grant.ground, grant.by ?? ""].join(" "),
  }));
  await renew(
    tx,
    {
      table: partGrant,
      key: sql`concat_ws(' ', part_id, reader_id, rule, ground, coalesce(by_id::text, ''))`,
      add: (rows) =>
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
    },
    casus,
    wanted,
    at,
  );
}

async function renewSights(
  tx: Transaction,
  casus: CasusKey,
  sights: ReturnType<typeof sightsFrom>,
  at: Date,
): Promise<void> {
  const wanted = sights.map((each) => ({ ...each, key: [each.person, each.kind, each.object].join(" ") }));
  await renew(
    tx,
    {
      table: sight,
      key: sql`concat_ws(' ', person_id, kind, object_id)`,
      add: (rows) =>
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
    },
    casus,
    wanted,
    at,
  );
}

async function renewStandings(tx: Transaction, casus: CasusKey, facts: Facts, at: Date): Promise<void> {
  const stretches = facts.consents.flatMap((consent) =>
    statusesFrom(facts, consent, at.getTime()).map((stretch) => ({ ...stretch, consentId: consent.id })),
  );
  await renew(
    tx,
    {
      table: consentStanding,
      key: sql`concat_ws(' ', consent_id, status, waiting_for::text, waiting_for_representative::text)`,
      add: (rows) =>
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
    },
    casus,
    stretches.map((stretch) => {
      const people = stretch.waitingFor.filter((id) => id !== LEGAL_REPRESENTATIVE);
      const representative = people.length < stretch.waitingFor.length;
      return {
        ...stretch,
        people,
        representative,
        key: `${stretch.consentId} ${stretch.status} {${people.join()}} ${representative}`,
      };
    }),
    at,
  );
  await renew(
    tx,
    {
      table: consentHold,
      key: sql`consent_id::text`,
      add: (rows) =>
        tx.insert(consentHold).values(
          rows.map(({ consentId, ...stretch }) => ({
            ...casus,
            id: newId(),
            consentId,
            ...moments(stretch),
            createdAt: at,
          })),
        ),
    },
    casus,
    stretches
      .filter(({ status }) => status === "geldig")
      .map((stretch) => ({ ...stretch, key: stretch.consentId })),
    at,
  );
}

async function extendReach(tx: Transaction, casus: CasusKey, people: readonly string[]): Promise<void> {
  const personIds = [...new Set(people)];
  if (personIds.length === 0) return;
  await tx
    .insert(reach)
    .values(personIds.map((personId) => ({ ...casus, personId })))
    .onConflictDoNothing();
}

/** Opens the casus again: for the rules of this release, and for every fact up to now. */
async function markFresh(tx: Transaction, { collaborationId, casusId }: CasusKey): Promise<void> {
  await tx.execute(sql`update freshness set grants_version = facts_version, rules_version = ${RULES_VERSION}
    where collaboration_id = ${collaborationId} and casus_id = ${casusId}`);
  await tx.execute(sql`update reach set fresh = true, rules_version = ${RULES_VERSION}
    where collaboration_id = ${collaborationId} and casus_id = ${casusId} and not (fresh and rules_version = ${RULES_VERSION})`);
}
