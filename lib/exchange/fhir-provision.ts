/** What a consent permits in FHIR, and, nested in it, what its answers leave out (SCOPE-1). */
import type { ConsentProvision } from "fhir/r4";
import { type ExchangedConsent, leftOut } from "./consent";
import { refer } from "./fhir-parties";
import { coded, CUSTODIAN, DISCLOSE, OURS, RECIPIENT } from "./fhir-words";

export function provisionOf(consent: ExchangedConsent): ConsentProvision {
  const { disclosers, recipients, categories, how, question, purpose } = consent;
  const denied = deniedBy(consent);
  return {
    type: "permit",
    period: periodOf(consent),
    actor: [
      ...disclosers.map(({ id }) => ({ role: { coding: [CUSTODIAN] }, reference: refer(id) })),
      ...recipients.map(({ id, readBy }) => ({
        role: { coding: [RECIPIENT], ...(readBy === null ? {} : { text: readBy }) },
        reference: refer(id),
      })),
    ],
    action: [{ coding: [DISCLOSE], ...(how === null ? {} : { text: how }) }],
    purpose: [
      { system: OURS.text, code: "question", display: question },
      ...(purpose === null ? [] : [{ system: OURS.text, code: "purpose", display: purpose }]),
    ],
    code: categories.map(({ category, title, example }) => ({
      coding: [{ system: OURS.category, code: category, display: title }],
      ...(example === null ? {} : { text: example }),
    })),
    ...(denied.length === 0 ? {} : { provision: denied }),
  };
}

/** Categories and recipients cut separately: who may not read, reads nothing; what is left out, nobody reads. */
function deniedBy(consent: ExchangedConsent): ConsentProvision[] {
  const left = leftOut(consent);
  const categories = [...new Set(left.flatMap((each) => each.categories))].sort();
  const recipients = [...new Set(left.flatMap((each) => each.recipients))].sort();
  return [
    ...(categories.length === 0
      ? []
      : [{ type: "deny" as const, code: categories.map((each) => coded(OURS.category, each)) }]),
    ...recipients.map((id) => ({
      type: "deny" as const,
      actor: [{ role: { coding: [RECIPIENT] }, reference: refer(id) }],
    })),
  ];
}

/** A Period holds its end: the last millisecond before it is over. */
const periodOf = ({ period }: ExchangedConsent) => ({
  start: period.from,
  end: new Date(Date.parse(period.until) - 1).toISOString(),
});
