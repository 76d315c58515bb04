/** RULES.md section 4: reading a note. */
import { CLB, CONV, type Rule, SAM, VAD, sam } from "./rule";
import type { ReadingRule } from "./decision";

export const READING_RULE_TEXTS = {
  "ACC-1": { says: "Wie iets schreef, leest het terug.", sources: [] },
  "ACC-2": { says: "Een persoonlijke aantekening leest alleen de schrijver.", sources: [] },
  "ACC-3": { says: "Wie nu niet meedoet aan de casus, leest niets.", sources: [CONV] },
  "ACC-4": {
    says: "Een professional besloot te delen zonder toestemming, met redenen, voor bepaalde mensen en een bepaalde tijd.",
    sources: [CONV, sam("vraag 5")],
  },
  "RST-1": {
    says: "Voor deze ouder of voogd is lezen afgesloten, voor de veiligheid of door een rechter.",
    sources: [],
  },
  "ACC-5": { says: "Er is gevraagd dit niet met deze persoon of organisatie te delen.", sources: [CLB] },
  "ACC-6": {
    says: "Een bekwaam kind leest het eigen dossier, maar niet wat intern is of ook over anderen gaat.",
    sources: [CONV, SAM],
  },
  "ACC-7": {
    says: "Wie gezag heeft, leest mee zolang het kind niet alleen beslist, en altijd over het onderwijs tot 18 jaar.",
    sources: [CONV, VAD],
  },
  "ACC-8": {
    says: "Een vertrouwenspersoon leest samen met de leerling: niet meer dan de leerling zelf.",
    sources: [CLB],
  },
  "ACC-9": {
    says: "Andere deelnemers lezen wat hun kring, team, overleg of een toestemming opent.",
    sources: [CONV, SAM],
  },
  "KRG-1": { says: "Leden van een ambtskring lezen wat voor die kring is geschreven.", sources: [CLB] },
  "KRG-2": {
    says: "De directie mag vragen om op de hoogte te zijn. Wie beroepsgeheim heeft, mag zwijgen.",
    sources: [CLB],
  },
  "KRG-3": { says: "Wat in een ambtskring is verteld, blijft in die kring.", sources: [CLB] },
  "OVL-1": {
    says: "Wat in een gestructureerd casusoverleg is verteld, lezen alleen de genodigden.",
    sources: [sam("5.2", "gestructureerd_casusoverleg")],
  },
  "TEAM-1": {
    says: "Collega's in één team met beroepsgeheim delen wat nodig is voor de hulp.",
    sources: [sam("5.2", "beroepsgeheim")],
  },
  "TEAM-2": {
    says: "Collega's in één team met ambtsgeheim delen wat nodig is voor het werk.",
    sources: [CLB],
  },
  "TEAM-3": { says: "Wat voor een team is geschreven, blijft in dat team.", sources: [sam("5.2")] },
  "OVL-2": { says: "Wat in een overleg is verteld, lezen alleen de genodigden.", sources: [CONV] },
  "OPEN-1": {
    says: "Wat algemeen bekend, onbelangrijk of anoniem is, is geen geheim.",
    sources: [sam("vraag 2")],
  },
  "POL-1": {
    says: "Over wat geheim is, mag een hulpverlener niet met de politie spreken, ook niet met toestemming.",
    sources: [sam("vraag 3", "beroepsgeheim")],
  },
  "OWN-1": {
    says: "Het kind of een ouder met gezag geeft eigen informatie zelf door.",
    sources: [sam("vraag 4")],
  },
  "AMB-1": { says: "Op één school delen mensen met ambtsgeheim wat nodig is.", sources: [CLB, VAD] },
  "SCH-1": {
    says: "De school mag het CLB vertellen wat voor de begeleiding nodig is. Andersom is toestemming nodig.",
    sources: [VAD, CLB],
  },
  "CON-1": {
    says: "Er is een geldige toestemming om dit te delen.",
    sources: [CONV, sam("4.1–4.2", "beroepsgeheim")],
  },
  "CON-2": {
    says: "Zonder geldige toestemming blijft een notitie dicht.",
    sources: [CONV, sam("vraag 4", "beroepsgeheim")],
  },
} as const satisfies Record<ReadingRule | "ACC-9", Rule>;
