/**
 * The sentence that tells people why they may read something or not, made from the decision that decided it: its rule,
 * its ground, its end. Nothing is decided here.
 */
import { type Address, type Words, wordsFor } from "./address";
import { localDay, startOfDay, ZONES } from "./calendar";
import type { AllowGround, Decision, Deny, DenyGround, ReadingRule } from "./decision";
import type { Instant } from "./instant";
import { type RuleId, sourceAt } from "./rules";
import type { Framework } from "./vocabulary";

/** A decision with the end of the grant that it stands in: null without end, undefined where nobody looked. */
export type Explained = Decision & { until?: Instant | null };

/** How the people in the sentence are called by whom it is for. */
export type Names = {
  framework: Framework;
  reader: Address;
  /** The pupil: a name, or "de leerling". */
  child: string;
  /** Who wrote the note: a name, or "de schrijver". */
  author: string;
};

export type Explanation = {
  /** "U leest dit omdat u gezag hebt over Noor, tot 2 juni 2029." */
  sentence: string;
  /** As it is cited on the day: "SAM-schema 5.2, Strafwetboek art. 353 § 2". */
  source: string;
  rule: ReadingRule;
  /** All of it: sentence, source and rule. */
  text: string;
};

/** What is shown of a decision, by one component: less than all of it where the viewer may not know more. */
export type Told = {
  sentence: string;
  source: string | null;
  rule: ReadingRule | null;
  /** The consent that opens it, where one does that the viewer may see. */
  by: string | null;
  /** For the author: what would open it. */
  opens: string | null;
};

/** No more than a sentence. */
export const toldPlainly = (sentence: string): Told => ({
  sentence,
  source: null,
  rule: null,
  by: null,
  opens: null,
});

const WRITERS = { nl: writersFor(ZONES.nl), vl: writersFor(ZONES.vl) };

/** Explains a decision in Dutch; `at` is the day whose article numbers are cited. */
export function explain(decision: Explained, names: Names, at: Instant): Explanation {
  const words = wordsFor(names.reader);
  const sentence = decision.allow
    ? `${words.opening} leest dit omdat ${whyAllowed(decision.ground, decision.rule, words, names)}${end(decision.until, names.framework)}.`
    : `${words.opening} leest dit niet, omdat ${whyDenied(decision.ground, words, names)}.`;
  const source = sourceAt(citedRule(decision), names.framework, at);
  return { sentence, source, rule: decision.rule, text: `${sentence} § ${source} · ${decision.rule}` };
}

/**
 * A decision as it is told to somebody.
 *
 * @param consents those that the viewer may see: of another one it is not told which
 * @param opens for the author, see `opensFor`
 */
export function tell(
  decision: Explained,
  names: Names,
  at: Instant,
  consents: ReadonlySet<string>,
  opens: string | null = null,
): Told {
  const { sentence, source, rule } = explain(decision, names, at);
  const by = decision.by !== null && consents.has(decision.by) ? decision.by : null;
  return { sentence, source, rule, by, opens };
}

function whyAllowed(ground: AllowGround, rule: ReadingRule, words: Words, { child, author }: Names): string {
  const { subject, stressed, object, hebt, bent } = words;
  switch (ground) {
    case "auteur":
      return `${subject} dit zelf ${hebt} geschreven`;
    case "zonder_toestemming":
      return `een professional heeft besloten dit zonder toestemming met ${object} te delen`;
    case "inzage_jeugdige":
      return `het over ${object} zelf gaat`;
    case "met_de_jeugdige":
      return `${subject} als vertrouwenspersoon meeleest met ${child}`;
    case "onderwijs":
      return `${subject} gezag ${hebt} en dit over het onderwijs van ${child} gaat`;
    case "gezag":
      return `${subject} gezag ${hebt} over ${child}`;
    case "toestemming":
      return `er toestemming is om dit met ${object} te delen`;
    case "ambtskring":
      return `${subject} lid ${bent} van de ambtskring waarvoor dit is geschreven`;
    case "hierarchisch_meerdere":
      return `${subject} als directie met een reden ${hebt} gevraagd om op de hoogte te zijn`;
    case "casusoverleg_458ter":
      return `${subject} voor dit gestructureerde casusoverleg ${bent} uitgenodigd`;
    case "gezamenlijk_beroepsgeheim":
      return `${stressed} en ${author} in één team werken en allebei beroepsgeheim hebben`;
    case "ambtsgenoten":
      return `${stressed} en ${author} ${rule === "TEAM-2" ? "in één team" : "op één school"} werken en allebei ambtsgeheim hebben`;
    case "niet_geheim":
      return "dit geen geheim is: het is algemeen bekend, onbelangrijk of anoniem gemaakt";
    case "door_client_gedeeld":
      return `${author} dit zelf met de deelnemers deelt`;
    case "school_clb":
      return "de school dit nodig vindt voor de begeleiding door het CLB";
    case "gedeeld_beroepsgeheim":
      return `er toestemming is om dit met ${object} te delen, en ${stressed} en ${author} allebei beroepsgeheim hebben`;
  }
}

