/**
 * A consent as it goes to another system: what both formats are written from, and read back to. It holds what its reader may
 * know and no more: no addresses, no signatures, and of a signer's edition nobody but that signer.
 */
import {
  type Answer,
  ANSWER_FORMS,
  type Category,
  type ConsentStatus,
  type Framework,
  type Sector,
} from "@/lib/policy/vocabulary";
import type { CheckName, ConsentForm } from "@/lib/consent/form";

/** `asker`: with everybody's answers · `signer`: with the own alone. */
export const EDITIONS = ["asker", "signer"] as const;
export type Edition = (typeof EDITIONS)[number];

/** How an answer was given. `table`: online, on the device of a professional who handed it over. */
export const EXCHANGED_FORMS = [...ANSWER_FORMS, "table"] as const;
export type ExchangedForm = (typeof EXCHANGED_FORMS)[number];

/** What a signer may know of how it stands (VIS-5). */
export const SIGNER_STATUSES = ["wacht", "geldt", "geldt_niet_meer"] as const;

/** For the asker the rules' own word, or `beeindigd`: the asker ended it. */
export type ExchangedStatus = ConsentStatus | "beeindigd" | (typeof SIGNER_STATUSES)[number];

export type ExchangedAnswer = {
  id: string;
  /** ISO 8601, UTC, with milliseconds; as every instant here. */
  at: string;
  answer: Answer;
  form: ExchangedForm;
  checks: CheckName[];
  /** Recipients by their place: `recipient-1`. */
  except: { categories: Category[]; recipients: string[] };
  /** Whether this is what the rules count as this person's answer at `madeAt` (ANS-1 to ANS-3). */
  counts: boolean;
  /** Of the text that this signer had before them. */
  textSha256: string | null;
  /** In the giver's own edition alone. */
  remark: string | null;
};

export type ExchangedSigner = {
  /** `signer-1` */
  id: string;
  /** By which rules this person has a say at `madeAt`; none: no more. */
  rules: string[];
  /** The first one first. */
  answers: ExchangedAnswer[];
} & Signs;

export type Signs =
  | { kind: "child" }
  | {
      kind: "guardian";
      /** Null: somebody whom the reader may not know by name, or who is not known yet (GRD-5). */
      name: string | null;
      /** moeder, vader, voogd … */
      relation: string | null;
    };

export type ExchangedRecipient = {
  /** `recipient-1` */
  id: string;
  name: string;
  /** A single person and no organisation; whoever is of the family is one. */
  person: boolean;
  sector: Sector | "gezin";
  readBy: string | null;
};

export type ExchangedConsent = {
  id: string;
  framework: Framework;
  edition: Edition;
  status: ExchangedStatus;
  madeAt: string;
  child: { name: string; birthDate: string };
  asker: { name: string; organisation: string; sector: Sector };
  question: string;
  purpose: string | null;
  meaning: ConsentForm["meaning"][number]["kind"][];
  categories: { category: Category; title: string; example: string | null }[];
  /** By their place: `discloser-1`. */
  disclosers: { id: string; name: string; sector: Sector }[];
  recipients: ExchangedRecipient[];
  how: string | null;
  /** Half open: `until` is the first instant at which it is over. */
  period: { from: string; until: string };
  /** How to stop, as the text says it. */
  withdrawal: string;
  /** Where the rules of this consent come from, as cited on the day. */
  source: string;
  text: { version: string; language: string; sha256: string };
  signers: ExchangedSigner[];
};

/** What the counting answers leave out, each signer's apart (SCOPE-1). */
export const leftOut = ({ signers }: ExchangedConsent) =>
  signers.flatMap(({ id, answers }) =>
    answers
      .filter(({ answer, counts }) => counts && answer === "given")
      .map(({ except }) => ({ signer: id, ...except })),
  );
