/** The picture of authority in words, for coordinators. */
import type { Framework } from "@/lib/policy/vocabulary";
import type { AuthorityPicture, AuthoritySituation, AuthorityStep } from "./authority-picture";
import { listed } from "./number-words";

export const SITUATION_LABELS: Record<AuthoritySituation, string> = {
  both: "beide ouders",
  one: "één ouder",
  third: "een ouder samen met een derde",
  voogd: "een voogd",
  gi: "een gecertificeerde instelling als voogd",
  nobody: "voorlopig niemand",
  undetermined: "niet vast te stellen",
};

/** "Sanne de Wit en Karim van Dalen hebben samen gezag over Noor." */
export function situationSentence({ situation, holders, open }: AuthorityPicture, pupil: string): string {
  const names = listed(holders.map(({ name }) => name));
  const has = holders.length > 1 ? "hebben samen" : "heeft";
  switch (situation) {
    case "both":
    case "third":
      return `${names} ${has} gezag over ${pupil}.`;
    case "one":
      return open.length === 0
        ? `${names} heeft alleen gezag over ${pupil}.`
        : `${names} heeft gezag over ${pupil}. Of ${listed(
            open.map(({ name }) => name),
            "of",
          )} het ook heeft, staat niet vast.`;
    case "voogd":
    case "gi":
      return `${names} ${holders.length > 1 ? "hebben" : "heeft"} de voogdij over ${pupil}.`;
    case "nobody":
      return `Voorlopig heeft niemand gezag over ${pupil}.`;
    case "undetermined":
      return `Van niemand staat vast dat die gezag heeft over ${pupil}.`;
  }
}

/** Where nobody's authority is established: what that closes, and what is needed (AUT-2, GRD-5). */
export function gapWords(
  framework: Framework,
  situation: Extract<AuthoritySituation, "nobody" | "undetermined">,
): { closed: string; needed: string } {
  const closed =
    "Elke toestemming waarvoor iemand met gezag moet antwoorden, blijft wachten, ook als anderen ja zeggen. Alleen waar de leerling zelf beslist, gaat het door. Van wie het gezag niet vaststaat, telt een nee wel; meelezen kan nog niet.";
  return { closed, needed: NEEDED[situation][framework] };
}

const NEEDED = {
  nobody: {
    nl: "Nodig is iemand die het gezag krijgt. De rechter benoemt een voogd; vraag de Raad voor de Kinderbescherming wie dat is of wordt, en voeg die persoon of instelling toe.",
    vl: "Nodig is iemand die het gezag krijgt. De vrederechter stelt een voogd aan; vraag de griffie wie dat is of wordt, en voeg die persoon toe.",
  },
  undetermined: {
    nl: "Nodig is één stuk waaruit het gezag blijkt: een uittreksel uit het gezagsregister, of een beschikking van de rechter. Staat er niets in het register, vraag dan naar huwelijk en erkenning. Daarna legt u het gezag vast.",
    vl: "Nodig is één stuk waaruit het gezag blijkt: de geboorteakte met wat de rechter daarna besliste. Vraag ernaar bij de ouders of de griffie. Daarna legt u het gezag vast.",
  },
} as const;

const ADDED = {
  ouder: "Voeg de andere ouder toe.",
  derde: "Voeg toe wie samen met een ouder gezag heeft.",
  voogd: "Voeg de voogd toe.",
  gi: "Voeg de gecertificeerde instelling toe.",
} as const;

/** What to do, as a sentence and where the link leads: to somebody's page, or to add somebody. */
export function stepWords(step: AuthorityStep): { id: string; title: string; guardianId: string | null } {
  switch (step.kind) {
    case "add":
      return { id: step.who, title: ADDED[step.who], guardianId: null };
    case "ends":
      return {
        id: step.guardian.id,
        title: `Heeft ${step.guardian.name} geen gezag meer? Leg dat vast.`,
        guardianId: step.guardian.id,
      };
    case "begins":
      return {
        id: step.guardian.id,
        title: `Leg vast dat ${step.guardian.name} gezag heeft.`,
        guardianId: step.guardian.id,
      };
    case "is-undetermined":
      return {
        id: step.guardian.id,
        title: `Leg vast dat het gezag van ${step.guardian.name} niet vast te stellen is.`,
        guardianId: step.guardian.id,
      };
  }
}
