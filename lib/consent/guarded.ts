/**
 * What of a request a guardian reads to whom reading is closed (VIS-3): no school, no class, no place, no name of anybody but
 * the pupil and the reader, and no word that was not written for this reader. This file alone decides what is left out. Pure.
 */
import { z } from "zod";
import type { Locale } from "@/lib/i18n/locale";
import { CATEGORIES, DUTIES, EXCEPTIONS, FRAMEWORKS, SECTORS, type Sector } from "@/lib/policy/vocabulary";
import type { ConsentForm } from "./form";
import { composeForm, type FormDecision, type FormRequest } from "./form-compose";
import { formWords, type FormWords, RELATIONS } from "./form-words";
import type { Recipient } from "./request";
import { MEANINGS, WAY_WORDS, WAYS } from "./vocabulary";

/** What the two write for this guardian, in the place of what the asker wrote for everybody. */
export const GUARDED_TEXTS = ["question", "purpose", "whatFollowsYes", "whatFollowsNo"] as const;
export type GuardedTexts = Record<(typeof GUARDED_TEXTS)[number], string>;

const kind = z.enum([...SECTORS, "gezin"]);

/** A request without places, as it is kept: words from closed lists, and what was written for this guardian. */
export const guardedSchema = z.object({
  consentId: z.string(),
  framework: z.enum(FRAMEWORKS),
  texts: z.object({
    question: z.string(),
    purpose: z.string(),
    whatFollowsYes: z.string(),
    whatFollowsNo: z.string(),
  }),
  meaning: z.array(z.enum(MEANINGS)),
  bothGuardiansBecause: z.array(z.enum(EXCEPTIONS)),
  categories: z.array(z.enum(CATEGORIES)),
  disclosers: z.array(z.enum(SECTORS)),
  /** `entry`: as the rules name it; it stays on the server. */
  recipients: z.array(z.object({ entry: z.string(), kind })),
  way: z.enum(WAYS).nullable(),
  validFrom: z.iso.datetime(),
  validUntil: z.iso.datetime(),
  asker: z.object({ sector: z.enum(SECTORS), duty: z.enum(DUTIES) }),
  child: z.object({ id: z.string(), name: z.string(), birthDate: z.string() }),
  guardian: z.object({ id: z.string(), name: z.string(), role: z.string().nullable() }),
});
export type Guarded = z.infer<typeof guardedSchema>;
type Kind = Guarded["recipients"][number]["kind"];

/** The request without places, from the whole one. */
export function withoutPlaces(given: FormRequest, guardianId: string, texts: GuardedTexts): Guarded {
  const { request, asker, child, people } = given;
  const guardian = people.get(guardianId);
  const { question, purpose, whatFollowsYes, whatFollowsNo } = texts;
  return {
    consentId: request.id,
    framework: request.framework,
    texts: { question, purpose, whatFollowsYes, whatFollowsNo },
    meaning: [...request.meaning],
    bothGuardiansBecause: [...request.bothGuardiansBecause],
    categories: request.categories.map(({ category }) => category),
    disclosers: request.disclosers.map(({ sector }) => plain(sector)),
    recipients: request.recipients.map(({ entry, sector }) => ({ entry, kind: kindOf(sector) })),
    // What was written in own words may name a place; what comes from the list does not.
    way: WAYS.find((each) => WAY_WORDS[each] === request.how) ?? null,
    validFrom: request.validFrom.toISOString(),
    validUntil: request.validUntil.toISOString(),
    asker: { sector: plain(asker.sector), duty: asker.duty },
    child: { id: child.id, name: child.name, birthDate: child.birthDate },
    guardian: {
      id: guardianId,
      name: guardian?.name ?? "",
      role: RELATIONS.find((each) => each === guardian?.role) ?? null,
    },
  };
}

/** That there is a confidant is the pupil's to tell (VIS-2). */
const plain = (sector: Sector): Sector => (sector === "vertrouwenspersoon" ? "overig" : sector);
const kindOf = (sector: Recipient["sector"]): Kind => (sector === "gezin" ? "gezin" : plain(sector));

/**
 * The form that this guardian reads, signs and keeps.
 *
 * @param mark an entry as a browser may know it: another form of the same school must not show the same id
 * @returns null when this guardian has no say in it at that moment
 */
export function composeGuarded(
  guarded: Guarded,
  decision: FormDecision,
  mark: (entry: string) => string,
  language: Locale,
): ConsentForm | null {
  const t = formWords(language);
  const form = composeForm(asRequest(guarded, mark, t), decision, guarded.guardian.id, language);
  if (form === null) return null;
  const begun = <Text extends { text: string }>(each: Text): Text => ({ ...each, text: capital(each.text) });
  const [stop, ...rights] = form.rights;
  return {
    ...form,
    guarded: true,
    asker: { ...form.asker, dutyMeans: capital(form.asker.dutyMeans) },
    rights: [
      { title: stop?.title ?? "", text: t("afgeschermd.stoppen") },
      ...rights.map(begun),
      { title: t("afgeschermd.waarom.title"), text: t("afgeschermd.waarom.text") },
    ],
    choices: form.choices.map((each) => ({ ...each, help: capital(each.help) })),
  };
}

function asRequest(guarded: Guarded, mark: (entry: string) => string, t: FormWords): FormRequest {
  const { texts, child, guardian, asker, way } = guarded;
  const disclosers = numbered(guarded.disclosers, t);
  const recipients = numbered(
    guarded.recipients.map((each) => each.kind),
    t,
  );
  return {
    request: {
      id: guarded.consentId,
      casusId: "",
      framework: guarded.framework,
      sentAt: null,
      endedAt: null,
      validFrom: new Date(guarded.validFrom),
      validUntil: new Date(guarded.validUntil),
      draftedBy: "",
      draftedAt: new Date(guarded.validFrom),
      meaning: guarded.meaning,
      bothGuardiansBecause: guarded.bothGuardiansBecause,
      ...texts,
      how: way === null ? "" : WAY_WORDS[way],
      categories: guarded.categories.map((category) => ({ category, example: "" })),
      disclosers: guarded.disclosers.map((sector, place) => ({
        id: `discloser-${place + 1}`,
        name: disclosers[place] ?? "",
        sector,
      })),
      recipients: guarded.recipients.map((each, place) => ({
        entry: mark(each.entry),
        name: recipients[place] ?? "",
        sector: each.kind,
        readBy: "",
      })),
    },
    child: { ...child, schoolClass: null },
    asker: {
      name: t("afgeschermd.vrager"),
      jobTitle: null,
      organisation: t("afgeschermd.organisatie"),
      sector: asker.sector,
      telephone: null,
      duty: asker.duty,
    },
    people: new Map([[guardian.id, { ...guardian, kind: "guardian", organisation: null }]]),
  };
}

/** "een school", and where there are two of a kind "een school (1)", "een school (2)". */
function numbered(kinds: readonly Kind[], t: FormWords): string[] {
  return kinds.map((each, place) => {
    const name = t(`afgeschermd.soort.${each}`);
    if (kinds.filter((other) => other === each).length === 1) return name;
    const number = kinds.slice(0, place + 1).filter((other) => other === each).length;
    return `${name} (${number})`;
  });
}

const capital = (text: string): string => text.charAt(0).toLocaleUpperCase() + text.slice(1);
