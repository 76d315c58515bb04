import { sql } from "drizzle-orm";
import { type Key, seal, sealText } from "@/lib/crypto/seal";
import { instantOf } from "@/lib/calendar/date";
import { likenessOf } from "@/lib/casus/likeness";
import { keyedDigest } from "@/lib/crypto/secrets";
import {
  authority,
  casus,
  casusPerson,
  child,
  competence,
  confidant,
  contact,
  coordinator,
  freshness,
  guardian,
  participant,
  participation,
} from "@/lib/db/schema/casus";
import { person } from "@/lib/db/schema/tenant";
import { idAt, newId } from "@/lib/db/uuid";
import { midnight, moment } from "./days";
import { insertConsent } from "./insert-consent";
import { type Covenant, type Database, insertKey } from "./insert-covenant";
import { insertKringen } from "./insert-kringen";
import { insertNote } from "./insert-note";
import type { Setting } from "./setting";
import type { CasusStory, Day } from "./story";

export async function insertCasus(
  db: Database,
  covenant: Covenant,
  story: CasusStory,
  today: Date,
): Promise<{ casusId: string; key: Key; madeAt: Date }> {
  const on = (day: Day) => moment(day, today);
  const madeAt = on(story.made);
  const casusId = idAt(madeAt.getTime(), 0);
  const here = { collaborationId: covenant.id, casusId };
  const people = new Map<string, string>();
  const found = (map: ReadonlyMap<string, string>, key: string) => {
    const id = map.get(key);
    if (id === undefined) throw new Error(`The story knows nobody called ${key}.`);
    return id;
  };
  const setting: Setting = {
    covenant,
    here,
    key: await insertKey(db, covenant.id, casusId, madeAt),
    people,
    names: new Map([story.pupil, ...story.guardians].map(({ key, name }) => [key, name])),
    on,
    until: (day) => midnight(day, today),
    who: (key) => people.get(key) ?? covenant.staff.get(key)?.id ?? found(people, key),
    organisation: (key) => found(covenant.organisations, key),
  };

  await db.execute(sql`select set_config('app.collaboration', ${covenant.id}, false)`);
  const maker = covenant.staff.get(story.madeBy);
  if (!maker) throw new Error(`The covenant knows nobody called ${story.madeBy}.`);
  const likeness = likenessOf(story.pupil.name, story.pupil.birthDate);
  await db.insert(casus).values({
    collaborationId: covenant.id,
    id: casusId,
    madeBy: maker.id,
    organisationId: maker.organisationId,
    likeness,
    createdAt: madeAt,
  });
  await db.insert(freshness).values({ ...here, lastAt: madeAt });

  await insertPupil(db, setting, story, madeAt);
  for (const each of story.guardians) await insertGuardian(db, setting, each, story);
  for (const each of story.participants)
    await insertParticipant(db, setting, each, maker.id, story.pupil.name);
  await insertKringen(db, setting, story);
  for (const each of story.consents) await insertConsent(db, setting, each);
  for (const each of story.notes) await insertNote(db, setting, each);
  return { casusId, key: setting.key, madeAt };
}

async function insertFamily(
  db: Database,
  { here, key, people }: Setting,
  kind: "child" | "guardian",
  member: { key: string; name: string },
  at: Date,
) {
  const id = newId();
  people.set(member.key, id);
  await db.insert(person).values({
    collaborationId: here.collaborationId,
    id,
    kind,
    name: seal(key, `person.name/${id}`, member.name),
    createdAt: at,
  });
  await db.insert(casusPerson).values({ ...here, personId: id, kind });
  return id;
}

async function insertContact(
  db: Database,
  { here, key }: Setting,
  personId: string,
  email: string,
  recordedBy: string,
  at: Date,
) {
  const id = newId();
  await db.insert(contact).values({
    ...here,
    id,
    personId,
    channel: "email",
    address: seal(key, `contact.address/${id}`, email),
    addressDigest: keyedDigest("address", email.toLowerCase()),
    recordedBy,
    recordedAt: at,
  });
}

