/** A consent as a consent record (record-schema.ts). Pure. */
import type { ExchangedAnswer, ExchangedConsent, ExchangedSigner } from "./consent";
import type { ConsentRecord } from "./record-schema";

type Party = ConsentRecord["party_identification"][number];
type Event = ConsentRecord["events"][number];

export function toRecord(consent: ExchangedConsent): ConsentRecord {
  return {
    header: {
      schema_version: "kringspraak/consent-record/1",
      record_id: consent.id,
      record_made_at: consent.madeAt,
      edition: consent.edition,
      consent_status: consent.status,
      pii_principal_id: "child",
    },
    pii_processing: processingOf(consent),
    party_identification: partiesOf(consent),
    events: consent.signers
      .flatMap((signer) => signer.answers.map((answer) => eventOf(signer, answer)))
      .sort((one, other) => (one.event_time < other.event_time ? -1 : 1)),
  };
}

function processingOf(consent: ExchangedConsent): ConsentRecord["pii_processing"] {
  const { framework, source, recipients, disclosers, categories } = consent;
  return {
    privacy_notice: consent.text,
    purpose: consent.question,
    purpose_description: consent.purpose,
    lawful_basis: consent.meaning,
    pii_information: categories.map(({ category, title, example }) => ({
      ...{ pii_type: category, description: title, example },
    })),
    pii_controllers: disclosers.map(({ id }) => id),
    recipient_third_parties: recipients.map(({ id, readBy }) => ({ party_id: id, function: readBy })),
    processing_method: consent.how,
    storage: { retention_period: null },
    jurisdiction: { country: framework === "nl" ? "NL" : "BE", framework, source },
    validity: consent.period,
    withdrawal_method: consent.withdrawal,
  };
}

function partiesOf({ child, asker, disclosers, recipients, signers }: ExchangedConsent): Party[] {
  return [
    {
      ...{ party_id: "child", party_role: "pii_principal", party_type: "gezin" },
      ...{ party_name: child.name, birth_date: child.birthDate },
    },
    {
      ...{ party_id: "asker", party_role: "asker", party_type: asker.sector },
      ...{ party_name: asker.organisation, represented_by: asker.name },
    },
    ...disclosers.map(({ id, name, sector }): Party => ({
      ...{ party_id: id, party_role: "discloser", party_type: sector, party_name: name },
    })),
    ...recipients.map(({ id, name, person, sector }): Party => ({
      ...{ party_id: id, party_role: "recipient", party_type: sector, party_name: name, person },
    })),
    ...signers.map((signer): Party => ({
      ...{ party_id: signer.id, party_role: "signer", party_type: "gezin" },
      ...{ signs_as: signer.kind, rules: signer.rules },
      ...(signer.kind === "child"
        ? { party_name: child.name }
        : { party_name: signer.name, relation: signer.relation }),
    })),
  ];
}

const eventOf = (signer: ExchangedSigner, answer: ExchangedAnswer): Event => ({
  event_id: answer.id,
  event_time: answer.at,
  event_type: answer.form,
  event_state: answer.answer,
  entity_id: signer.id,
  counts: answer.counts,
  informed: answer.checks,
  except: { pii_types: answer.except.categories, recipients: answer.except.recipients },
  notice_sha256: answer.textSha256,
  remark: answer.remark,
});
