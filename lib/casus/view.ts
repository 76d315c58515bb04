/** One casus as the viewer may see it: what row-level security leaves out is not there, and nothing says so. */
import { and, asc, eq, isNull } from "drizzle-orm";
import { keyOf } from "@/lib/crypto/keyring";
import { type Key, openText, unseal } from "@/lib/crypto/seal";
import { asPerson, type Hat, type Transaction } from "@/lib/db/doors";
import { casus, casusPerson, child, competence, likelyDouble } from "@/lib/db/schema/casus";
import { collaboration, organisation } from "@/lib/db/schema/tenant";
import { type Online, onlineAnswers } from "@/lib/person/address";
import { type Professional, readFamilies, readProfessionals } from "@/lib/person/names";
import type { Framework } from "@/lib/policy/vocabulary";
import { holds } from "./interval";
import { type PupilFacts, readPupilFacts } from "./pupil";
import {
  type Address,
  type GuardianView,
  type ParticipantView,
  readAddresses,
  readGuardians,
  readParticipants,
} from "./view-people";

export type CompetenceRecord = {
  id: string;
  capable: boolean;
  from: Date;
  until: Date | null;
  assessedBy: string;
  matter: string | null;
  reason: string | null;
  reviewOn: Date | null;
  recordedBy: string;
};

export type CasusView = {
  id: string;
  framework: Framework;
  now: Date;
  closedAt: Date | null;
  /** That made the casus. */
  organisation: Professional["organisation"];
  pupil: {
    id: string;
    name: string;
    callName: string;
    schoolClass: string | null;
    birthDate: string | null;
    /** Null where the viewer may not know the birth date. */
    facts: PupilFacts | null;
    competence: readonly CompetenceRecord[];
    address: Address | null;
    online: Online | null;
  };
  /** How the viewer stands in it. */
  me: ParticipantView | null;
  coordinates: boolean;
  guardians: readonly GuardianView[];
  /** Who takes part now. */
  participants: readonly ParticipantView[];
  /** Who took part before. */
  former: readonly ParticipantView[];
  /** Who made a casus of what looks like the same pupil, for the coordinators of this one. */
  doubles: readonly { id: string; newcomer: Professional; foundAt: Date }[];
  /** Professionals by id, for who recorded what. */
  names: ReadonlyMap<string, Professional>;
};

/** @returns null where nothing of this casus exists for this person */
export function readCasus(hat: Hat, casusId: string, now: Date = new Date()): Promise<CasusView | null> {
  return asPerson(hat, (tx) => read(tx, hat, casusId, now), casusId);
}

async function read(tx: Transaction, hat: Hat, casusId: string, now: Date): Promise<CasusView | null> {
  const [row] = await tx
    .select({
      casus,
      organisation: { id: organisation.id, name: organisation.name, sector: organisation.sector },
    })
    .from(casus)
    .innerJoin(
      organisation,
      and(eq(organisation.collaborationId, casus.collaborationId), eq(organisation.id, casus.organisationId)),
    )
    .where(eq(casus.id, casusId));
  if (!row) return null;
  const framework = await readFramework(tx);
  const key = await keyOf(tx, hat.collaborationId, casusId);
  const family = await readFamilies(tx, hat.collaborationId, [casusId]);
  const names = await readProfessionals(tx, hat.collaborationId, await professionalsIn(tx, casusId));
  const around = { casusId, key, now, me: hat.personId };

  const everybody = await readParticipants(tx, around, names);
  const me = everybody.find(({ isMe }) => isMe) ?? null;
  const coordinates = me?.coordinates.some((period) => holds(period, now)) ?? false;
  const addresses = await readAddresses(tx, casusId, key);
  // Looks further than the viewer does, so only where the viewer may know addresses at all.
  const online = coordinates ? await onlineAnswers(tx, casusId) : new Map<string, Online>();
  const guardians = await readGuardians(tx, around, family, { addresses, online, coordinates });
  const doubles = await readDoubles(tx, casusId);
  const recorders = await readProfessionals(tx, hat.collaborationId, [
    ...new Set([
      ...doubles.map(({ newcomerId }) => newcomerId),
      ...guardians.flatMap(({ records, corrections, restriction }) => [
        ...[...records, ...corrections].map(({ recordedBy }) => recordedBy),
        ...(restriction
          ? [
              restriction.secondBy,
              restriction.recordedBy,
              restriction.opening?.by,
              restriction.opening?.second,
            ]
          : []
        ).filter((id) => id !== undefined),
      ]),
    ]),
  ]);
  return {
    id: casusId,
    framework,
    now,
    closedAt: row.casus.closedAt,
    organisation: row.organisation,
    pupil: await readPupil(tx, {
      ...around,
      framework,
      sector: row.organisation.sector,
      coordinates,
      addresses,
      online,
      family,
    }),
    me,
    coordinates,
    guardians,
    participants: everybody.filter(({ present }) => present),
    former: everybody.filter(({ present }) => !present),
    doubles: doubles.flatMap(({ id, newcomerId, foundAt }) => {
      const newcomer = recorders.get(newcomerId);
      return newcomer ? [{ id, newcomer, foundAt }] : [];
    }),
    names: new Map([...names, ...recorders]),
  };
}

