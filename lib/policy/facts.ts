/**
 * The facts of one casus: the shape of the document and what absence means (RULES.md section 1, "Form").
 *
 * A parsed document has no optional keys: an absent list is empty, an absent `until` null, an absent text "". Instants
 * are milliseconds; `birthDate` stays a local date, `YYYY-MM-DD`. A list of ids or words is a set: naming one twice
 * says nothing more, and the parsed list keeps the repetition so that the path of a fault is that of the input.
 * Parsed facts are never changed: what is found out about them is remembered by their identity.
 */
import { z } from "zod";
import { instantSchema, isCalendarDay } from "./instant";
import { refusalsOf } from "./refusals";
import {
  ANSWERS,
  ANSWER_FORMS,
  BASIS_KINDS,
  CATEGORIES,
  DISCLOSURE_GROUNDS,
  DUTIES,
  EXCEPTIONS,
  FRAMEWORKS,
  GUARDIAN_KINDS,
  KRING_KINDS,
  SECTORS,
} from "./vocabulary";

function list<Item extends z.ZodType>(item: Item) {
  return z
    .array(item)
    .nullish()
    .transform((given) => given ?? []);
}

function filled<Item extends z.ZodType>(item: Item) {
  return list(item).refine((given) => given.length > 0, "may not be empty");
}

function flag(absent: boolean) {
  return z
    .boolean()
    .nullish()
    .transform((given) => given ?? absent);
}

/** A text that may be left out: absent is blank. */
const remark = z
  .string()
  .nullish()
  .transform((given) => given ?? "");

/** The end of an interval that may be open. */
const openEnd = instantSchema.nullish().transform((given) => given ?? null);

/** An object that may be left out: absent is the same as an object that says nothing. */
function saying<Shape extends z.core.$ZodLooseShape>(shape: Shape) {
  const object = z.strictObject(shape);
  const nothing = object.parse({});
  return object.nullish().transform((given) => given ?? nothing);
}

const id = z.string();
const period = z.strictObject({ from: instantSchema, until: openEnd });

const child = z.strictObject({
  id,
  birthDate: z.string().refine(isCalendarDay, "not a day of the calendar: YYYY-MM-DD"),
  competence: list(
    z.strictObject({
      capable: z.boolean(),
      from: instantSchema,
      until: openEnd,
      assessedBy: z.string(),
      reason: remark,
    }),
  ),
});

const guardian = z.strictObject({
  id,
  kind: z.enum(GUARDIAN_KINDS),
  authority: list(z.strictObject({ from: instantSchema, until: openEnd, determined: flag(true) })),
  restricted: list(period),
});

const organisation = z.strictObject({ id, sector: z.enum(SECTORS) });

const participant = z.strictObject({
  id,
  organisation: id,
  team: z.string(),
  duty: z.enum(DUTIES),
  role: z.string(),
  periods: list(period),
});

const ambtskring = z.strictObject({
  id,
  kind: z.enum(KRING_KINDS),
  organisation: id,
  members: list(z.strictObject({ id, from: instantSchema, until: openEnd })),
});

const inquiry = z.strictObject({
  by: id,
  ambtskring: id,
  reason: remark,
  from: instantSchema,
  until: instantSchema,
});

const meeting = z.strictObject({
  id,
  startsAt: instantSchema,
  invited: list(id),
  notInvited: list(z.strictObject({ id, reason: remark })),
  basis458ter: z
    .strictObject({ kind: z.enum(BASIS_KINDS), purpose: z.string(), reference: z.string() })
    .nullish()
    .transform((given) => given ?? null),
});

const response = z.strictObject({
  by: id,
  at: instantSchema,
  answer: z.enum(ANSWERS),
  form: z.enum(ANSWER_FORMS),
  informed: saying({ what: flag(false), toWhom: flag(false), why: flag(false), consequences: flag(false) }),
  alsoForOther: flag(true),
  except: saying({ recipients: list(z.string()), categories: list(z.enum(CATEGORIES)) }),
});

