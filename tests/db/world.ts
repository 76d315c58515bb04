/**
 * Documents of facts as rows: each becomes a covenant of its own with one casus, as its commands would have left it.
 * Ids keep the order of the document's, so that "the smallest id" means the same; free text becomes bytes.
 */
import { randomBytes } from "node:crypto";
import type { InferInsertModel, Table } from "drizzle-orm";
import { drizzle } from "drizzle-orm/postgres-js";
import type { PgTable } from "drizzle-orm/pg-core";
import postgres from "postgres";
import { seal } from "@/lib/crypto/seal";
import { keyEncryptionKey } from "@/lib/crypto/secrets";
import * as kringen from "@/lib/db/schema/ambtskring";
import * as people from "@/lib/db/schema/casus";
import * as consents from "@/lib/db/schema/consent";
import * as sharing from "@/lib/db/schema/disclosure";
import { dataKey } from "@/lib/db/schema/keys";
import * as meetings from "@/lib/db/schema/meeting";
import * as notes from "@/lib/db/schema/note";
import * as tenant from "@/lib/db/schema/tenant";
import { idAt, newId } from "@/lib/db/uuid";
import type { Facts } from "@/lib/policy/facts";
import { byId, compareIds, isBlank, personIn } from "@/lib/policy/names";

export type Loaded = {
  collaborationId: string;
  casusId: string;
  facts: Facts;
  idOf(id: string): string;
  coordinator: string;
};

const WRITTEN = Buffer.from("geschreven");
const written = (text: string | null) => (isBlank(text) ? null : WRITTEN);
const moment = (at: number) => new Date(at);
const end = (at: number | null) => (at === null ? null : new Date(at));
const stretch = ({ from, until }: { from: number; until: number | null }) => ({
  from: moment(from),
  until: end(until),
});

/** The tables in an order that foreign keys allow. */
const ORDER: readonly PgTable[] = [
  ...[
    tenant.collaboration,
    tenant.organisation,
    dataKey,
    tenant.team,
    tenant.person,
    people.casus,
    people.freshness,
  ],
  ...[
    people.casusPerson,
    people.child,
    people.competence,
    people.guardian,
    people.authority,
    people.restriction,
    people.contact,
  ],
  ...[
    people.participant,
    people.participation,
    people.coordinator,
    kringen.ambtskring,
    kringen.ambtskringMember,
    kringen.inquiry,
  ],
  ...[
    meetings.meeting,
    meetings.meetingPerson,
    notes.note,
    notes.part,
    notes.partWithheld,
    notes.partConcerns,
  ],
  ...[
    consents.consent,
    consents.consentRequest,
    consents.consentDiscloser,
    consents.consentRecipient,
    consents.consentCategory,
  ],
  ...[
    consents.consentSigner,
    consents.consentResponse,
    consents.responseRemark,
    consents.responseSignature,
    consents.responseException,
  ],
  ...[sharing.disclosure, sharing.disclosurePart, sharing.disclosureRecipient, sharing.disclosureConsulted],
];

type Rows = { add<T extends PgTable>(table: T, ...rows: InferInsertModel<T & Table>[]): void };

/** Writes the documents; the casussen are stale until somebody materialises them. */
export async function loadWorld(adminUrl: string, documents: readonly Facts[]): Promise<Loaded[]> {
  const waiting = new Map<PgTable, Record<string, unknown>[]>(ORDER.map((table) => [table, []]));
  const rows: Rows = { add: (table, ...more) => void waiting.get(table)?.push(...more) };
  const loaded = documents.map((facts) => rowsOf(facts, rows));
  const client = postgres(adminUrl, { max: 1, onnotice: () => {} });
  try {
    const db = drizzle(client);
    for (const [table, values] of waiting) {
      for (let done = 0; done < values.length; done += 500)
        await db.insert(table).values(values.slice(done, done + 500));
    }
  } finally {
    await client.end();
  }
  return loaded;
}

