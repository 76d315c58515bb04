/**
 * The consent record, modelled on ISO/IEC TS 27560:2023 (consent record information structure): its sections and, where it
 * has one, its field's name. docs/exchange/consent-record.schema.json is made of this: `npm run schema:record`.
 */
import { z } from "zod";
import { CHECKS } from "@/lib/consent/form";
import { ANSWERS, CATEGORIES, CONSENT_STATUSES, FRAMEWORKS, SECTORS } from "@/lib/policy/vocabulary";
import { EDITIONS, EXCHANGED_FORMS, SIGNER_STATUSES } from "./consent";

const instant = z.iso.datetime({ precision: 3 }).describe("UTC, with milliseconds");
const sha256 = z.string().regex(/^[0-9a-f]{64}$/);
const partyId = z.string().regex(/^(child|asker|(discloser|recipient|signer)-[0-9]+)$/);
const category = z.enum(CATEGORIES);

const header = z.strictObject({
  schema_version: z.literal("kringspraak/consent-record/1"),
  record_id: z.uuid().describe("Of the consent"),
  record_made_at: instant.describe("The record tells how it stood then"),
  edition: z
    .enum(EDITIONS)
    .describe("asker: with everybody's answers; signer: with this signer's answers alone"),
  consent_status: z
    .enum([...CONSENT_STATUSES, "beeindigd", ...SIGNER_STATUSES])
    .describe("In a signer's edition one of the last three"),
  pii_principal_id: partyId.describe("The young person"),
});

const notice = z.strictObject({
  version: z.string(),
  language: z.string(),
  sha256: sha256.describe("Of the text as one file (UTF-8, NFC, LF)"),
});

const piiInformation = z.strictObject({
  pii_type: category,
  description: z.string(),
  example: z.string().nullable().describe("The limit of what is asked in this category"),
});

const processing = z.strictObject({
  privacy_notice: notice,
  purpose: z.string().describe("The question, in one sentence"),
  purpose_description: z.string().nullable(),
  lawful_basis: z
    .array(z.enum(["geheimhouding", "avg", "hulp"]))
    .describe("What a yes is: release from secrecy, consent under the GDPR, agreement with the help"),
  pii_information: z.array(piiInformation),
  pii_controllers: z.array(partyId).describe("Who holds the information and may share it"),
  recipient_third_parties: z.array(
    z.strictObject({ party_id: partyId, function: z.string().nullable().describe("Who there will read it") }),
  ),
  processing_method: z.string().nullable().describe("In a talk, in writing"),
  storage: z.strictObject({
    retention_period: z.null().describe("Not agreed in the consent: each organisation's own terms hold"),
  }),
  jurisdiction: z.strictObject({
    country: z.enum(["NL", "BE"]),
    framework: z.enum(FRAMEWORKS),
    source: z.string().describe("Where the rules of this consent come from"),
  }),
  validity: z.strictObject({
    from: instant,
    until: instant.describe("The first instant at which it is over"),
  }),
  withdrawal_method: z.string(),
});

const party = z.strictObject({
  party_id: partyId,
  party_role: z.enum(["pii_principal", "asker", "discloser", "recipient", "signer"]),
  party_name: z.string().nullable().describe("Null: not known to whom this record is for"),
  party_type: z.union([z.enum(SECTORS), z.literal("gezin")]),
  person: z.boolean().optional().describe("Of a recipient: a single person and no organisation"),
  represented_by: z.string().optional().describe("Of the asker: who asks"),
  birth_date: z.iso.date().optional().describe("Of the young person"),
  signs_as: z.enum(["child", "guardian"]).optional(),
  relation: z.string().nullable().optional(),
  rules: z
    .array(z.string())
    .optional()
    .describe("By which rules this signer has a say at record_made_at; none: no more"),
});

const event = z.strictObject({
  event_id: z.uuid(),
  event_time: instant,
  event_type: z.enum(EXCHANGED_FORMS).describe("How the answer was given"),
  event_state: z.enum(ANSWERS),
  entity_id: partyId.describe("Who answered"),
  counts: z.boolean().describe("Whether the rules count it as this person's answer at record_made_at"),
  informed: z.array(z.enum(CHECKS)).describe("What the giver confirmed to know"),
  except: z.strictObject({ pii_types: z.array(category), recipients: z.array(partyId) }),
  notice_sha256: sha256.nullable().describe("Of the text that this signer had before them"),
  remark: z.string().nullable().describe("In the giver's own edition alone"),
});

export const consentRecordSchema = z
  .strictObject({
    ...{ header, pii_processing: processing },
    party_identification: z.array(party),
    events: z.array(event),
  })
  .meta({
    title: "Consent record",
    description: "A consent of Kringspraak, modelled on ISO/IEC TS 27560:2023.",
  });

export type ConsentRecord = z.infer<typeof consentRecordSchema>;
