/** A consent modelled on the FHIR R4 resource Consent (hl7.org/fhir/R4/consent.html). Pure. */
import type { Attachment, Consent, Reference } from "fhir/r4";
import type { ExchangedConsent, ExchangedSigner, ExchangedStatus } from "./consent";
import { provenanceOf, verificationOf } from "./fhir-answers";
import { ASKER, CHILD, partiesOf, refer, referSigner } from "./fhir-parties";
import { provisionOf } from "./fhir-provision";
import { coded, DISCLOSURE, digestUri, extended, OURS, PATIENT_PRIVACY, URI } from "./fhir-words";

export function toFhir(consent: ExchangedConsent): Consent {
  const { id, status, edition, madeAt, meaning, signers } = consent;
  const last = signers.flatMap(({ answers }) => answers.map(({ at }) => at)).sort();
  const provenance = provenanceOf(consent);
  const verification = verificationOf(consent);
  return {
    resourceType: "Consent",
    id,
    meta: {
      lastUpdated: madeAt,
      tag: [
        { system: OURS.status, code: status },
        { system: OURS.edition, code: edition },
      ],
    },
    contained: [...partiesOf(consent), ...provenance],
    extension: [extended(OURS.withdrawal, { valueString: consent.withdrawal })],
    identifier: [{ system: URI, value: `urn:uuid:${id}` }],
    status: fhirStatus(status),
    scope: PATIENT_PRIVACY,
    category: [DISCLOSURE, ...meaning.map((kind) => coded(OURS.meaning, kind))],
    patient: refer(CHILD),
    ...(last.length === 0 ? {} : { dateTime: last.at(-1) }),
    ...(signers.length === 0 ? {} : { performer: signers.map(performerOf) }),
    organization: [refer(ASKER)],
    sourceAttachment: textOf(consent),
    policyRule: policyOf(consent),
    ...(verification.length === 0 ? {} : { verification }),
    provision: provisionOf(consent),
  };
}

/**
 * `active` is what may be acted on now: agreed but not yet begun is `proposed`, for whoever overlooks the period. Nothing is
 * `entered-in-error`: what was asked wrongly is ended, and stays on record as asked.
 */
function fhirStatus(status: ExchangedStatus): Consent["status"] {
  switch (status) {
    case "onvolledig":
    case "nog_niet":
    case "wacht":
      return "proposed";
    case "geldig":
    case "geldt":
      return "active";
    case "geweigerd":
      return "rejected";
    case "ingetrokken":
    case "verlopen":
    case "beeindigd":
    case "geldt_niet_meer":
      return "inactive";
  }
}

/** The text that was signed, by its digest: the words themselves are in the provision. */
const textOf = ({ text: { version, language, sha256 } }: ExchangedConsent): Attachment => ({
  ...{ contentType: "text/plain", language, title: version },
  url: digestUri(sha256),
});

const policyOf = ({ framework, source }: ExchangedConsent) => ({
  ...coded(OURS.framework, framework),
  ...(source === "" ? {} : { text: source }),
});

/** Everybody who was asked or answered, with the rules by which they have a say; whoever has none, has none any more. */
const performerOf = (signer: ExchangedSigner): Reference => ({
  ...referSigner(signer),
  ...(signer.rules.length === 0
    ? {}
    : { extension: signer.rules.map((rule) => extended(OURS.rule, { valueCode: rule })) }),
});
