/**
 * Documents of facts as rows: each becomes a casus, in a covenant of its own unless told otherwise, as its commands would
 * have left it. Ids keep the order of the document's, so that "the smallest id" means the same; free text becomes bytes.
 */
import { drizzle } from "drizzle-orm/postgres-js";
import type { PgTable } from "drizzle-orm/pg-core";
import postgres from "postgres";
import * as kringen from "@/lib/db/schema/ambtskring";
import * as people from "@/lib/db/schema/casus";
import * as consents from "@/lib/db/schema/consent";
import * as corrections from "@/lib/db/schema/correction";
import * as sharing from "@/lib/db/schema/disclosure";
import { invitation } from "@/lib/db/schema/gate";
import { dataKey } from "@/lib/db/schema/keys";
import * as leaks from "@/lib/db/schema/leak";
import * as meetings from "@/lib/db/schema/meeting";
import * as notes from "@/lib/db/schema/note";
import { consentTemplate } from "@/lib/db/schema/template";
import * as tenant from "@/lib/db/schema/tenant";
import * as writing from "@/lib/db/schema/writing";
import { idAt, newId } from "@/lib/db/uuid";
import { recordOpening } from "@/lib/db/schema/record-opening";
import { standingOf } from "@/lib/policy/cases/circumstances";
import type { Facts } from "@/lib/policy/facts";
import { byId, compareIds } from "@/lib/policy/names";
import type { Standing } from "@/lib/policy/standing";
import { addConsents } from "./world-consents";
import { addCorrections } from "./world-corrections";
import { addDisclosures } from "./world-disclosures";
import { addPeople } from "./world-people";
import type { Rows, Site } from "./world-site";
import { addThings } from "./world-things";

export type Loaded = {
  collaborationId: string;
  casusId: string;
  facts: Facts;
  standing: Standing;
  idOf(id: string): string;
  coordinator: string;
};

/** A casus to write down. */
export type Telling = {
  facts: Facts;
  /** What stands around the facts; else the first participant made everything. */
  standing?: Standing;
  /** The place of an earlier one: in the same covenant, with the same professionals as far as they are called the same. */
  beside?: number;
};

/** The tables in an order that foreign keys allow. Freshness comes last, so that no row before it has to mark it stale. */
const ORDER: readonly PgTable[] = [
  ...[
    tenant.collaboration,
    tenant.organisation,
    dataKey,
    tenant.team,
    tenant.person,
    consentTemplate,
    people.casus,
  ],
  ...[
    people.casusPerson,
    people.child,
    people.competence,
    people.guardian,
    people.authority,
    people.restriction,
  ],
  ...[
    people.confidant,
    people.contact,
    people.casusContact,
    people.participant,
    people.participation,
    people.coordinator,
    people.likelyDouble,
  ],
  ...[
    kringen.ambtskring,
    kringen.ambtskringMember,
    kringen.inquiry,
    kringen.kringAgreement,
    meetings.meeting,
    meetings.meetingPerson,
  ],
  ...[notes.note, notes.part, notes.partWithheld, notes.partConcerns, notes.partSeen],
  ...[writing.partVersion, writing.noteDraft],
  ...[consents.consent, consents.consentRequest, consents.consentDiscloser, consents.consentRecipient],
  ...[consents.consentCategory, consents.consentExample, consents.consentSigner, consents.handover],
  ...[consents.consentDraft, consents.consentPrepared],
  ...[consents.guardedVersion, consents.childHeard, consents.childWords],
  ...[consents.consentResponse, consents.responseRemark, consents.responseSignature, consents.responseForm],
  ...[consents.responseException, consents.responseScan, recordOpening, invitation],
  ...[sharing.disclosure, sharing.disclosurePart, sharing.disclosureRecipient, sharing.disclosureConsulted],
  ...[corrections.authorityCorrection, corrections.restedReport, corrections.restedRead],
  ...[leaks.leak, leaks.leakRead, leaks.leakTold],
  people.freshness,
];

/** Writes documents, each in a covenant of its own; the casussen are stale until somebody materialises them. */
export function loadWorld(adminUrl: string, documents: readonly Facts[]): Promise<Loaded[]> {
  return loadTellings(
    adminUrl,
    documents.map((facts) => ({ facts })),
  );
}

export async function loadTellings(adminUrl: string, tellings: readonly Telling[]): Promise<Loaded[]> {
  const waiting = new Map<PgTable, Record<string, unknown>[]>(ORDER.map((table) => [table, []]));
  const rows: Rows = {
    add: (table, ...more) => {
      const known = waiting.get(table);
      if (known === undefined) throw new Error("A table that has no place in the order.");
      known.push(...more);
    },
  };
  const loaded: Loaded[] = [];
  for (const telling of tellings) {
    loaded.push(rowsOf(telling, telling.beside === undefined ? undefined : loaded[telling.beside], rows));
  }
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

function rowsOf({ facts, standing: told }: Telling, neighbour: Loaded | undefined, rows: Rows): Loaded {
  const [first] = facts.participants;
  if (!first) throw new Error("Somebody must have made the casus.");
  const standing = told ?? madeBy(facts, first.id);
  const shared = new Set(neighbour?.facts.participants.map(({ id }) => id) ?? []);
  const ownIds = idsInOrder(facts, standing);
  const isShared = (id: string) => shared.has(id) && facts.participants.some((each) => each.id === id);
  const idOf = (id: string) => (neighbour && isShared(id) ? neighbour.idOf(id) : ownIds(id));
  const collaborationId = neighbour?.collaborationId ?? newId();
  const casusId = newId();
  let turn = 0;
  const site: Site = {
    here: { collaborationId, casusId },
    facts,
    standing,
    idOf,
    isKnown: isShared,
    newCovenant: neighbour === undefined,
    whole: told !== undefined,
    maker: idOf(first.id),
    authorities: [],
    recorder: () => idOf(facts.participants[turn++ % facts.participants.length]?.id ?? first.id),
    rows,
  };
  addPeople(site);
  addThings(site);
  addConsents(site);
  addDisclosures(site);
  addCorrections(site);
  rows.add(people.freshness, { ...site.here, factsVersion: 1, lastAt: new Date(0) });
  return { ...site.here, facts, standing, idOf, coordinator: site.maker };
}

/** The first participant coordinates, asked the whole family and confirmed every disclosure. */
function madeBy(facts: Facts, first: string): Standing {
  const disclosures = Object.fromEntries(facts.disclosures.map(({ id }) => [id, { confirmedBy: first }]));
  return standingOf(facts, { disclosures });
}

/** New ids that sort as the document's do (by UTF-16 code unit); what only stands around the facts comes behind. */
function idsInOrder(facts: Facts, standing: Standing): (id: string) => string {
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
  const around = [
    ...standing.consents,
    ...standing.inquiries,
    ...standing.disclosures,
    ...standing.reports,
    ...standing.offices,
    ...standing.disclosures.flatMap(({ confirmedBy }) => (confirmedBy === null ? [] : [{ id: confirmedBy }])),
  ];
  const now = Date.now();
  const ids = new Map<string, string>();
  for (const { id } of [...[...things].sort(byId), ...around]) {
    if (!ids.has(id)) ids.set(id, idAt(now, ids.size));
  }
  return (id) => {
    const found = ids.get(id);
    if (found === undefined) throw new Error(`The document has no ${id}.`);
    return found;
  };
}

/** Sorts like the rules do. */
export const sorted = (ids: Iterable<string>): string[] => [...ids].sort(compareIds);
