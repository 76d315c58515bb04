/** Who somebody beside the facts is for the pupil: no guardian, and no professional of the casus. */
export const CONTACT_RELATIONS = ["stiefouder", "pleegouder", "steunfiguur", "tolk", "ander"] as const;
export type ContactRelation = (typeof CONTACT_RELATIONS)[number];

export const RELATION_WORDS: Record<ContactRelation, { label: string; help?: string }> = {
  stiefouder: { label: "stiefouder, of partner van een ouder" },
  pleegouder: {
    label: "pleegouder",
    help: "Heeft de pleegouder de voogdij? Voeg die dan toe bij het gezin.",
  },
  steunfiguur: { label: "steunfiguur", help: "Zoals een oma, een buurvrouw of een trainer." },
  tolk: { label: "tolk" },
  ander: { label: "iemand anders" },
};