function rowsOf(facts: Facts, rows: Rows): Loaded {
  const collaborationId = newId();
  const casusId = newId();
  const here = { collaborationId, casusId };
  const idOf = idsInOrder(facts);
  const [first] = facts.participants;
  if (!first) throw new Error("Somebody must have made the casus.");
  const maker = idOf(first.id);
  const teams = new Map<string, string>();
  const teamOf = (organisation: string, name: string) => {
    const known = teams.get(`${organisation} ${name}`);
    if (known) return known;
    const id = newId();
    teams.set(`${organisation} ${name}`, id);
    rows.add(tenant.team, { collaborationId, id, organisationId: idOf(organisation), name });
    return id;
  };
  const organisationOrPerson = (entry: string) => {
    const person = personIn(entry);
    return person === null
      ? { organisationId: idOf(entry), personId: null }
      : { organisationId: null, personId: idOf(person) };
  };
  const born = moment(0);

  rows.add(tenant.collaboration, {
    id: collaborationId,
    name: "Covenant",
    framework: facts.framework,
    createdAt: born,
  });
  rows.add(
    tenant.organisation,
    ...facts.organisations.map(({ id, sector }) => ({ collaborationId, id: idOf(id), name: id, sector })),
  );
  const key = randomBytes(32);
  rows.add(dataKey, {
    collaborationId,
    scopeId: casusId,
    wrapped: seal(keyEncryptionKey(), `data_key/${collaborationId}/${casusId}`, key),
    createdAt: born,
  });

  const everybody = [
    { id: facts.child.id, kind: "child" as const },
    ...facts.guardians.map(({ id }) => ({ id, kind: "guardian" as const })),
    ...facts.participants.map(({ id }) => ({ id, kind: "participant" as const })),
  ];
  rows.add(
    tenant.person,
    ...everybody.map(({ id, kind }) => {
      const work = facts.participants.find((each) => each.id === id);
      const place = work
        ? { organisationId: idOf(work.organisation), teamId: teamOf(work.organisation, work.team) }
        : { organisationId: null, teamId: null };
      return {
        collaborationId,
        id: idOf(id),
        kind: kind === "participant" ? ("staff" as const) : kind,
        ...place,
        name: WRITTEN,
        createdAt: born,
      };
    }),
  );
  rows.add(people.casus, {
    collaborationId,
    id: casusId,
    madeBy: maker,
    organisationId: idOf(first.organisation),
    createdAt: born,
  });
  rows.add(people.freshness, { ...here, factsVersion: 1, lastAt: born });
  rows.add(people.casusPerson, ...everybody.map(({ id, kind }) => ({ ...here, personId: idOf(id), kind })));
  const childId = idOf(facts.child.id);
  rows.add(people.child, {
    ...here,
    personId: childId,
    birthDate: seal(key, `child.birth_date/${childId}`, facts.child.birthDate),
  });
  rows.add(
    people.competence,
    ...facts.child.competence.map((each) => ({
      ...here,
      id: newId(),
      capable: each.capable,
      ...stretch(each),
      assessedBy: written(each.assessedBy),
      reason: written(each.reason),
      recordedBy: maker,
      recordedAt: born,
    })),
  );
  for (const guardian of facts.guardians) {
    const guardianId = idOf(guardian.id);
    rows.add(people.guardian, { ...here, personId: guardianId, kind: guardian.kind });
    rows.add(
      people.authority,
      ...guardian.authority.map((each) => ({
        ...here,
        id: newId(),
        guardianId,
        ...stretch(each),
        determined: each.determined,
        recordedBy: maker,
        recordedAt: born,
      })),
    );
    rows.add(
      people.restriction,
      ...guardian.restricted.map((each) => ({
        ...here,
        id: newId(),
        guardianId,
        ...stretch(each),
        recordedBy: maker,
        secondBy: maker,
        reviewOn: born,
        recordedAt: born,
      })),
    );
  }
  for (const each of [facts.child, ...facts.guardians]) {
    rows.add(people.contact, {
      ...here,
      id: newId(),
      personId: idOf(each.id),
      channel: "email",
      address: WRITTEN,
      addressDigest: randomBytes(32),
      recordedBy: maker,
      recordedAt: born,
    });
  }
  for (const each of facts.participants) {
    const personId = idOf(each.id);
    rows.add(people.participant, {
      ...here,
      personId,
      organisationId: idOf(each.organisation),
      teamId: teamOf(each.organisation, each.team),
      directie: each.role === "directie",
      duty: each.duty,
      dutyConfirmedBy: personId,
      dutyConfirmedAt: born,
      addedBy: maker,
    });
    rows.add(
      people.participation,
      ...each.periods.map((period) => ({ ...here, id: newId(), personId, ...stretch(period) })),
    );
  }
  rows.add(people.coordinator, { ...here, id: newId(), personId: maker, from: born, namedBy: maker });
  for (const each of facts.ambtskringen) {
    rows.add(kringen.ambtskring, {
      ...here,
      id: idOf(each.id),
      kind: each.kind,
      organisationId: idOf(each.organisation),
      madeBy: maker,
    });
    rows.add(
      kringen.ambtskringMember,
      ...each.members.map((member) => ({
        ...here,
        id: newId(),
        ambtskringId: idOf(each.id),
        personId: idOf(member.id),
        ...stretch(member),
        addedBy: maker,
      })),
    );
  }
  rows.add(
    kringen.inquiry,
    ...facts.inquiries.map((each) => ({
      ...here,
      id: newId(),
      ambtskringId: idOf(each.ambtskring),
      byId: idOf(each.by),
      reason: written(each.reason),
      ...stretch(each),
    })),
  );
  for (const each of facts.meetings) {
    const basis = each.basis458ter;
    rows.add(meetings.meeting, {
      ...here,
      id: idOf(each.id),
      startsAt: moment(each.startsAt),
      basisKind: basis?.kind ?? null,
      basisPurpose: written(basis?.purpose ?? null),
      basisReference: written(basis?.reference ?? null),
    });
    rows.add(
      meetings.meetingPerson,
      ...[...new Set(each.invited)].map((id) => ({
        ...here,
        meetingId: idOf(each.id),
        personId: idOf(id),
        standing: "invited" as const,
      })),
    );
    rows.add(
      meetings.meetingPerson,
      ...each.notInvited.map(({ id, reason }) => ({
        ...here,
        meetingId: idOf(each.id),
        personId: idOf(id),
        standing: "not_invited" as const,
        reason: written(reason),
      })),
    );
  }
  for (const each of facts.notes) {
    const noteId = newId();
    const authorId = idOf(each.author);
    rows.add(notes.note, {
      ...here,
      id: noteId,
      authorId,
      writtenAt: moment(each.writtenAt),
      kind: "overig",
    });
    rows.add(notes.part, {
      ...here,
      id: idOf(each.id),
      noteId,
      authorId,
      writtenAt: moment(each.writtenAt),
      category: each.category,
      scope: each.scope.kind,
      ambtskringId: each.scope.kind === "kring" ? idOf(each.scope.ambtskring) : null,
      meetingId: each.scope.kind === "overleg" ? idOf(each.scope.meeting) : null,
      secret: each.secret,
      schoolClbRelevant: each.schoolClbRelevant,
      body: WRITTEN,
    });
    rows.add(
      notes.partWithheld,
      ...[...new Set(each.withheldFrom)].map((entry) => ({
        ...here,
        id: newId(),
        partId: idOf(each.id),
        ...organisationOrPerson(entry),
      })),
    );
    rows.add(
      notes.partConcerns,
      ...[...new Set(each.concerns)].map((id) => ({ ...here, partId: idOf(each.id), personId: idOf(id) })),
    );
  }
  for (const each of facts.consents) consentRows(each);
  for (const each of facts.disclosures) disclosureRows(each);
  return { ...here, facts, idOf, coordinator: maker };

  function consentRows(each: Facts["consents"][number]): void {
    const consentId = idOf(each.id);
    rows.add(consents.consent, {
      ...here,
      id: consentId,
      sentAt: born,
      validFrom: moment(each.validFrom),
      validUntil: moment(each.validUntil),
    });
    rows.add(consents.consentRequest, {
      ...here,
      consentId,
      draftedBy: maker,
      draftedAt: born,
      meaning: ["geheimhouding"],
      bothGuardiansBecause: [...new Set(each.bothGuardiansBecause)],
    });
    rows.add(
      consents.consentDiscloser,
      ...[...new Set(each.disclosers)].map((id) => ({ ...here, consentId, organisationId: idOf(id) })),
    );
    rows.add(
      consents.consentRecipient,
      ...[...new Set(each.recipients)].map((entry) => ({
        ...here,
        id: newId(),
        consentId,
        ...organisationOrPerson(entry),
      })),
    );
    rows.add(
      consents.consentCategory,
      ...[...new Set(each.categories)].map((category) => ({ ...here, consentId, category })),
    );
    rows.add(
      consents.consentSigner,
      ...[facts.child, ...facts.guardians].map(({ id }) => ({
        ...here,
        consentId,
        personId: idOf(id),
        askedAt: born,
        route: "email" as const,
      })),
    );
    for (const response of each.responses) {
      const id = newId();
      const online = response.form === "online";
      rows.add(consents.consentResponse, {
        ...here,
        id,
        consentId,
        byId: idOf(response.by),
        at: moment(response.at),
        answer: response.answer,
        form: response.form,
        informedWhat: response.informed.what,
        informedToWhom: response.informed.toWhom,
        informedWhy: response.informed.why,
        informedConsequences: response.informed.consequences,
        alsoForOther: response.alsoForOther,
        signatureKind: response.form === "online" ? "typed" : response.form,
        recordedBy: online ? null : maker,
        idempotencyKey: crypto.randomUUID(),
      });
      rows.add(consents.responseRemark, {
        ...here,
        responseId: id,
        remark: WRITTEN,
        forAsker: response.alsoForOther,
      });
      rows.add(consents.responseSignature, { ...here, responseId: id, signature: WRITTEN });
      const excepted = [
        ...[...new Set(response.except.recipients)].map((entry) => ({
          ...organisationOrPerson(entry),
          category: null,
        })),
        ...[...new Set(response.except.categories)].map((category) => ({
          organisationId: null,
          personId: null,
          category,
        })),
      ];
      rows.add(
        consents.responseException,
        ...excepted.map((exception) => ({ ...here, id: newId(), responseId: id, ...exception })),
      );
    }
  }

  function disclosureRows(each: Facts["disclosures"][number]): void {
    const disclosureId = idOf(each.id);
    const { answers, clientInformed } = each;
    rows.add(sharing.disclosure, {
      ...here,
      id: disclosureId,
      decidedBy: idOf(each.decidedBy),
      ground: each.ground,
      from: moment(each.from),
      until: moment(each.until),
      revokedAt: end(each.revokedAt),
      emergency: each.emergency,
      confirmedBy: maker,
      confirmedAt: born,
      interest: written(answers.interest),
      alternative: written(answers.alternative),
      effort: written(answers.effort),
      weighing: written(answers.weighing),
      minimum: written(answers.minimum),
      whyNoConsent: written(each.whyNoConsent),
      clientInformed: clientInformed.informed,
      clientNotInformedWhy: written(clientInformed.why),
      writtenRequest: written(each.writtenRequest),
    });
    rows.add(
      sharing.disclosurePart,
      ...[...new Set(each.notes)].map((id) => ({ ...here, disclosureId, partId: idOf(id) })),
    );
    rows.add(
      sharing.disclosureRecipient,
      ...[...new Set(each.recipients)].map((id) => ({ ...here, disclosureId, personId: idOf(id) })),
    );
    const known = new Set(everybody.map(({ id }) => id));
    rows.add(
      sharing.disclosureConsulted,
      ...each.consulted.map((who) =>
        known.has(who)
          ? { ...here, id: newId(), disclosureId, personId: idOf(who) }
          : { ...here, id: newId(), disclosureId, who: written(who) },
      ),
    );
  }
}

/** New ids that sort as the document's do (by UTF-16 code unit). */
function idsInOrder(facts: Facts): (id: string) => string {
  const things = [
    facts.child,
    ...facts.guardians,
    ...facts.participants,
    ...facts.organisations,
    ...facts.ambtskringen,
    ...facts.meetings,
    ...facts.consents,
    ...facts.disclosures,
    ...facts.notes,
  ];
  const now = Date.now();
  const ids = new Map([...things].sort(byId).map(({ id }, place) => [id, idAt(now, place)]));
  return (id) => {
    const found = ids.get(id);
    if (found === undefined) throw new Error(`The document has no ${id}.`);
    return found;
  };
}

/** Sorts like the rules do. */
export const sorted = (ids: Iterable<string>): string[] => [...ids].sort(compareIds);