function whyDenied(ground: DenyGround, words: Words, { child, author }: Names): string {
  const { subject, object, hebt, bent } = words;
  switch (ground) {
    case "persoonlijk":
      return `dit een persoonlijke aantekening van ${author} is`;
    case "geen_deelnemer":
      return `${subject} nu niet meedoet aan deze casus`;
    case "beperkt":
      return `lezen voor ${object} nu is afgesloten`;
    case "vertrouwelijk":
      return `is gevraagd dit niet met ${object} te delen`;
    case "intern":
      return "dit alleen voor een team of een ambtskring is";
    case "casusoverleg_458ter":
      return "dit uit een gestructureerd casusoverleg komt, en alleen de genodigden dat lezen";
    case "niet_bij_overleg":
      return `${subject} niet voor dit overleg ${bent} uitgenodigd`;
    case "niet_bekwaam":
      return `${child} het eigen dossier nog niet zelf kan inzien`;
    case "gegevens_van_derden":
      return "dit ook over iemand anders gaat";
    case "geen_gezag":
      return `niet vaststaat dat ${subject} gezag ${hebt}, en er geen toestemming is om dit met ${object} te delen`;
    case "eigen_regie_jeugdige":
      return `${child} hier zelf over beslist`;
    case "buiten_ambtskring":
      return `${subject} geen lid ${bent} van de ambtskring waarvoor dit is geschreven`;
    case "buiten_team":
      return author === "u" ? "dit voor uw team is" : `dit voor het team van ${author} is`;
    case "geen_recht_tot_spreken":
      return "over wat geheim is niet met de politie mag worden gesproken";
    case "geen_toestemming":
      return `er geen geldige toestemming is om dit met ${object} te delen`;
  }
}

/**
 * What may open a note that its author's own choice keeps shut, for the author; null where that is not the author's to
 * say. Withheld, concerns and scope are the author's (ACT-5).
 */
export function opensFor({ ground }: Deny, reader: string): string | null {
  switch (ground) {
    case "persoonlijk":
    case "intern":
    case "buiten_team":
    case "buiten_ambtskring":
      return `Dit kan opengaan voor ${reader} als u het verder laat reiken.`;
    case "vertrouwelijk":
      return `Dit kan opengaan voor ${reader} als u het niet langer weghoudt.`;
    case "gegevens_van_derden":
      return `Dit kan opengaan voor ${reader} als het over niemand anders gaat.`;
    case "niet_bij_overleg":
    case "casusoverleg_458ter":
      return "Dit gaat open voor wie voor het overleg is uitgenodigd.";
    case "geen_deelnemer":
    case "beperkt":
    case "niet_bekwaam":
    case "geen_gezag":
    case "eigen_regie_jeugdige":
    case "geen_recht_tot_spreken":
    case "geen_toestemming":
      return null;
  }
}

/** ACC-6 to ACC-8 hold many grounds: some of them are another rule's, and are cited as that rule. */
function citedRule({ rule, ground }: Decision): RuleId {
  if (rule !== "ACC-6" && rule !== "ACC-7" && rule !== "ACC-8") return rule;
  switch (ground) {
    case "casusoverleg_458ter":
      return "OVL-1";
    case "niet_bij_overleg":
      return "OVL-2";
    case "toestemming":
      return "CON-1";
    default:
      return rule;
  }
}

/** ", tot en met 31 juli 2027": its last day, or the moment where it ends in the middle of a day. */
function end(until: Instant | null | undefined, framework: Framework): string {
  if (until === undefined) return "";
  if (until === null) return ", zonder einde";
  if (!isMidnight(until, framework)) return `, tot ${writeMoment(until, framework)}`;
  return `, tot en met ${WRITERS[framework].day.format(until - 1)}`;
}

const isMidnight = (at: Instant, framework: Framework): boolean =>
  startOfDay(framework, localDay(framework, at)) === at;

/** A day in Dutch, "1 augustus 2027", with the time of day unless it is local midnight. */
export function writeMoment(at: Instant, framework: Framework): string {
  const { day, time } = WRITERS[framework];
  if (isMidnight(at, framework)) return day.format(at);
  return `${day.format(at)} om ${time.format(at).replace(":", ".")} uur`;
}

function writersFor(timeZone: string) {
  return {
    day: new Intl.DateTimeFormat("nl", { timeZone, day: "numeric", month: "long", year: "numeric" }),
    time: new Intl.DateTimeFormat("nl", { timeZone, hour: "2-digit", minute: "2-digit" }),
  };
}