const consent = z.strictObject({
  id,
  validFrom: instantSchema,
  validUntil: instantSchema,
  disclosers: filled(id),
  recipients: filled(z.string()),
  categories: filled(z.enum(CATEGORIES)),
  bothGuardiansBecause: list(z.enum(EXCEPTIONS)),
  responses: list(response),
});

const disclosure = z.strictObject({
  id,
  decidedBy: id,
  ground: z.enum(DISCLOSURE_GROUNDS),
  notes: filled(id),
  recipients: filled(id),
  from: instantSchema,
  until: instantSchema,
  revokedAt: openEnd,
  emergency: flag(false),
  answers: saying({
    interest: remark,
    alternative: remark,
    effort: remark,
    weighing: remark,
    minimum: remark,
  }),
  whyNoConsent: remark,
  consulted: list(z.string()),
  clientInformed: saying({ informed: flag(false), why: remark }),
  writtenRequest: z
    .string()
    .nullish()
    .transform((given) => given ?? null),
});

const scope = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("persoonlijk") }),
  z.strictObject({ kind: z.literal("team") }),
  z.strictObject({ kind: z.literal("kring"), ambtskring: id }),
  z.strictObject({ kind: z.literal("casus") }),
  z.strictObject({ kind: z.literal("overleg"), meeting: id }),
]);

const note = z.strictObject({
  id,
  author: id,
  writtenAt: instantSchema,
  category: z.enum(CATEGORIES),
  scope,
  secret: flag(true),
  withheldFrom: list(z.string()),
  concerns: list(id),
  schoolClbRelevant: flag(false),
});

const shape = z.strictObject({
  framework: z.enum(FRAMEWORKS),
  child,
  guardians: list(guardian),
  organisations: z.array(organisation),
  participants: z.array(participant),
  ambtskringen: list(ambtskring),
  inquiries: list(inquiry),
  meetings: list(meeting),
  consents: list(consent),
  disclosures: list(disclosure),
  notes: z.array(note),
});

export type Facts = z.output<typeof shape>;
/** The document as it is written: instants as text, everything with a default optional. */
export type FactsDocument = z.input<typeof shape>;
export type Guardian = Facts["guardians"][number];
export type Organisation = Facts["organisations"][number];
export type Participant = Facts["participants"][number];
export type Ambtskring = Facts["ambtskringen"][number];
export type Meeting = Facts["meetings"][number];
export type Consent = Facts["consents"][number];
export type Response = Consent["responses"][number];
export type Disclosure = Facts["disclosures"][number];
export type Note = Facts["notes"][number];

/** The whole schema: the shape, and everything of section 1 that one value alone does not show. */
export const factsSchema = shape.superRefine((facts, context) => {
  for (const { path, message } of refusalsOf(facts)) context.addIssue({ code: "custom", path, message });
});

/** Where a document is at fault, from its top, and why. Never holds a value of the document: values may be secret. */
export type Fault = { path: (string | number)[]; message: string };

/** One fault of several: that of the first issue. An unknown key is itself the place. */
export function faultOf(error: z.ZodError): Fault {
  const issue = error.issues[0];
  if (issue === undefined) throw new Error("a refused document has an issue");
  const path = issue.path.map((step) => (typeof step === "symbol" ? String(step) : step));
  if (issue.code !== "unrecognized_keys") return { path, message: issue.message };
  return { path: [...path, ...issue.keys.slice(0, 1)], message: "unknown key" };
}

/** Reads one document. `fault.path` starts at the document itself: `["notes", 0, "author"]`. */
export function parseFacts(input: unknown): { ok: true; facts: Facts } | { ok: false; fault: Fault } {
  const read = factsSchema.safeParse(input);
  return read.success ? { ok: true, facts: read.data } : { ok: false, fault: faultOf(read.error) };
}
