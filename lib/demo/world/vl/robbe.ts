import { turning } from "@/lib/demo/world/days";
import type { CasusStory } from "@/lib/demo/world/story";
import { parent } from "./parent";

/** Fourteen and capable. */
export function robbe(today: Date, summer: number): CasusStory {
  return {
    madeBy: "nele",
    made: -60,
    pupil: {
      key: "robbe",
      name: "Robbe Mertens",
      birthDate: turning(14, -100, today),
      schoolClass: "2 Moderne",
      email: "robbe.mertens@leerling.example",
    },
    guardians: [parent("katrien", "Katrien Mertens", "moeder"), parent("joris", "Joris Mertens", "vader")],
    participants: [
      { staff: "nele", duty: "beroepsgeheim", role: "psycholoog van het CLB", from: -60, coordinator: true },
      { staff: "koen", duty: "beroepsgeheim", role: "maatschappelijk werker", from: -60 },
      { staff: "els", duty: "ambtsgeheim", role: "zorgcoördinator", from: -55 },
      { staff: "sofie", duty: "beroepsgeheim", role: "contextbegeleider", from: -40 },
    ],
    consents: [
      {
        draftedBy: "nele",
        sent: -40,
        from: -39,
        until: summer,
        question: "Mag het CLB school vertellen wat jou helpt in de klas?",
        purpose: "Je wilt rustiger werken. De school kan helpen als zij weet wat werkt.",
        way: "gesprek",
        yes: "De school past aan wat je samen afspreekt.",
        no: "Het CLB blijft je helpen. De school weet dan niet wat je hier vertelt.",
        meaning: ["geheimhouding"],
        disclosers: ["clb"],
        recipients: [{ key: "linde", readBy: "de zorgcoördinator" }],
        categories: [
          { category: "ondersteuning", example: "waar je graag zit en wat je helpt bij toetsen" },
          { category: "gezondheid", example: "dat je naar een therapeut gaat, niet wat je daar zegt" },
        ],
        asked: ["robbe"],
        responses: [{ by: "robbe", on: -38.6, answer: "given", except: { categories: ["gezondheid"] } }],
      },
      {
        draftedBy: "nele",
        sent: -2,
        from: -1,
        until: summer,
        question: "Mag het CLB met De Brug overleggen over hulp thuis?",
        purpose: "De Brug kan thuis meedenken over afspraken rond gamen en slapen.",
        way: "gesprek",
        yes: "De Brug maakt met jou en je ouders een plan.",
        no: "Het CLB blijft je helpen, zonder De Brug.",
        meaning: ["geheimhouding", "hulp"],
        disclosers: ["clb"],
        recipients: [{ key: "brug", readBy: "de contextbegeleider" }],
        categories: [{ category: "gezin", example: "hoe de avonden thuis lopen" }],
        asked: ["robbe"],
        talk: "robbe",
        responses: [],
      },
    ],
    notes: [
      {
        author: "nele",
        on: -30.4,
        kind: "gesprek",
        parts: [
          {
            category: "ondersteuning",
            scope: "casus",
            heading: "In de klas",
            text: "Robbe werkt rustiger met een vaste plek vooraan en met tien minuten extra bij toetsen.",
          },
          {
            category: "gezondheid",
            scope: "casus",
            heading: "Therapie",
            text: "Robbe gaat om de week naar een therapeut.",
          },
        ],
      },
      {
        author: "els",
        on: -14.4,
        kind: "observatie",
        parts: [
          {
            category: "onderwijs",
            scope: "casus",
            clbRelevant: true,
            heading: "Toetsen",
            text: "Met extra tijd haalt Robbe voldoendes voor alle vakken.",
          },
        ],
      },
    ],
  };
}
