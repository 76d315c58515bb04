/** The words of the grid: two or three in a cell, and the sentence for one that was chosen. */
import { lastDay, longDay, writeDay } from "@/lib/calendar/words";
import { CATEGORY_WORDS } from "@/lib/consent/vocabulary";
import type { Cell } from "@/lib/grants/grid";
import { nameOf, type Someone } from "@/lib/person/people";
import type { AllowGround, Decision, DenyGround } from "@/lib/policy/decision";
import { opensFor, tell, type Told, toldPlainly } from "@/lib/policy/explain";
import type { Framework } from "@/lib/policy/vocabulary";
import type { Tense } from "./moments";
import type { WhoSees } from "./read";
import type { PartRow } from "./rows";

const GROUND_WORDS: Record<AllowGround | DenyGround, string> = {
  auteur: "schreef dit",
  zonder_toestemming: "zonder toestemming gedeeld",
  inzage_jeugdige: "eigen dossier",
  met_de_jeugdige: "leest mee",
  onderwijs: "onderwijs",
  gezag: "gezag",
  toestemming: "toestemming",
  ambtskring: "zelfde kring",
  hierarchisch_meerdere: "vroeg erom",
  casusoverleg_458ter: "genodigd",
  gezamenlijk_beroepsgeheim: "zelfde team",
  ambtsgenoten: "zelfde school",
  niet_geheim: "geen geheim",
  door_client_gedeeld: "zelf gedeeld",
  school_clb: "school en CLB",
  gedeeld_beroepsgeheim: "toestemming",
  persoonlijk: "persoonlijk",
  geen_deelnemer: "doet niet mee",
  beperkt: "nu niet",
  vertrouwelijk: "vertrouwelijk",
  intern: "intern",
  niet_bij_overleg: "niet bij overleg",
  niet_bekwaam: "nu niet",
  gegevens_van_derden: "over een ander",
  geen_gezag: "nu niet",
  eigen_regie_jeugdige: "nu niet",
  buiten_ambtskring: "buiten de kring",
  buiten_team: "buiten het team",
  geen_recht_tot_spreken: "nu niet",
  geen_toestemming: "nu niet",
};

const NOT: Record<Tense, string> = { past: "toen niet", now: "nu niet", future: "dan niet" };

/** What stands in a cell. */
export function cellWord(cell: Cell, tense: Tense, framework: Framework, now: Date): string {
  switch (cell.state) {
    case "wrote":
      return GROUND_WORDS.auteur;
    case "waits":
      return "toestemming nodig";
    case "not":
      return cell.because === null ? NOT[tense] : wordOf(cell.because);
    case "reads": {
      const word = cell.decision === null ? "leest" : wordOf(cell.decision);
      return cell.until == null
        ? word
        : `${word}, tot en met ${lastDay(new Date(cell.until), framework, now)}`;
    }
  }
}

const wordOf = ({ rule, ground }: Decision): string =>
  rule === "TEAM-2" ? GROUND_WORDS.gezamenlijk_beroepsgeheim : GROUND_WORDS[ground];

/** The sentence of one cell; a reader without a cell does not read it at that moment. */
export function tellCell(view: WhoSees, row: PartRow, reader: Someone): Told {
  const { framework, looked, viewer, child, people } = view;
  const cell = view.cells.get(row.id)?.get(reader.id) ?? { state: "not" as const, because: null };
  const isViewer = reader.id === viewer;
  const names = {
    framework,
    reader: isViewer ? ({ as: "u" } as const) : ({ as: "naam", name: reader.name } as const),
    child: child ?? "de leerling",
    author: row.authorId === viewer ? "u" : nameOf(people, row.authorId),
  };
  const who = isViewer ? "U" : reader.name;
  const told = (decision: Decision, until?: number | null): Told => {
    const opens = decision.allow ? null : opensFor(decision, reader.name);
    return tell({ ...decision, until }, names, looked.at.getTime(), view.consents, opens);
  };
  switch (cell.state) {
    case "wrote":
      return told({ allow: true, rule: "ACC-1", ground: "auteur", by: null });
    case "reads":
      return cell.decision === null ? toldPlainly(`${who} leest dit.`) : told(cell.decision, cell.until);
    case "waits":
      return {
        ...toldPlainly(`${who} leest dit niet: hiervoor is toestemming nodig.`),
        opens: `Een toestemming om iets over ${CATEGORY_WORDS[row.category].name.toLowerCase()} met ${reader.organisation?.name ?? reader.name} te delen, kan dit openen.`,
      };
    case "not":
      return cell.because === null ? toldPlainly(`${who} ${NOT_READING[looked.tense]}.`) : told(cell.because);
  }
}

const NOT_READING: Record<Tense, string> = {
  past: "las dit toen niet",
  now: "leest dit nu niet",
  future: "leest dit dan niet",
};

/** "vandaag", or the day. */
export const dayInWords = ({ looked: { tense, day } }: WhoSees): string =>
  tense === "now" ? "vandaag" : `op ${writeDay(day)}`;

/** Whether somebody opened the part, where VIS-10 lets that be known. */
export function openedInWords(
  { opened, framework }: WhoSees,
  partId: string,
  readerId: string,
): string | null {
  const at = opened.get(`${partId} ${readerId}`);
  return at === undefined ? null : `Geopend op ${longDay(at, framework)}.`;
}