async function insertPupil(
  db: Database,
  setting: Setting,
  { pupil, madeBy, competence: assessments }: CasusStory,
  at: Date,
) {
  const { here, key, on, who } = setting;
  const id = await insertFamily(db, setting, "child", pupil, at);
  await db.insert(child).values({
    ...here,
    personId: id,
    birthDate: seal(key, `child.birth_date/${id}`, pupil.birthDate),
    schoolClass: sealText(key, `child.school_class/${id}`, pupil.schoolClass),
  });
  if (pupil.email) await insertContact(db, setting, id, pupil.email, who(madeBy), at);
  for (const each of assessments ?? []) {
    const assessment = newId();
    await db.insert(competence).values({
      ...here,
      id: assessment,
      capable: each.capable,
      from: on(each.from),
      assessedBy: sealText(key, `competence.assessed_by/${assessment}`, each.assessedBy),
      reason: sealText(key, `competence.reason/${assessment}`, each.reason),
      recordedBy: who(each.recordedBy),
      recordedAt: on(each.from),
    });
  }
}

async function insertGuardian(
  db: Database,
  setting: Setting,
  each: CasusStory["guardians"][number],
  { madeBy, made, pupil }: CasusStory,
) {
  const { here, key, on, who } = setting;
  const born = instantOf(setting.covenant.framework, pupil.birthDate);
  const id = await insertFamily(db, setting, "guardian", each, on(made));
  await db.insert(guardian).values({
    ...here,
    personId: id,
    kind: each.kind,
    relation: sealText(key, `guardian.relation/${id}`, each.relation),
  });
  await insertContact(db, setting, id, each.email, who(madeBy), on(made));
  for (const held of each.authority) {
    const authorityId = newId();
    await db.insert(authority).values({
      ...here,
      id: authorityId,
      guardianId: id,
      // Nobody has authority over a child that is not born yet.
      from: new Date(Math.max(born.getTime(), on(held.from).getTime())),
      determined: held.determined ?? true,
      checkedHow: sealText(key, `authority.checked_how/${authorityId}`, held.checkedHow),
      document: sealText(key, `authority.document/${authorityId}`, held.document),
      checkedOn: on(made),
      means: held.means,
      reviewOn: held.review ? setting.until(held.review.on) : null,
      reviewBecause: held.review?.because,
      recordedBy: who(madeBy),
      recordedAt: on(made),
    });
  }
}

async function insertParticipant(
  db: Database,
  setting: Setting,
  each: CasusStory["participants"][number],
  makerId: string,
  pupil: string,
) {
  const { here, key, on, covenant } = setting;
  const member = covenant.staff.get(each.staff);
  if (!member) throw new Error(`The covenant knows nobody called ${each.staff}.`);
  const from = on(each.from);
  await db.insert(casusPerson).values({ ...here, personId: member.id, kind: "participant" });
  await db.insert(participant).values({
    ...here,
    personId: member.id,
    organisationId: member.organisationId,
    teamId: member.teamId,
    directie: member.directie,
    role: sealText(key, `participant.role/${member.id}`, each.role),
    duty: each.duty,
    ...(each.unconfirmed ? {} : { dutyConfirmedBy: member.id, dutyConfirmedAt: from }),
    addedBy: makerId,
  });
  await db.insert(participation).values({ ...here, id: newId(), personId: member.id, from });
  if (each.chosenAs)
    await db.insert(confidant).values({
      ...here,
      personId: member.id,
      knownAs: seal(key, `confidant.known_as/${member.id}`, each.chosenAs),
      pupilName: seal(key, `confidant.pupil_name/${member.id}`, pupil.split(" ")[0] ?? pupil),
      namedAt: from,
      acceptedAt: from,
    });
  if (each.coordinator)
    await db
      .insert(coordinator)
      .values({ ...here, id: newId(), personId: member.id, from, namedBy: makerId });
}
