/** Who stands in a FHIR Consent, each as a contained resource: nobody of them has an address that another system could ask. */
import type { FhirResource, Organization, Patient, RelatedPerson } from "fhir/r4";
import type { ExchangedConsent, ExchangedRecipient, ExchangedSigner } from "./consent";
import { coded, extended, OURS } from "./fhir-words";

export const CHILD = "child";
export const ASKER = "asker";

export const refer = (id: string) => ({ reference: `#${id}` });

/** The pupil signs as the patient; everybody else as somebody of the own. */
export const referSigner = ({ kind, id }: ExchangedSigner) => refer(kind === "child" ? CHILD : id);

export function partiesOf(consent: ExchangedConsent): FhirResource[] {
  const { child, asker, disclosers, recipients, signers } = consent;
  const patient: Patient = {
    ...{ resourceType: "Patient", id: CHILD },
    name: [{ text: child.name }],
    birthDate: child.birthDate,
  };
  return [
    patient,
    { ...organisation(ASKER, asker.organisation, asker.sector), contact: [{ name: { text: asker.name } }] },
    ...disclosers.map(({ id, name, sector }) => organisation(id, name, sector)),
    ...recipients.map(recipientParty),
    ...signers.flatMap(guardianParty),
  ];
}

const organisation = (id: string, name: string, sector: string): Organization => ({
  ...{ resourceType: "Organization", id, name },
  type: [coded(OURS.sector, sector)],
});

function recipientParty({ id, name, person, sector }: ExchangedRecipient): FhirResource {
  if (!person) return organisation(id, name, sector);
  if (sector === "gezin")
    return { resourceType: "RelatedPerson", id, patient: refer(CHILD), name: [{ text: name }] };
  const extension = [extended(OURS.sector, { valueCode: sector })];
  return { resourceType: "Practitioner", id, name: [{ text: name }], extension };
}

function guardianParty(signer: ExchangedSigner): RelatedPerson[] {
  if (signer.kind === "child") return [];
  const { id, name, relation } = signer;
  const person: RelatedPerson = {
    ...{ resourceType: "RelatedPerson", id, patient: refer(CHILD) },
    ...(name === null ? {} : { name: [{ text: name }] }),
    ...(relation === null ? {} : { relationship: [{ text: relation }] }),
  };
  return [person];
}
