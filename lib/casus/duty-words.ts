import type { Duty } from "@/lib/policy/vocabulary";

/** What each duty of secrecy is called, and what it means for who has it (CONV, CLB). */
export const DUTY_WORDS: Record<Duty, { label: string; meaning: string }> = {
  beroepsgeheim: {
    label: "beroepsgeheim",
    meaning:
      "Wat de leerling toevertrouwt, blijft geheim. Delen kan met toestemming, of als de wet het vraagt. Wie het zonder grond deelt, is strafbaar.",
  },
  functioneel_beroepsgeheim: {
    label: "afgeleid beroepsgeheim",
    meaning:
      "Het beroepsgeheim van een ander geldt ook voor wie met die ander samenwerkt, zoals een secretaris of een stagiair.",
  },
  ambtsgeheim: {
    label: "ambtsgeheim",
    meaning:
      "Wat iemand door het werk op school of bij de overheid hoort, blijft daar. Collega’s met dezelfde plicht mogen het weten als zij het nodig hebben.",
  },
  geen: {
    label: "geen geheimhouding",
    meaning:
      "Er geldt geen geheimhouding door een beroep of ambt. Lezen kan dan alleen wat met toestemming is gedeeld, of wat niet geheim is.",
  },
};
