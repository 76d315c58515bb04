/** The words of notes, in Dutch: what kind of note, what kind of piece, how far it reaches. */
import type { KringKind, ScopeKind } from "@/lib/policy/vocabulary";

/** From a list, never a free title: a note's head is seen by who reads one of its parts (VIS-11). */
export const NOTE_KINDS = ["gesprek", "observatie", "telefoon", "verslag", "overig"] as const;
export type NoteKind = (typeof NOTE_KINDS)[number] | "eigen_woorden";

export const NOTE_KIND_WORDS: Record<NoteKind, string> = {
  gesprek: "Gesprek",
  observatie: "Observatie",
  telefoon: "Telefoongesprek",
  verslag: "Verslag",
  eigen_woorden: "Eigen woorden",
  overig: "Notitie",
};

export const NATURES = ["feit", "mening", "vermoeden"] as const;
export type Nature = (typeof NATURES)[number];

export const NATURE_WORDS: Record<Nature, { name: string; help: string }> = {
  feit: { name: "Feit", help: "wat u zag, hoorde of las" },
  mening: { name: "Mening", help: "wat u ervan vindt" },
  vermoeden: { name: "Vermoeden", help: "wat misschien zo is" },
};

export const SCOPE_WORDS: Record<ScopeKind, string> = {
  persoonlijk: "Alleen ik",
  team: "Mijn team",
  kring: "Ambtskring",
  overleg: "Overleg",
  casus: "Iedereen die het mag lezen",
};

export const KRING_WORDS: Record<KringKind, string> = {
  leiding: "Schoolleiding",
  cel_leerlingenbegeleiding: "Cel leerlingenbegeleiding",
  zorgcel: "Zorgcel",
  klassenraad: "Klassenraad",
  personeel: "Personeel",
};
