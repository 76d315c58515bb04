/** From the two editions of a consent, as they were read, to what goes to another system. Pure. */
import type { AskerRecord } from "@/lib/consent/asker-record";
import type { ConsentForm, FormBlock } from "@/lib/consent/form";
import { textDigest } from "@/lib/consent/form-text";
import type { Proof } from "@/lib/consent/proof";
import type { SignerCopy } from "@/lib/consent/signer-copy";
import { personIn } from "@/lib/policy/names";
import type {
  Edition,
  ExchangedAnswer,
  ExchangedConsent,
  ExchangedSigner,
  ExchangedStatus,
  Signs,
} from "./consent";

/** Whether the rules count this as its giver's answer. */
export type Counts = (proof: Proof) => boolean;

export function fromAskerRecord(
  { form, standing, signers, madeAt }: AskerRecord,
  counts: Counts,
): ExchangedConsent {
  return {
    ...requestOf(form, madeAt, "asker"),
    status: statusBy(standing.rule),
    source: listed(signers.map(({ because }) => because?.source ?? "")),
    signers: signers.map(({ because, proofs, ...signer }, place) => ({
      id: `signer-${place + 1}`,
      ...signs(signer),
      rules: [...(because?.rules ?? [])],
      // A remark that the asker may read was not said to whichever system this goes to.
      answers: proofs.map((proof) => ({ ...answerOf(form, proof, counts), remark: null })),
    })),
  };
}

/** @param form as it was shown to this signer: with the own part alone */
export function fromSignerCopy(
  { proofs, madeAt }: Pick<SignerCopy, "proofs" | "madeAt">,
  form: ConsentForm,
  { status, hasSay, counts }: { status: ExchangedStatus; hasSay: boolean; counts: Counts },
): ExchangedConsent {
  const own = form.blocks[0];
  const signer: ExchangedSigner = {
    id: "signer-1",
    ...signs(own ?? { kind: "guardian", name: null, relation: null }),
    rules: hasSay ? [...(own?.rules ?? [])] : [],
    answers: proofs.map((proof) => answerOf(form, proof, counts)),
  };
  return {
    ...requestOf(form, madeAt, "signer"),
    status,
    source: own?.source ?? "",
    signers: [signer],
  };
}

const signs = ({ kind, name, relation }: Pick<FormBlock, "kind" | "name" | "relation">): Signs =>
  kind === "guardian" ? { kind, name, relation } : { kind: "child" };

type RequestPart = Omit<ExchangedConsent, "status" | "source" | "signers">;

function requestOf(form: ConsentForm, madeAt: Date, edition: Edition): RequestPart {
  const { child, asker, period } = form;
  return {
    id: form.consentId,
    framework: form.framework,
    edition,
    madeAt: madeAt.toISOString(),
    child: { name: child.name, birthDate: child.birthDate },
    asker: { name: asker.name, organisation: asker.organisation, sector: asker.sector },
    question: form.question,
    purpose: form.purpose,
    meaning: form.meaning.map(({ kind }) => kind),
    categories: form.categories.map(({ category, title, example }) => ({ category, title, example })),
    disclosers: form.disclosers.map(({ name, sector }, place) => ({
      id: `discloser-${place + 1}`,
      name,
      sector,
    })),
    recipients: form.recipients.map(({ key, name, sector, readBy }, place) => ({
      ...{ id: recipientId(place), name, person: personIn(key) !== null, sector, readBy },
    })),
    how: form.how,
    period: { from: iso(period.from), until: iso(period.until) },
    withdrawal: form.rights[0]?.text ?? "",
    text: { version: form.version, language: form.language, sha256: textDigest(form) },
  };
}

function answerOf(form: ConsentForm, proof: Proof, counts: Counts): ExchangedAnswer {
  const left = form.recipients.flatMap(({ key }, place) =>
    proof.except.recipients.includes(key) ? recipientId(place) : [],
  );
  return {
    id: proof.id,
    at: proof.at.toISOString(),
    answer: proof.answer,
    form: proof.table === null ? proof.form : "table",
    checks: [...proof.checks],
    except: { categories: [...proof.except.categories], recipients: left },
    counts: counts(proof),
    textSha256: proof.text.sha256,
    remark: proof.remark?.text ?? null,
  };
}

/** The rule that decided says the status; without one the asker ended it, or there is nothing to decide any more. */
function statusBy(rule: string | null): ExchangedStatus {
  switch (rule) {
    case "ST-1":
      return "verlopen";
    case "ST-2":
      return "geweigerd";
    case "ST-3":
      return "ingetrokken";
    case "ST-4":
      return "onvolledig";
    case "ST-5":
      return "nog_niet";
    case "ST-6":
      return "geldig";
    default:
      return "beeindigd";
  }
}

const recipientId = (place: number): string => `recipient-${place + 1}`;
const iso = (instant: string): string => new Date(instant).toISOString();
const listed = (sources: readonly string[]): string =>
  [...new Set(sources.filter((source) => source !== ""))].join(", ");
