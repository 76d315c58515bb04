/** What people type about a casus, as browser and server both read it. */
import { z } from "zod";
import { date, optionalDate, optionalText } from "@/lib/auth/fields";
import { DEFAULT_LOCALE, type Locale, LOCALES } from "@/lib/i18n/locale";
import { DUTIES } from "@/lib/policy/vocabulary";
import { CHECK_MEANS, REVIEW_REASONS } from "./authority-check";
import { FORM_KINDS } from "./guardian-kinds";

const LINE = 200;
const TEXT = 2000;

/** No control characters, and none that turn the direction of what stands around them. */
const CONTROLS = /[\p{Cc}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu;

const onOneLine = (text: string) => text.replaceAll(CONTROLS, " ").replaceAll(/\s+/g, " ").trim();

/** One line that must say something: a name, a role. */
export const line = (empty: string) =>
  z
    .string({ error: empty })
    .max(LINE, `Dit is te lang. Er passen ${LINE} tekens.`)
    .transform(onOneLine)
    .pipe(z.string().min(1, empty));

export const optionalLine = optionalText(LINE).transform((text) => onOneLine(text ?? ""));
export const optionalParagraph = optionalText(TEXT).transform((text) => text ?? "");
export const paragraph = (empty: string) =>
  z.string({ error: empty }).trim().min(1, empty).max(TEXT, `Dit is te lang. Er passen ${TEXT} tekens.`);

/** An address, or nothing. */
export const optionalEmail = optionalText(LINE)
  .transform((text) => onOneLine(text ?? ""))
  .refine(
    (text) => text === "" || z.email().safeParse(text).success,
    "Dit is geen e-mailadres. Een e-mailadres heeft een @ en een punt.",
  );

export const duty = z.enum(DUTIES, { error: "Kies welke geheimhouding geldt." });
export const id = z.guid();
/** The hidden field that tells one form from another. */
export const formKey = z.uuid({ version: "v7" });

const AUTHORITY_STATES = ["has", "none", "undetermined"] as const;

/** What a coordinator found out about somebody's authority, and how (ACT-3). */
export const authoritySchema = z
  .object({
    state: z.enum(AUTHORITY_STATES, { error: "Kies wat u weet over het gezag." }),
    /** Null: since birth for a parent, from now on for anybody else. */
    from: optionalDate,
    means: z.enum(CHECK_MEANS, { error: "Kies hoe u het gezag naging." }).optional(),
    /** What more there is to say about the check; with `anders` what it was. */
    how: optionalLine,
    document: optionalLine,
    checkedOn: optionalDate,
    courtLimits: optionalParagraph,
    reviewOn: optionalDate,
    /** A list sends an empty line where nothing is chosen. */
    reviewBecause: z.preprocess(
      (value) => (value === "" ? undefined : value),
      z.enum(REVIEW_REASONS, { error: "Kies waarom u dan opnieuw kijkt." }).optional(),
    ),
  })
  .superRefine(({ state, means, how, reviewOn, reviewBecause }, context) => {
    const fault = (path: string, message: string) =>
      context.addIssue({ code: "custom", path: [path], message });
    if (state === "has" && means === undefined) fault("means", "Kies hoe u het gezag naging.");
    if (means === "anders" && how === "") fault("how", "Schrijf op hoe u het gezag naging.");
    if (reviewOn !== null && reviewBecause === undefined)
      fault("reviewBecause", "Kies waarom u dan opnieuw kijkt.");
    if (reviewOn === null && reviewBecause !== undefined)
      fault("reviewOn", "Schrijf op wanneer u opnieuw kijkt.");
  });
type Checked = z.output<typeof authoritySchema>;
type Optional = "courtLimits" | "reviewOn" | "reviewBecause";
export type AuthorityInput = Omit<Checked, Optional> & Partial<Pick<Checked, Optional>>;

/** Of who is added: in which language messages to the address are; Dutch where nothing was chosen. */
const language = z.preprocess(
  (value) => (value === "" ? undefined : value),
  z.enum(LOCALES).default(DEFAULT_LOCALE),
);

export const guardianSchema = z.object({
  name: line("Schrijf de naam op."),
  relation: optionalLine,
  kind: z.enum(FORM_KINDS, { error: "Kies wie dit is voor de leerling." }),
  authority: authoritySchema,
  email: optionalEmail,
  language,
});
export type GuardianInput = Omit<z.output<typeof guardianSchema>, "authority" | "language"> & {
  authority: AuthorityInput;
  language?: Locale;
};

export const pupilSchema = z.object({
  name: line("Schrijf de naam van de leerling op."),
  birthDate: date("Schrijf de geboortedatum op."),
  schoolClass: optionalLine,
  email: optionalEmail,
  language,
});
export type PupilInput = Omit<z.output<typeof pupilSchema>, "language"> & { language?: Locale };

export const placeSchema = z.object({ role: line("Schrijf op wat deze persoon hier doet."), duty });
export type PlaceInput = z.output<typeof placeSchema>;

/** A block in which nothing was typed or chosen is no guardian. `block` says where a mistake belongs. */
const guardiansSchema = z
  .record(z.string().regex(/^\d$/), z.unknown())
  .optional()
  .transform((blocks) =>
    Object.fromEntries(Object.entries(blocks ?? {}).filter(([, block]) => !isEmptyBlock(block))),
  )
  .pipe(z.record(z.string(), guardianSchema))
  .transform((blocks) => Object.entries(blocks).map(([block, guardian]) => ({ ...guardian, block })));

function isEmptyBlock(block: unknown): boolean {
  const typed = (value: unknown): boolean =>
    typeof value === "object" && value !== null
      ? Object.values(value).some(typed)
      : typeof value === "string" && value.trim() !== "";
  return !typed(block);
}

export const makeCasusSchema = z.object({
  formKey,
  pupil: pupilSchema,
  guardians: guardiansSchema,
  own: placeSchema,
});
export type MakeCasusInput = Omit<z.output<typeof makeCasusSchema>, "pupil" | "guardians"> & {
  pupil: PupilInput;
  guardians: readonly (GuardianInput & { block?: string })[];
  /** Further participants; the form adds them one by one afterwards. */
  participants?: readonly ({ personId: string } & PlaceInput)[];
};
