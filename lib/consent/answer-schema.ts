/** What a signer fills in, page by page; shared by the pages and the commands. */
import { z } from "zod";
import { list, optionalText, ticked } from "@/lib/auth/fields";
import { LOCALES } from "@/lib/i18n/locale";
import { CATEGORIES } from "@/lib/policy/vocabulary";
import { REACHES } from "./answer-reach";
import { CHECKS, CHOICES } from "./form";

const LONGEST_REMARK = 4000;
/** A drawn signature: SVG path data. Sixty thousand characters are minutes of drawing. */
const PATH = /^[MLCQ0-9 .,-]+$/;
const LONGEST_PATH = 60_000;

const consent = z.uuid();
const recipientKey = z.string().max(80);

/** The letter: what stays ticked is shared. `no`: who would leave out everything says no instead. `talk`: not yet. */
export const letterSchema = z.object({
  consent,
  intent: z.enum(["no", "talk"]).optional(),
  category: list(z.enum(CATEGORIES)),
  recipient: list(recipientKey),
});

const answering = {
  check: list(z.enum(CHECKS)),
  choice: z.enum(CHOICES).optional(),
  remark: optionalText(LONGEST_REMARK),
  remarkForAsker: ticked,
};

const signing = {
  /** The draft's id: one key, one answer. */
  key: z.uuid(),
  /** Of the text that stands above: it is signed in the language in which it was read. */
  language: z.enum(LOCALES),
  way: z.enum(["typed", "drawn", "ticked"]).optional(),
  typed: optionalText(200),
  drawn: z.preprocess(
    (value) => (value === "" ? undefined : value),
    z.string().max(LONGEST_PATH).regex(PATH).optional(),
  ),
  ticked,
  place: optionalText(100),
  /** At the table, where there is a PIN: typed again under the answer. */
  pin: optionalText(20),
};

/**
 * The answer and its signature. `shown`: digest of the text and of what was left out, as they stood on the page that is
 * signed. `authority` alone where there is no other guardian to answer for.
 */
export const answerSchema = z.object({
  consent,
  shown: z.string().max(100),
  ...answering,
  reach: z.enum(REACHES).optional(),
  authority: ticked,
  ...signing,
});

/** The one page of a pupil under sixteen. `later`: keep what I have filled in, and stop for now. */
export const onePageSchema = z.object({
  consent,
  text: z.string().max(100),
  intent: z.literal("later").optional(),
  category: list(z.enum(CATEGORIES)),
  recipient: list(recipientKey),
  ...answering,
  ...signing,
});

export const talkSchema = z.object({ consent });
/** `key` comes from the page that was shown, so that two taps are one withdrawal. */
export const withdrawSchema = z.object({ consent, key: z.uuid() });

/** `shown`: digest of the text, and of the earlier yes as it stood in the sentence. */
export const againSchema = z.object({ consent, key: z.uuid(), shown: z.string().max(100) });

type SignFields = z.output<typeof answerSchema>;
export type Signing = Pick<SignFields, "typed" | "drawn" | "ticked" | "place"> & {
  way: NonNullable<SignFields["way"]>;
};

/** What has been filled in so far. Everything begins empty: nothing is chosen for anybody. */
export const draftSchema = z.object({
  leftOut: z.object({ categories: z.array(z.enum(CATEGORIES)), recipients: z.array(recipientKey) }),
  checks: z.array(z.enum(CHECKS)),
  choice: z.enum(CHOICES).nullable(),
  forOther: z.enum(["both", "me"]).nullable(),
  otherAgrees: z.enum(["yes", "no", "unknown"]).nullable(),
  authority: z.boolean(),
  remark: z.string(),
  remarkForAsker: z.boolean(),
});
export type Draft = z.infer<typeof draftSchema>;

export const emptyDraft: Draft = {
  leftOut: { categories: [], recipients: [] },
  checks: [],
  choice: null,
  forOther: null,
  otherAgrees: null,
  authority: false,
  remark: "",
  remarkForAsker: false,
};
