import type { KringKind } from "@/lib/policy/vocabulary";

type KindWords = {
  /** As a heading. */
  name: string;
  /** In a sentence, with its article. */
  the: string;
  meaning: string;
};

/** The five kinds, in plain words (CLB, "Ambtskringen maken een verschil"). */
export const KRING_WORDS: Record<KringKind, KindWords> = {
  cel_leerlingenbegeleiding: {
    name: "Cel leerlingenbegeleiding",
    the: "de cel leerlingenbegeleiding",
    meaning: "Wie op school leerlingen begeleidt: zij spreken de leerling en zoeken mee naar hulp.",
  },
  zorgcel: {
    name: "Zorgcel",
    the: "de zorgcel",
    meaning: "Het kleine overleg over de zorg voor deze leerling, ook multidisciplinair overleg genoemd.",
  },
  leiding: {
    name: "Leiding",
    the: "de leiding",
    meaning: "De leidinggevende van wie op school met de leerling werkt, zoals de directeur.",
  },
  klassenraad: {
    name: "Klassenraad",
    the: "de klassenraad",
    meaning: "De leraren van de leerling. Zij horen wat zij in de klas nodig hebben.",
  },
  personeel: {
    name: "Ander personeel",
    the: "het andere personeel",
    meaning: "Alle anderen op school die iets moeten weten, zoals een opvoeder of de conciërge.",
  },
};

/** From near the pupil outward: who is told the most stands first. The drawing and every list follow it. */
export const KRING_ORDER = [
  "cel_leerlingenbegeleiding",
  "zorgcel",
  "leiding",
  "klassenraad",
  "personeel",
] as const satisfies readonly KringKind[];
