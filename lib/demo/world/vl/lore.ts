import { turning } from "@/lib/demo/world/days";
import type { CasusStory } from "@/lib/demo/world/story";
import { parent } from "./parent";

/** A zorgcel, and a head who asks to be informed. */
export function lore(today: Date): CasusStory {
  return {
    madeBy: "els",
    made: -50,
    pupil: {
      key: "lore",
      name: "Lore Vandamme",
      birthDate: turning(15, -80, today),
      schoolClass: "3 Humane",
      email: "lore.vandamme@leerling.example",
    },
    guardians: [parent("an", "An Vandamme", "moeder"), parent("geert", "Geert Vandamme", "vader")],
    participants: [
      { staff: "els", duty: "ambtsgeheim", role: "zorgcoördinator", from: -50, coordinator: true },
      { staff: "lotte", duty: "ambtsgeheim", role: "leerlingenbegeleider", from: -50 },
      { staff: "bart", duty: "ambtsgeheim", role: "leerkracht wiskunde", from: -45 },
      { staff: "wim", duty: "ambtsgeheim", role: "directeur", from: -45 },
      { staff: "nele", duty: "beroepsgeheim", role: "psycholoog van het CLB", from: -45 },
    ],
    kringen: [
      {
        key: "zorgcel",
        kind: "zorgcel",
        organisation: "linde",
        madeBy: "els",
        made: -44,
        situation: "hoe het gaat in de pauzes",
        members: [
          { staff: "lotte", from: -44 },
          { staff: "nele", from: -44 },
          { staff: "bart", from: -44, until: -40 },
        ],
        agreed: [
          {
            words: "Lotte en Nele mogen alles weten. Verder niemand.",
            on: -40.4,
            by: "lotte",
          },
          {
            words:
              "Lotte en Nele mogen weten hoe het gaat in de pauzes. De klassenraad hoort alleen dat ik het moeilijk heb, en niet waarom.",
            on: -30.4,
            by: "lotte",
          },
        ],
      },
      {
        key: "klassenraad",
        kind: "klassenraad",
        organisation: "linde",
        madeBy: "els",
        made: -40,
        situation: "de punten voor wiskunde en Frans",
        members: [{ staff: "bart", from: -40 }],
        agreed: [{ words: "Bart mag zeggen dat ik even rustig aan doe.", on: -28.4, by: "bart" }],
      },
    ],
    inquiries: [
      {
        by: "wim",
        kring: "klassenraad",
        reason: "Een ouder belde over de punten. Ik wil weten wat er is afgesproken.",
        from: -35,
        until: -21,
      },
      {
        by: "wim",
        kring: "zorgcel",
        reason: "Vraag van de ouders over het examenrooster.",
        from: -10,
        until: 20,
      },
    ],
    consents: [],
    notes: [
      {
        author: "lotte",
        on: -38.4,
        kind: "gesprek",
        parts: [
          {
            category: "ondersteuning",
            scope: { kring: "zorgcel" },
            heading: "Gesprek met Lore",
            text: "Lore vertelt dat zij in de pauzes alleen zit. Zij wil niet dat de hele klassenraad dit hoort.",
          },
        ],
      },
      {
        author: "nele",
        on: -36.4,
        kind: "verslag",
        parts: [
          {
            category: "gezondheid",
            scope: { kring: "zorgcel" },
            heading: "Wat ik zie",
            text: "Lore is somber sinds de zomer. Ik zie haar elke twee weken op het CLB.",
          },
        ],
      },
      {
        author: "els",
        on: -20.4,
        kind: "observatie",
        parts: [
          {
            category: "onderwijs",
            scope: "casus",
            clbRelevant: true,
            heading: "Resultaten",
            text: "Wiskunde en Frans gaan achteruit sinds oktober. De andere vakken blijven gelijk.",
          },
        ],
      },
    ],
  };
}