export async function readFramework(tx: Transaction): Promise<Framework> {
  const [row] = await tx.select({ framework: collaboration.framework }).from(collaboration);
  if (!row) throw new Error("Everybody sees the own covenant.");
  return row.framework;
}

/** What a pupil is called in a sentence. */
export const callNameOf = (name: string): string => name.split(/\s+/)[0] ?? name;

type Around = {
  casusId: string;
  key: Key;
  now: Date;
  framework: Framework;
  sector: Professional["organisation"]["sector"];
  coordinates: boolean;
  addresses: ReadonlyMap<string, Address>;
  online: ReadonlyMap<string, Online>;
  family: ReadonlyMap<string, { id: string; kind: string; name: string }>;
};

async function readPupil(tx: Transaction, around: Around): Promise<CasusView["pupil"]> {
  const { casusId, key, now, framework, sector, coordinates, addresses, online, family } = around;
  const member = [...family.values()].find(({ kind }) => kind === "child");
  if (!member) throw new Error("Whoever sees a casus sees whom it is about.");
  const [row] = await tx.select().from(child).where(eq(child.casusId, casusId));
  const assessed = await readCompetence(tx, casusId, key);
  const birthDate = row ? unseal(key, `child.birth_date/${member.id}`, row.birthDate).toString("utf8") : null;
  return {
    id: member.id,
    name: member.name,
    callName: callNameOf(member.name),
    schoolClass: row ? openText(key, `child.school_class/${member.id}`, row.schoolClass) : null,
    birthDate,
    facts: birthDate && coordinates ? readPupilFacts(framework, birthDate, assessed, sector, now) : null,
    competence: assessed,
    address: addresses.get(member.id) ?? null,
    online: coordinates ? (online.get(member.id) ?? { online: false, because: "no-address" }) : null,
  };
}

async function readCompetence(tx: Transaction, casusId: string, key: Key): Promise<CompetenceRecord[]> {
  const rows = await tx
    .select()
    .from(competence)
    .where(eq(competence.casusId, casusId))
    .orderBy(asc(competence.from));
  return rows.map(({ id, capable, from, until, assessedBy, matter, reason, reviewOn, recordedBy }) => ({
    id,
    capable,
    from,
    until,
    assessedBy: openText(key, `competence.assessed_by/${id}`, assessedBy) ?? "",
    matter: openText(key, `competence.matter/${id}`, matter),
    reason: openText(key, `competence.reason/${id}`, reason),
    reviewOn,
    recordedBy,
  }));
}

async function professionalsIn(tx: Transaction, casusId: string): Promise<string[]> {
  const rows = await tx
    .select({ id: casusPerson.personId })
    .from(casusPerson)
    .where(and(eq(casusPerson.casusId, casusId), eq(casusPerson.kind, "participant")));
  return rows.map(({ id }) => id);
}

function readDoubles(tx: Transaction, casusId: string) {
  return tx
    .select()
    .from(likelyDouble)
    .where(and(eq(likelyDouble.casusId, casusId), isNull(likelyDouble.settledAt)))
    .orderBy(asc(likelyDouble.foundAt));
}
