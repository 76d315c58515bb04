/** What waits in the viewer's casussen, on whom, and what the weeks ahead bring: everything but the requests themselves. */
import { inArray, isNull } from "drizzle-orm";
import { asPerson, type Hat, type Transaction } from "@/lib/db/doors";
import { authority, likelyDouble, participant, participation, restriction } from "@/lib/db/schema/casus";
import { type Professional, readFamilies, readProfessionals } from "@/lib/person/names";
import type { Duty, Framework } from "@/lib/policy/vocabulary";
import { instantOf } from "@/lib/calendar/date";
import { DECISIVE_AGES } from "./pupil";
import { type Look, readLooks } from "./looks";
import { type MyCasus, readMyCasussen } from "./mine";
import { readRestrictionWaits, type RestrictionWait } from "./restriction-waits";
import { readFramework } from "./view";
import { holds } from "./interval";

export type WaitsOnMe =
  | { kind: "own-duty"; casus: MyCasus; duty: Duty }
  | { kind: "double"; casus: MyCasus; newcomer: Professional; since: Date }
  /** Nobody's authority is known for sure. */
  | { kind: "no-authority"; casus: MyCasus }
  | { kind: "review"; casus: MyCasus; guardian: string; reviewOn: Date };

export type WaitsOnOthers = { kind: "duty"; casus: MyCasus; person: Professional; since: Date };

export type Birthday = { casus: MyCasus; age: 12 | 16 | 18; at: Date };

export type Overview = {
  framework: Framework;
  now: Date;
  casussen: readonly MyCasus[];
  waitsOnMe: readonly WaitsOnMe[];
  waitsOnOthers: readonly WaitsOnOthers[];
  birthdays: readonly Birthday[];
  looks: readonly Look[];
  restrictionWaits: readonly RestrictionWait[];
};

/** How far ahead an overview looks. */
const WEEKS_AHEAD = 10;
export const endOfWeeksAhead = (now: Date): Date => new Date(now.getTime() + WEEKS_AHEAD * 7 * 86_400_000);

export function readOverview(hat: Hat, now: Date = new Date()): Promise<Overview> {
  return asPerson(hat, async (tx) => {
    const framework = await readFramework(tx);
    const { casussen } = await readMyCasussen(tx, hat, now);
    const managed = casussen.filter(({ coordinates, closedAt }) => coordinates && closedAt === null);
    const birthdays = managed.flatMap((casus) => birthdaysOf(framework, casus));
    const grown = new Set(
      birthdays.filter(({ age, at }) => age === 18 && at <= now).map(({ casus }) => casus.id),
    );
    return {
      framework,
      now,
      casussen,
      waitsOnMe: [
        ...casussen.flatMap(ownDuty),
        ...(await doubles(tx, hat, casussen)),
        ...(await withoutAuthority(
          tx,
          managed.filter(({ id }) => !grown.has(id)),
          now,
        )),
        ...(await reviews(tx, hat, managed, now)),
      ],
      waitsOnOthers: await unconfirmed(tx, hat, managed, now),
      looks: await readLooks(tx, hat, managed, now),
      restrictionWaits: await readRestrictionWaits(tx, hat, casussen, now),
      birthdays: birthdays
        .filter(({ at }) => at > now && at <= endOfWeeksAhead(now))
        .sort((one, other) => one.at.getTime() - other.at.getTime()),
    };
  });
}

function ownDuty(casus: MyCasus): WaitsOnMe[] {
  if (casus.place === null || casus.place.dutyConfirmed || casus.closedAt !== null) return [];
  return [{ kind: "own-duty", casus, duty: casus.place.duty }];
}

async function doubles(tx: Transaction, hat: Hat, casussen: readonly MyCasus[]): Promise<WaitsOnMe[]> {
  const rows = await tx.select().from(likelyDouble).where(isNull(likelyDouble.settledAt));
  const people = await readProfessionals(tx, hat.collaborationId, [
    ...new Set(rows.map(({ newcomerId }) => newcomerId)),
  ]);
  return rows.flatMap((row): WaitsOnMe[] => {
    const casus = casussen.find(({ id }) => id === row.casusId);
    const newcomer = people.get(row.newcomerId);
    return casus && newcomer ? [{ kind: "double", casus, newcomer, since: row.foundAt }] : [];
  });
}

async function withoutAuthority(
  tx: Transaction,
  casussen: readonly MyCasus[],
  now: Date,
): Promise<WaitsOnMe[]> {
  if (casussen.length === 0) return [];
  const rows = await tx
    .select()
    .from(authority)
    .where(
      inArray(
        authority.casusId,
        casussen.map(({ id }) => id),
      ),
    );
  const known = new Set(
    rows.filter((each) => each.determined && holds(each, now)).map(({ casusId }) => casusId),
  );
  return casussen.filter(({ id }) => !known.has(id)).map((casus) => ({ kind: "no-authority", casus }));
}

async function reviews(
  tx: Transaction,
  hat: Hat,
  casussen: readonly MyCasus[],
  now: Date,
): Promise<WaitsOnMe[]> {
  const rows = (await tx.select().from(restriction)).filter(
    (each) => holds(each, now) && each.reviewOn <= endOfWeeksAhead(now),
  );
  if (rows.length === 0) return [];
  const family = await readFamilies(
    tx,
    hat.collaborationId,
    rows.map(({ casusId }) => casusId),
  );
  return rows.flatMap((row): WaitsOnMe[] => {
    const casus = casussen.find(({ id }) => id === row.casusId);
    const name = family.get(row.guardianId)?.name;
    return casus && name ? [{ kind: "review", casus, guardian: name, reviewOn: row.reviewOn }] : [];
  });
}

async function unconfirmed(
  tx: Transaction,
  hat: Hat,
  casussen: readonly MyCasus[],
  now: Date,
): Promise<WaitsOnOthers[]> {
  if (casussen.length === 0) return [];
  const ids = casussen.map(({ id }) => id);
  const rows = (await tx.select().from(participant).where(inArray(participant.casusId, ids))).filter(
    ({ dutyConfirmedAt, personId }) => dutyConfirmedAt === null && personId !== hat.personId,
  );
  if (rows.length === 0) return [];
  const periods = await tx.select().from(participation).where(inArray(participation.casusId, ids));
  const people = await readProfessionals(
    tx,
    hat.collaborationId,
    rows.map(({ personId }) => personId),
  );
  return rows.flatMap(({ casusId, personId }): WaitsOnOthers[] => {
    const casus = casussen.find(({ id }) => id === casusId);
    const person = people.get(personId);
    const period = periods.find(
      (each) => each.casusId === casusId && each.personId === personId && holds(each, now),
    );
    return casus && person && period ? [{ kind: "duty", casus, person, since: period.from }] : [];
  });
}

function birthdaysOf(framework: Framework, casus: MyCasus): Birthday[] {
  const { birthDate } = casus.pupil;
  if (birthDate === null) return [];
  const [year = 0, ...rest] = birthDate.split("-");
  return DECISIVE_AGES[framework].map((age) => ({
    casus,
    age,
    at: instantOf(framework, [Number(year) + age, ...rest].join("-")),
  }));
}
