import { dayAt, lastDayBefore } from "@/lib/calendar/day";
import { writeDay } from "@/lib/calendar/words";
import { inWords } from "@/lib/casus/number-words";
import type { Framework } from "@/lib/policy/vocabulary";
import type { ConsentEnd } from "./end";

type Names = {
  framework: Framework;
  now: Date;
  /** What the pupil is called. */
  child: string;
  nameOf: (id: string) => string;
};

/** Until when it holds or held, and why not longer, a sentence each: of an end that came or is to come. */
export function endWords(end: ConsentEnd, names: Names): { until: string; why: string } {
  const { framework, now } = names;
  const came = end.at <= now;
  const byDay = end.why === "period" || end.why === "birthday" || end.why === "authority";
  const last = writeDay(lastDayBefore(framework, end.at));
  return {
    until: !came
      ? `Geldt tot en met ${last}.`
      : byDay
        ? `Gold tot en met ${last}.`
        : `Gold tot ${writeDay(dayAt(framework, end.at))}.`,
    why: came ? whyItEnded(end, names) : whyItEnds(end, names),
  };
}

function whyItEnds(end: ConsentEnd, { child }: Names): string {
  switch (end.why) {
    case "period":
      return "Dan is de afgesproken tijd om.";
    case "birthday":
      return `Dan wordt ${child} ${inWords(end.age)}, en is een nieuw antwoord nodig.`;
    case "authority":
      return "Dan verandert wie gezag heeft, en is een nieuw antwoord nodig.";
    case "replaced":
      return "Dan gaat de nieuwe versie gelden.";
    case "withdrawn":
    case "refused":
    case "answer":
      return "Dan telt een ander antwoord.";
    case "ended":
      return "Dan is de vraag beëindigd.";
  }
}

function whyItEnded(end: ConsentEnd, { child, nameOf }: Names): string {
  switch (end.why) {
    case "period":
      return "Toen was de afgesproken tijd om.";
    case "birthday":
      return `Toen werd ${child} ${inWords(end.age)}, en was een nieuw antwoord nodig.`;
    case "authority":
      return "Toen veranderde wie gezag heeft, en was een nieuw antwoord nodig.";
    case "replaced":
      return "Toen ging de nieuwe versie gelden.";
    case "withdrawn":
      return `Toen is ${end.by === null ? "iemand" : nameOf(end.by)} gestopt.`;
    case "refused":
      return `Toen zei ${end.by === null ? "iemand" : nameOf(end.by)} nee.`;
    case "answer":
      return "Toen veranderde een antwoord.";
    case "ended":
      return "Toen is de vraag beëindigd.";
  }
}
