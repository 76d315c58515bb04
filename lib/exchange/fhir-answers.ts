/** The answers to a consent in FHIR: what each signer last said, and each answer as a Provenance of its own. */
import type { ConsentVerification, Extension, Provenance } from "fhir/r4";
import type { ExchangedAnswer, ExchangedConsent, ExchangedSigner } from "./consent";
import { refer, referSigner } from "./fhir-parties";
import { coded, digestUri, extended, OURS, URI } from "./fhir-words";

/** Of each signer the last answer; whoever did not answer has none. */
export const verificationOf = ({ signers }: ExchangedConsent): ConsentVerification[] =>
  signers.flatMap((signer) => {
    const last = signer.answers.at(-1);
    if (last === undefined) return [];
    const verified = last.answer === "given" && last.counts;
    return [{ verified, verifiedWith: referSigner(signer), verificationDate: last.at }];
  });

export const provenanceOf = ({ signers }: ExchangedConsent): Provenance[] =>
  signers.flatMap((signer) => signer.answers.map((answer) => provenance(signer, answer)));

function provenance(signer: ExchangedSigner, answer: ExchangedAnswer): Provenance {
  const { id, at, textSha256, remark } = answer;
  return {
    ...{ resourceType: "Provenance", id },
    target: [{ reference: "#" }],
    occurredDateTime: at,
    recorded: at,
    activity: coded(OURS.answer, answer.answer),
    agent: [{ who: referSigner(signer) }],
    ...(remark === null ? {} : { reason: [{ text: remark }] }),
    ...(textSha256 === null
      ? {}
      : {
          entity: [{ role: "source", what: { identifier: { system: URI, value: digestUri(textSha256) } } }],
        }),
    extension: extensionsOf(answer),
  };
}

const extensionsOf = ({ form, counts, checks, except }: ExchangedAnswer): Extension[] => [
  extended(OURS.answerForm, { valueCode: form }),
  extended(OURS.counts, { valueBoolean: counts }),
  ...checks.map((check) => extended(OURS.check, { valueCode: check })),
  ...except.categories.map((category) =>
    extended(OURS.except, { valueCoding: { system: OURS.category, code: category } }),
  ),
  ...except.recipients.map((id) => extended(OURS.except, { valueReference: refer(id) })),
];
