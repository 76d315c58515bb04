/** Writes a pupil or guardian into a casus: rows only, inside a change that is already permitted. */
import { sealText, seal } from "@/lib/crypto/seal";
import { authority, casusPerson, child, contact, guardian } from "@/lib/db/schema/casus";
import { person } from "@/lib/db/schema/tenant";
import { newId } from "@/lib/db/uuid";
import type { Framework } from "@/lib/policy/vocabulary";
import { addressDigest, type Channel } from "@/lib/person/address";
import { instantOf } from "@/lib/calendar/date";
import type { Work } from "@/lib/grants/permitted";
import { DEFAULT_LOCALE, type Locale } from "@/lib/i18n/locale";
import { rowOfKind } from "./guardian-kinds";
import type { AuthorityInput, GuardianInput, PupilInput } from "./schema";

/** Where and by whom rows are written. */
export type Writing = Pick<Work, "tx" | "hat" | "here" | "at" | "key">;

/** Of the pupil: what a parent's authority begins with when nobody typed a date. */
export type Pupil = { framework: Framework; birthDate: string };

export async function addPupil(
  writing: Writing,
  id: string,
  { name, birthDate, schoolClass, email, language }: PupilInput,
): Promise<void> {
  const { tx, here, key } = writing;
  await addMember(writing, id, "child", name);
  await tx.insert(child).values({
    ...here,
    personId: id,
    birthDate: seal(key, `child.birth_date/${id}`, birthDate),
    schoolClass: sealText(key, `child.school_class/${id}`, schoolClass),
  });
  if (email !== "") await addContact(writing, id, email, "email", language);
}

export async function addGuardian(
  writing: Writing,
  id: string,
  input: GuardianInput,
  pupil: Pupil,
): Promise<void> {
  const { tx, here, key } = writing;
  await addMember(writing, id, "guardian", input.name);
  const relation = sealText(key, `guardian.relation/${id}`, input.relation);
  await tx.insert(guardian).values({ ...here, personId: id, ...rowOfKind(input.kind), relation });
  await addAuthority(writing, id, input.authority, beginOf(input, pupil, writing.at), pupil.framework);
  if (input.email !== "") await addContact(writing, id, input.email, "email", input.language);
}

/** A parent has authority since birth unless somebody knows better; others from now on. */
export function beginOf(
  { kind, authority: { from } }: Pick<GuardianInput, "kind" | "authority">,
  pupil: Pupil,
  at: Date,
): Date {
  if (from !== null) return instantOf(pupil.framework, from);
  return kind === "ouder" ? instantOf(pupil.framework, pupil.birthDate) : at;
}

/**
 * A record of what was found out, from `from` on. That somebody has no authority is an interval that ends where it begins:
 * no fact, but a check with its how, when and by whom.
 */
export async function addAuthority(
  { tx, hat, here, key, at }: Writing,
  guardianId: string,
  input: AuthorityInput,
  from: Date,
  framework: Framework,
): Promise<string> {
  const { state, means, how, document, checkedOn, courtLimits, reviewOn, reviewBecause } = input;
  const id = newId();
  await tx.insert(authority).values({
    ...here,
    id,
    guardianId,
    from,
    until: state === "none" ? from : null,
    determined: state !== "undetermined",
    checkedHow: sealText(key, `authority.checked_how/${id}`, how),
    document: sealText(key, `authority.document/${id}`, document),
    checkedOn: checkedOn === null ? at : instantOf(framework, checkedOn),
    means,
    courtLimits: sealText(key, `authority.court_limits/${id}`, courtLimits),
    reviewOn: reviewOn ? instantOf(framework, reviewOn) : null,
    reviewBecause,
    recordedBy: hat.personId,
    recordedAt: at,
  });
  return id;
}

export async function addContact(
  { tx, hat, here, key, at }: Writing,
  personId: string,
  address: string,
  channel: Channel = "email",
  language: Locale = DEFAULT_LOCALE,
): Promise<string> {
  const id = newId();
  await tx.insert(contact).values({
    ...here,
    id,
    personId,
    channel,
    address: seal(key, `contact.address/${id}`, address),
    addressDigest: addressDigest(address),
    language,
    recordedBy: hat.personId,
    recordedAt: at,
  });
  return id;
}

async function addMember(
  { tx, here, key, at }: Writing,
  id: string,
  kind: "child" | "guardian",
  name: string,
): Promise<void> {
  const { collaborationId } = here;
  await tx
    .insert(person)
    .values({ collaborationId, id, kind, name: seal(key, `person.name/${id}`, name), createdAt: at });
  await tx.insert(casusPerson).values({ ...here, personId: id, kind });
}
