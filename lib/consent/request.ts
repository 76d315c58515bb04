import { and, eq, getTableColumns } from "drizzle-orm";
import { keyOf } from "@/lib/crypto/keyring";
import { openText } from "@/lib/crypto/seal";
import type { Transaction } from "@/lib/db/doors";
import {
  consent,
  consentCategory,
  consentDiscloser,
  consentExample,
  consentRecipient,
  consentRequest,
} from "@/lib/db/schema/consent";
import { collaboration, organisation } from "@/lib/db/schema/tenant";
import type { Consent } from "@/lib/policy/facts";
import { named } from "@/lib/policy/names";
import {
  CATEGORIES,
  type Category,
  type Exception,
  type Framework,
  type Sector,
} from "@/lib/policy/vocabulary";
import { type People, nameOf, peopleOf } from "@/lib/person/people";
import type { Meaning } from "./vocabulary";

export type Party = { id: string; name: string; sector: Sector };

/** An organisation, or a single guardian or participant (`person` is set). */
export type Recipient = {
  /** As the rules name it: an organisation's id, or `person:` and a person's. */
  entry: string;
  name: string;
  sector: Sector | "gezin";
  /** The function that will read it. */
  readBy: string;
};

/** From whom, to whom, about what. */
export type Parts = {
  disclosers: readonly Party[];
  recipients: readonly Recipient[];
  categories: readonly { category: Category; example: string }[];
};

/** A request for consent with its text, a draft or sent. Texts are "" where nothing is written yet. */
export type Request = {
  id: string;
  casusId: string;
  framework: Framework;
  /** Null: a draft. */
  sentAt: Date | null;
  endedAt: Date | null;
  validFrom: Date;
  /** Half open: the first instant at which it is over. */
  validUntil: Date;
  draftedBy: string;
  draftedAt: Date;
  meaning: readonly Meaning[];
  bothGuardiansBecause: readonly Exception[];
  question: string;
  purpose: string;
  how: string;
  whatFollowsYes: string;
  whatFollowsNo: string;
} & Parts;

/** What may be selected under the own name: which request it replaces is looked up by lib/grants/replacing. */
const { replaces: _link, ...ofRequest } = getTableColumns(consentRequest);

/** One request as the person of this transaction may see it whole (VIS-3); null where not. */
export async function readRequest(
  tx: Transaction,
  collaborationId: string,
  casusId: string,
  consentId: string,
  people?: People,
): Promise<Request | null> {
  const [row] = await tx
    .select({ consent, request: ofRequest, framework: collaboration.framework })
    .from(consent)
    .innerJoin(
      consentRequest,
      and(eq(consentRequest.casusId, consent.casusId), eq(consentRequest.consentId, consent.id)),
    )
    .innerJoin(collaboration, eq(collaboration.id, consent.collaborationId))
    .where(and(eq(consent.casusId, casusId), eq(consent.id, consentId)));
  if (!row) return null;
  const key = await keyOf(tx, collaborationId, casusId);
  const text = (column: string, bytes: Buffer | null) =>
    openText(key, `consent_request.${column}/${consentId}`, bytes) ?? "";
  const known = people ?? (await peopleOf(tx, collaborationId, casusId));

  const { request } = row;
  return {
    id: consentId,
    casusId,
    framework: row.framework,
    sentAt: row.consent.sentAt,
    endedAt: row.consent.endedAt,
    validFrom: row.consent.validFrom,
    validUntil: row.consent.validUntil,
    draftedBy: request.draftedBy,
    draftedAt: request.draftedAt,
    meaning: request.meaning,
    bothGuardiansBecause: request.bothGuardiansBecause,
    question: text("question", request.question),
    purpose: text("purpose", request.purpose),
    how: text("how", request.how),
    whatFollowsYes: text("what_follows_yes", request.whatFollowsYes),
    whatFollowsNo: text("what_follows_no", request.whatFollowsNo),
    ...(await readParts(tx, collaborationId, casusId, consentId, known)),
  };
}

/**
 * From whom to whom, and about what: of who asks or is asked all of it, of who shares or receives by it what it opens for the
 * own organisation (VIS-3, VIS-12).
 */
export async function readParts(
  tx: Transaction,
  collaborationId: string,
  casusId: string,
  consentId: string,
  known: People,
): Promise<Parts> {
  const key = await keyOf(tx, collaborationId, casusId);
  const disclosers = await tx
    .select({ id: organisation.id, name: organisation.name, sector: organisation.sector })
    .from(consentDiscloser)
    .innerJoin(organisation, eq(organisation.id, consentDiscloser.organisationId))
    .where(and(eq(consentDiscloser.casusId, casusId), eq(consentDiscloser.consentId, consentId)))
    .orderBy(organisation.name);
  const recipients = await tx
    .select({ row: consentRecipient, name: organisation.name, sector: organisation.sector })
    .from(consentRecipient)
    .leftJoin(organisation, eq(organisation.id, consentRecipient.organisationId))
    .where(and(eq(consentRecipient.casusId, casusId), eq(consentRecipient.consentId, consentId)));
  const categories = await tx
    .select({ category: consentCategory.category, example: consentExample.example })
    .from(consentCategory)
    .leftJoin(
      consentExample,
      and(
        eq(consentExample.casusId, consentCategory.casusId),
        eq(consentExample.consentId, consentCategory.consentId),
        eq(consentExample.category, consentCategory.category),
      ),
    )
    .where(and(eq(consentCategory.casusId, casusId), eq(consentCategory.consentId, consentId)));
  return {
    disclosers,
    recipients: recipients
      .map(({ row: each, name, sector }): Recipient => ({
        entry: each.organisationId ?? named(each.personId ?? ""),
        name: name ?? nameOf(known, each.personId ?? ""),
        sector: sector ?? known.get(each.personId ?? "")?.organisation?.sector ?? "gezin",
        readBy: openText(key, `consent_recipient.read_by/${each.id}`, each.readBy) ?? "",
      }))
      .sort((one, other) => one.name.localeCompare(other.name, "nl")),
    categories: categories
      .map(({ category, example }) => ({
        category,
        example: openText(key, `consent_example.example/${consentId}/${category}`, example) ?? "",
      }))
      .sort((one, other) => CATEGORIES.indexOf(one.category) - CATEGORIES.indexOf(other.category)),
  };
}

/** A request as the rules see it before anybody answered: for asking who would have to. */
export function asConsent(request: Request): Consent {
  return {
    id: request.id,
    validFrom: request.validFrom.getTime(),
    validUntil: request.validUntil.getTime(),
    disclosers: request.disclosers.map(({ id }) => id),
    recipients: request.recipients.map(({ entry }) => entry),
    categories: request.categories.map(({ category }) => category),
    bothGuardiansBecause: [...request.bothGuardiansBecause],
    responses: [],
  };
}

/** The request's own period has ended, or its asker ended it. */
export const isOver = ({ validUntil, endedAt }: Pick<Request, "validUntil" | "endedAt">, at: Date): boolean =>
  at >= validUntil || (endedAt !== null && at >= endedAt);
