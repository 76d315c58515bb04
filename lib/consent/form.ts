/**
 * The consent form: one model, of which the signing page, the blank form for print and the filled PDF are all made
 * (docs/policy/RULES.md section 3; the parts follow the form's own numbering). Plain data that JSON can carry; every sentence
 * is here as people read it, so that the three faces cannot differ. What was shown to a signer is kept with the answer.
 */
import { z } from "zod";
import { LOCALES } from "@/lib/i18n/locale";
import { ANSWER_FORMS, CATEGORIES, DUTIES, EXCEPTIONS, FRAMEWORKS, SECTORS } from "@/lib/policy/vocabulary";

/** The four checks (SAM): a yes counts only if its giver ticked all of them (ANS-2). */
export const CHECKS = ["what", "toWhom", "why", "consequences"] as const;
export type CheckName = (typeof CHECKS)[number];

/**
 * In which words. `guardian`: u · `young`: a pupil under sixteen, je and shorter · `older`: a pupil of sixteen and more ·
 * `everybody`: the blank form, which speaks to all who sign it.
 */
export const VOICES = ["guardian", "young", "older", "everybody"] as const;
export type Voice = (typeof VOICES)[number];

/** A choice of the answer: `except` is a yes without the parts that the signer leaves out; `talk` is no answer. */
export const CHOICES = ["yes", "except", "no", "talk"] as const;
export type Choice = (typeof CHOICES)[number];

export const HEADINGS = [
  "child",
  "asker",
  "meaning",
  "categories",
  "disclosers",
  "recipients",
  "how",
  "follows",
  "yes",
  "no",
  "rights",
  "exceptions",
  "blocks",
  "checks",
  "choices",
] as const;

const titled = z.object({ title: z.string(), text: z.string() });

/** One signer's part. Only those that are needed for this pupil on this day stand in a form, each with its reason. */
const block = z.object({
  /** Null: a legal representative who is not known yet (GRD-5). */
  signerId: z.string().nullable(),
  /** `heard`: a pupil without a say is heard and does not sign; on the blank form alone. */
  kind: z.enum(["child", "guardian", "heard"]),
  name: z.string().nullable(),
  /** moeder, vader, voogd … */
  relation: z.string().nullable(),
  /** Why this part is here, in whole sentences. */
  why: z.array(z.string()),
  /** The rules that say so, and their source as it is cited on the day. */
  rules: z.array(z.string()),
  source: z.string(),
  /** What this signer is asked beside the answer. */
  asks: z.object({
    /** To say: I hold authority. */
    authority: z.boolean(),
    /** Only for myself, or for the other guardian too; and what the other thinks. */
    forOther: z.boolean(),
  }),
  /** The words of each statement and question of this part. */
  words: z.object({
    authority: z.string(),
    forOther: z.string(),
    onlyMyself: z.string(),
    otherAgrees: z.string(),
    remark: z.string(),
  }),
});

export const consentFormSchema = z.object({
  consentId: z.string(),
  /** The version without school, class, places and people, for a guardian to whom reading is closed (VIS-3). */
  guarded: z.boolean().default(false),
  framework: z.enum(FRAMEWORKS),
  /** Of the fixed sentences. What the asker wrote is Dutch in every language. */
  language: z.enum(LOCALES),
  /** Of the fixed sentences; the request's own text never changes after it was sent. */
  version: z.string(),
  voice: z.enum(VOICES),
  /** Above each section; `yes` and `no` stand inside `follows`. */
  headings: z.record(z.enum(HEADINGS), z.string()),
  /** 1. The young person. */
  child: z.object({
    name: z.string(),
    /** By which the sentences call the pupil. */
    firstName: z.string(),
    birthDate: z.iso.date(),
    birthDateWords: z.string(),
    schoolClass: z.string().nullable(),
  }),
  /** 2. Who asks, and what that person's duty of secrecy means. */
  asker: z.object({
    name: z.string(),
    jobTitle: z.string().nullable(),
    organisation: z.string(),
    sector: z.enum(SECTORS),
    telephone: z.string().nullable(),
    duty: z.enum(DUTIES),
    dutyMeans: z.string(),
  }),
  /** 3. What for. */
  question: z.string(),
  purpose: z.string().nullable(),
  /** 4. What this yes is. */
  meaning: z.array(titled.extend({ kind: z.enum(["geheimhouding", "avg", "hulp"]) })),
  /** 5. Which information; each can be left out. */
  categories: z.array(
    z.object({ category: z.enum(CATEGORIES), title: z.string(), example: z.string().nullable() }),
  ),
  /** 6. From whom, to whom; each recipient can be left out. `key`: an organisation's id, or `person:` and an id. */
  disclosers: z.array(z.object({ id: z.string(), name: z.string(), sector: z.enum(SECTORS) })),
  recipients: z.array(
    z.object({
      key: z.string(),
      name: z.string(),
      sector: z.union([z.enum(SECTORS), z.literal("gezin")]),
      /** The function that will read it. */
      readBy: z.string().nullable(),
    }),
  ),
  /** 7. How and when. Instants, half open; `lastDay` in words is the last day on which it holds. */
  how: z.string().nullable(),
  period: z.object({
    from: z.iso.datetime(),
    until: z.iso.datetime(),
    firstDay: z.string(),
    lastDay: z.string(),
    text: z.string(),
  }),
  /** 8. What follows. */
  follows: z.object({ yes: z.array(z.string()), no: z.array(z.string()) }),
  /** 9. Rights. */
  rights: z.array(titled),
  /** The three exceptions, where the asker found one: then every guardian answers (GRD-2). */
  exceptions: z.array(z.object({ kind: z.enum(EXCEPTIONS), text: z.string() })),
  /** 10, 11. Who signs today, and why. */
  blocks: z.array(block),
  /** 12. The four checks; all start empty. */
  checks: z.array(z.object({ name: z.enum(CHECKS), label: z.string(), reminder: z.string() })),
  /** 13. The answers there are. */
  choices: z.array(z.object({ choice: z.enum(CHOICES), label: z.string(), help: z.string() })),
  /** 14. The ways to give it; none is worth more than another. */
  ways: z.array(z.enum(ANSWER_FORMS)),
});

export type ConsentForm = z.infer<typeof consentFormSchema>;
export type FormHeading = (typeof HEADINGS)[number];
export type FormBlock = ConsentForm["blocks"][number];

/** How the form speaks to whom it is for. */
export const addressIn = ({ voice }: Pick<ConsentForm, "voice">): "u" | "je" =>
  voice === "young" || voice === "older" ? "je" : "u";

/** By which the sentences call somebody: the first word of a name. */
export const firstName = (name: string): string => name.trim().split(/\s+/)[0] ?? name;
