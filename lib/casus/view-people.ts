/** The people of a casus as the viewer may see them: rows that row-level security leaves out are not there. */
import { and, asc, eq, isNull } from "drizzle-orm";
import { type Key, openText } from "@/lib/crypto/seal";
import type { Transaction } from "@/lib/db/doors";
import {
  authority,
  contact,
  coordinator,
  guardian,
  participant,
  participation,
  restriction,
} from "@/lib/db/schema/casus";
import { DEFAULT_LOCALE, isLocale, type Locale } from "@/lib/i18n/locale";
import type { Online } from "@/lib/person/address";
import type { FamilyMember, Professional } from "@/lib/person/names";
import type { Duty, GuardianKind } from "@/lib/policy/vocabulary";
import { holds } from "./interval";
import { type AuthorityRecord, authorityNow, recordOf } from "./view-authority";
import { type CorrectionView, readCorrections } from "./view-corrections";
import { type RestrictionView, restrictionOf } from "./view-restriction";

/**
 * How somebody can be reached, and in which language this person is written to; `recordedAt`: when the newest address was
 * written down.
 */
export type Address = { email: string | null; mobile: string | null; recordedAt: Date; language: Locale };

export type GuardianView = {
  id: string;
  name: string;
  kind: GuardianKind;
  /** Holds authority together with a parent, and is none. */
  third: boolean;
  relation: string | null;
  /** Now; null where the viewer may not know (VIS-13). `unknown`: nobody has looked yet. */
  authority: "has" | "none" | "undetermined" | "unknown" | null;
  /** The newest first. */
  records: readonly AuthorityRecord[];
  /** What turned out to be wrong in them. */
  corrections: readonly CorrectionView[];
  restriction: RestrictionView | null;
  /** Null where none is recorded, or the viewer may not know it. */
  address: Address | null;
  online: Online | null;
};

export type ParticipantView = {
  id: string;
  name: string;
  jobTitle: string | null;
  team: string | null;
  organisation: Professional["organisation"];
  role: string | null;
  duty: Duty;
  dutyConfirmed: boolean;
  /** Takes part now. */
  present: boolean;
  since: Date | null;
  until: Date | null;
  coordinates: { deputy: boolean; from: Date; until: Date | null }[];
  isMe: boolean;
};

export async function readParticipants(
  tx: Transaction,
  { casusId, key, now, me }: { casusId: string; key: Key; now: Date; me: string },
  people: ReadonlyMap<string, Professional>,
): Promise<ParticipantView[]> {
  const rows = await tx.select().from(participant).where(eq(participant.casusId, casusId));
  const periods = await tx
    .select()
    .from(participation)
    .where(eq(participation.casusId, casusId))
    .orderBy(asc(participation.from));
  const named = await tx
    .select()
    .from(coordinator)
    .where(eq(coordinator.casusId, casusId))
    .orderBy(asc(coordinator.from));
  return rows.flatMap((row): ParticipantView[] => {
    const person = people.get(row.personId);
    if (!person) return [];
    const own = periods.filter(
      ({ personId, from, until }) => personId === row.personId && (until === null || until > from),
    );
    const shown = own.find((period) => holds(period, now)) ?? own.at(-1);
    return [
      {
        ...person,
        role: openText(key, `participant.role/${row.personId}`, row.role),
        duty: row.duty,
        dutyConfirmed: row.dutyConfirmedAt !== null,
        present: own.some((period) => holds(period, now)),
        since: shown?.from ?? null,
        until: shown?.until ?? null,
        coordinates: named
          .filter(({ personId, until }) => personId === row.personId && (until === null || until > now))
          .map(({ deputy, from, until }) => ({ deputy, from, until })),
        isMe: row.personId === me,
      },
    ];
  });
}

export async function readGuardians(
  tx: Transaction,
  { casusId, key, now }: { casusId: string; key: Key; now: Date },
  family: ReadonlyMap<string, FamilyMember>,
  {
    addresses,
    online,
    coordinates,
  }: { addresses: ReadonlyMap<string, Address>; online: ReadonlyMap<string, Online>; coordinates: boolean },
): Promise<GuardianView[]> {
  const rows = await tx.select().from(guardian).where(eq(guardian.casusId, casusId));
  const records = await tx
    .select()
    .from(authority)
    .where(eq(authority.casusId, casusId))
    .orderBy(asc(authority.recordedAt));
  const restrictions = await tx.select().from(restriction).where(eq(restriction.casusId, casusId));
  const corrections = await readCorrections(tx, casusId, key);
  return rows.flatMap((row): GuardianView[] => {
    const member = family.get(row.personId);
    if (!member) return [];
    const own = records.filter(({ guardianId }) => guardianId === row.personId);
    const restricted = restrictions.find((each) => each.guardianId === row.personId && holds(each, now));
    return [
      {
        id: row.personId,
        name: member.name,
        kind: row.kind,
        third: row.third,
        relation: openText(key, `guardian.relation/${row.personId}`, row.relation),
        authority: coordinates ? authorityNow(own, now) : null,
        records: own.map((each) => recordOf(each, key)).reverse(),
        corrections: corrections.filter(({ guardianId }) => guardianId === row.personId),
        restriction: restricted ? restrictionOf(restricted, key) : null,
        address: addresses.get(row.personId) ?? null,
        online: coordinates ? (online.get(row.personId) ?? { online: false, because: "no-address" }) : null,
      },
    ];
  });
}

/** The addresses now held, by person: those that the viewer may see (VIS-9). */
export async function readAddresses(
  tx: Transaction,
  casusId: string,
  key: Key,
): Promise<ReadonlyMap<string, Address>> {
  const rows = await tx
    .select()
    .from(contact)
    .where(and(eq(contact.casusId, casusId), isNull(contact.endedAt)))
    .orderBy(asc(contact.recordedAt));
  const addresses = new Map<string, Address>();
  for (const { id, personId, channel, address, recordedAt, language } of rows) {
    const known = addresses.get(personId) ?? { email: null, mobile: null };
    const plain = openText(key, `contact.address/${id}`, address) ?? "";
    addresses.set(personId, {
      ...known,
      [channel === "email" ? "email" : "mobile"]: plain,
      recordedAt,
      language: isLocale(language) ? language : DEFAULT_LOCALE,
    });
  }
  return addresses;
}
