/**
 * Where a rule comes from: the five documents it was made of (docs/policy/sources.md), and the articles of law by the
 * number that they bear on the day. Belgium renumbered its Strafwetboek on 1 September 2026.
 */
import { startOfDay } from "./calendar";
import type { Instant } from "./instant";
import type { Framework } from "./vocabulary";

export const DOCUMENTS = {
  CONV: {
    framework: "nl",
    cited: "Privacyconvenant",
    title:
      "Bijlage 6 en Toelichting bij het Privacy convenant Samenwerking Onderwijs Gemeente Jeugdhulp 2025",
  },
  SAM: {
    framework: "vl",
    cited: "SAM-schema",
    title: "Beroepsgeheim voor jeugdhulpverleners in de Integrale Jeugdhulp, schema van SAM",
  },
  CLB: { framework: "vl", cited: "CLB-informatie", title: "Informatie uitwisselen over leerlingen, CLB" },
  VAD: { framework: "vl", cited: "VAD 2015", title: "Omgaan met vertrouwelijke informatie, VAD 2015" },
  NOTA: {
    framework: "vl",
    cited: "Conceptnota",
    title: "Conceptnota beroepsgeheim in de leerlingenbegeleiding",
  },
} as const satisfies Record<string, { framework: Framework; cited: string; title: string }>;
export type DocumentName = keyof typeof DOCUMENTS;

/** A local date from which an article bears this number. */
type Numbering = { from: { year: number; month: number; day: number } | null; number: string };

const RENUMBERED = { year: 2026, month: 9, day: 1 };

function belgian(before: string, since: string): { framework: "vl"; numbers: readonly Numbering[] } {
  return {
    framework: "vl",
    numbers: [
      { from: null, number: `Strafwetboek art. ${before}` },
      { from: RENUMBERED, number: `Strafwetboek art. ${since}` },
    ],
  };
}

/** Articles of law by what they are about; the first numbering has no beginning, each later one ends the one before. */
export const ARTICLES = {
  beroepsgeheim: belgian("458", "352"),
  aangifte_misdrijf_tegen_kwetsbare: belgian("458bis", "353 § 1"),
  gestructureerd_casusoverleg: belgian("458ter", "353 § 2"),
  advocaat: belgian("458quater", "353 § 3"),
  schuldig_verzuim: belgian("422bis", "299"),
  jeugdhulp_aan_justitie: {
    framework: "vl",
    numbers: [{ from: null, number: "Decreet Integrale Jeugdhulp art. 75/1" }],
  },
  beroepsgeheim_jeugdhulp: { framework: "nl", numbers: [{ from: null, number: "Jeugdwet art. 7.3.11" }] },
} as const satisfies Record<string, { framework: Framework; numbers: readonly Numbering[] }>;
export type ArticleName = keyof typeof ARTICLES;

/** A place in a document, with the articles that it rests on. */
export type Source = { document: DocumentName; place?: string; articles?: readonly ArticleName[] };

/** What a rule says of its source when no document makes the choice. */
export const OWN_CHOICE = "keuze van Kringspraak";

/**
 * The sources as people cite them at `at`: "SAM-schema 5.2, Strafwetboek art. 353 § 2". Those of the framework; where it has
 * none, that the rule holds there too is our own choice, made after the other's source.
 */
export function cite(sources: readonly Source[], framework: Framework, at: Instant): string {
  const own = sources.filter(({ document }) => DOCUMENTS[document].framework === framework);
  if (sources.length === 0) return OWN_CHOICE;
  return own.length > 0 ? named(own, framework, at) : `${OWN_CHOICE}, naar ${named(sources, framework, at)}`;
}

const named = (sources: readonly Source[], framework: Framework, at: Instant): string =>
  [...new Set(sources.flatMap((source) => citation(source, framework, at)))].join(", ");

/** The number that an article bears at `at`. */
export function articleAt(name: ArticleName, at: Instant): string {
  const article: { framework: Framework; numbers: readonly Numbering[] } = ARTICLES[name];
  const [first, ...later] = article.numbers;
  if (first === undefined) throw new Error("an article has a number");
  return later.reduce(
    (number, next) =>
      next.from !== null && startOfDay(article.framework, next.from) <= at ? next.number : number,
    first.number,
  );
}

function citation({ document, place, articles = [] }: Source, framework: Framework, at: Instant): string[] {
  const inForce = articles.filter((name) => ARTICLES[name].framework === framework);
  const { cited } = DOCUMENTS[document];
  return [place === undefined ? cited : `${cited} ${place}`, ...inForce.map((name) => articleAt(name, at))];
}
