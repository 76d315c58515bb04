/** The code systems in which a FHIR Consent of ours speaks: HL7's where there is a word, else our own. */
import type { CodeableConcept, Coding, Extension } from "fhir/r4";

const HL7 = "http://terminology.hl7.org/CodeSystem";

/** Ours. A name and no address: there is nothing to fetch. */
export const OURS = {
  status: "urn:kringspraak:status",
  edition: "urn:kringspraak:edition",
  meaning: "urn:kringspraak:meaning",
  category: "urn:kringspraak:category",
  sector: "urn:kringspraak:sector",
  rule: "urn:kringspraak:rule",
  framework: "urn:kringspraak:framework",
  text: "urn:kringspraak:text",
  answer: "urn:kringspraak:answer",
  answerForm: "urn:kringspraak:answer-form",
  check: "urn:kringspraak:check",
  counts: "urn:kringspraak:counts",
  except: "urn:kringspraak:except",
  withdrawal: "urn:kringspraak:withdrawal",
} as const;

/** UUIDs and digests as addresses (RFC 4122, RFC 6920). */
export const URI = "urn:ietf:rfc:3986";

export const PATIENT_PRIVACY: CodeableConcept = {
  coding: [{ system: `${HL7}/consentscope`, code: "patient-privacy" }],
};
/** Information disclosure. */
export const DISCLOSURE: CodeableConcept = {
  coding: [{ system: `${HL7}/v3-ActCode`, code: "IDSCL" }],
};
export const DISCLOSE: Coding = { system: `${HL7}/consentaction`, code: "disclose" };
/** Who holds the information, and may share it. */
export const CUSTODIAN: Coding = { system: `${HL7}/v3-ParticipationType`, code: "CST" };
export const RECIPIENT: Coding = { system: `${HL7}/v3-ParticipationType`, code: "IRCP" };

export const coded = (system: string, code: string): CodeableConcept => ({ coding: [{ system, code }] });

export const extended = (url: string, value: Omit<Extension, "url">): Extension => ({ url, ...value });

/** Named by its digest (RFC 6920): R4 has a place for a SHA-1 only. */
export const digestUri = (sha256: string): string =>
  `ni:///sha-256;${Buffer.from(sha256, "hex").toString("base64url")}`;
