/** From a request, and what the rules say about who signs today, to the form as people read it. Pure. */
import type { Instant } from "@/lib/policy/instant";
import type { Signer } from "@/lib/policy/signers";
import { dayAt, lastDayBefore } from "@/lib/calendar/day";
import { dayIn } from "@/lib/i18n/dates";
import { DEFAULT_LOCALE, type Locale } from "@/lib/i18n/locale";
import { isolated, listIn, withinSentence } from "@/lib/i18n/sentence";
import { addressIn, CHECKS, CHOICES, type ConsentForm, firstName, HEADINGS, type Voice } from "./form";
import { blocksOf } from "./form-blocks";
import { formWords, type FormWords, howIn } from "./form-words";
import { noInParts } from "./form-written";
import type { People } from "@/lib/person/people";
import type { Request } from "./request";

/** Raised when a fixed sentence of the form changes: kept texts name the wording that they were made in. */
const FORM_VERSION = "2";

/** One request as its reader may know it: what row-level security does not show is not in it. */
export type FormRequest = {
  request: Request;
  child: { id: string; name: string; birthDate: string; schoolClass: string | null };
  asker: Omit<ConsentForm["asker"], "dutyMeans">;
  /** Who signs, by id, as far as the reader may know them. */
  people: People;
};

/** What the rules say of this request at one moment, with every answer left out: nobody's answer shapes another's form. */
export type FormDecision = { at: Instant; age: number; signers: readonly Signer[] };

/**
 * The form for one signer, or for everybody who signs (the blank form).
 *
 * @param signerId whose form it is; null for the blank form
 * @param language of the fixed sentences; what the asker wrote stays as it was written
 * @returns null when that person has no say in this request at that moment
 */
export function composeForm(
  given: FormRequest,
  decision: FormDecision,
  signerId: string | null,
  language: Locale = DEFAULT_LOCALE,
): ConsentForm | null {
  const t = formWords(language);
  const signers = decision.signers.filter(({ id }) => signerId === null || id === signerId);
  if (signerId !== null && signers.length === 0) return null;
  const voice = signerId === null ? "everybody" : voiceOf(signers[0]?.side, decision.age);
  const { request, asker } = given;
  const child = firstName(given.child.name);
  const you = addressIn({ voice });
  const form = {
    consentId: request.id,
    guarded: false,
    framework: request.framework,
    language,
    version: FORM_VERSION,
    voice,
    headings: Object.fromEntries(
      HEADINGS.map((heading) => [heading, t(`koppen.${heading}`, { you })]),
    ) as ConsentForm["headings"],
    child: {
      name: given.child.name,
      firstName: child,
      birthDate: given.child.birthDate,
      birthDateWords: writeDate(language, given.child.birthDate),
      schoolClass: given.child.schoolClass,
    },
    asker: {
      ...asker,
      dutyMeans: `${t(`plicht.${asker.duty}`, { name: asker.name, you })} ${t("plicht.anderen")}`,
    },
    question: request.question,
    purpose: orNull(request.purpose),
    meaning: request.meaning.map((kind) => ({
      kind,
      title: t(`betekenis.${kind}.title`, { you }),
      // A municipality never says that it works only with consent: the law gives it tasks of its own.
      text: t(
        kind === "avg" && asker.sector === "gemeente" ? "betekenis.avg.gemeente" : `betekenis.${kind}.text`,
        { you },
      ),
    })),
    categories: request.categories.map(({ category, example }) => ({
      category,
      title: t(`onderwerpen.${category}`),
      example: orNull(example),
    })),
    disclosers: [...request.disclosers],
    recipients: request.recipients.map(({ entry, name, sector, readBy }) => ({
      key: entry,
      name,
      sector,
      readBy: orNull(readBy),
    })),
    how: orNull(asSentence(howIn(t, request.how))),
    period: periodOf(request, language, t),
    follows: {
      yes: present(request.whatFollowsYes),
      no: [...present(request.whatFollowsNo), t("gevolgen.geenNadeel", { voice, child })],
    },
    rights: [
      { title: t("rechten.stoppen.title"), text: t("rechten.stoppen.text", { you, asker: asker.name }) },
      { title: t("rechten.lezers.title"), text: t("rechten.lezers.text", { you }) },
      { title: t("rechten.inzien.title"), text: t("rechten.inzien.text", { you, child }) },
      {
        title: t("rechten.toezicht.title"),
        text: t(`rechten.toezicht.${request.framework}`, { you, organisation: asker.organisation }),
      },
    ],
    exceptions: signers.some(({ side }) => side === "guardians")
      ? request.bothGuardiansBecause.map((kind) => ({ kind, text: t(`uitzonderingen.${kind}`, { child }) }))
      : [],
    blocks: blocksOf(given, decision, signerId, t),
    checks: CHECKS.map((name) => ({ name, label: t(`nagaan.${name}`), reminder: "" })),
    choices: CHOICES.map((choice) => ({
      choice,
      label: t(`keuzes.${choice}.label`, { voice, you }),
      help: t(`keuzes.${choice}.help`, { voice, you, asker: asker.name }),
    })),
    ways: ["online", "paper", "oral"],
  } satisfies ConsentForm;
  return { ...form, checks: withReminders(form) };
}

function voiceOf(side: Signer["side"] | undefined, age: number): Voice {
  if (side === "guardians") return "guardian";
  return age < 16 ? "young" : "older";
}

/** Beside each of the four checks stands what it is about, in this request. */
function withReminders(form: ConsentForm): ConsentForm["checks"] {
  const { headings, follows, language } = form;
  const asker = (text: string) => isolated(language, text);
  const no = noInParts(follows);
  const reminders = {
    what: listIn(
      language,
      form.categories.map(({ title }) => withinSentence(language, title)),
    ),
    toWhom: listIn(
      language,
      form.recipients.map(({ name }) => name),
    ),
    why: asker(form.purpose ?? form.question),
    consequences: [
      `${headings.yes}:`,
      ...follows.yes.map(asker),
      `${headings.no}:`,
      ...no.asker.map(asker),
      ...no.ours,
    ].join(" "),
  };
  return form.checks.map((check) => ({ ...check, reminder: reminders[check.name] }));
}

function periodOf(
  { framework, validFrom, validUntil }: Request,
  language: Locale,
  t: FormWords,
): ConsentForm["period"] {
  const firstDay = dayIn(language, dayAt(framework, validFrom));
  const lastDay = dayIn(language, lastDayBefore(framework, validUntil));
  const text = t("duur", { first: firstDay, last: lastDay });
  return { from: validFrom.toISOString(), until: validUntil.toISOString(), firstDay, lastDay, text };
}

/** "14 mei 2013", of a local date `YYYY-MM-DD`. */
function writeDate(language: Locale, date: string): string {
  const [year = 0, month = 0, day = 0] = date.split("-").map(Number);
  return dayIn(language, { year, month, day });
}

/** "In een gesprek" as a sentence; what people ended themselves stays as it is. */
const asSentence = (text: string): string => (text === "" || /[.!?…]$/.test(text.trim()) ? text : `${text}.`);

const orNull = (text: string): string | null => (text === "" ? null : text);
const present = (text: string): string[] => (text === "" ? [] : [text]);
