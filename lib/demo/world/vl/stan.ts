import { turning } from "@/lib/demo/world/days";
import type { CasusStory } from "@/lib/demo/world/story";
import { parent } from "./parent";

/** A pupil who is judged not capable. */
export function stan(today: Date, summer: number): CasusStory {
  return {
    madeBy: "els",
    made: -45,
    pupil: {
      key: "stan",
      name: "Stan De Wolf",
      birthDate: turning(13, -30, today),
      schoolClass: "1B",
      email: "stan.de.wolf@leerling.example",
    },
    competence: [
      {
        capable: false,
        from: -40,
        assessedBy: "Nele Maes, psycholoog van het CLB",
        reason:
          "Stan overziet nog niet wat het gevolg is als anderen dit lezen; besproken met hem en zijn moeder.",
        recordedBy: "els",
      },
    ],
    guardians: [parent("hilde", "Hilde Lambrecht", "moeder"), parent("marc", "Marc De Wolf", "vader")],
    participants: [
      { staff: "els", duty: "ambtsgeheim", role: "zorgcoördinator", from: -45, coordinator: true },
      { staff: "nele", duty: "beroepsgeheim", role: "psycholoog van het CLB", from: -44 },
      { staff: "sofie", duty: "beroepsgeheim", role: "contextbegeleider", from: -30 },
    ],
    consents: [
      {
        draftedBy: "els",
        sent: -28,
        from: -27,
        until: summer,
        question: "Mag de school De Brug vertellen hoe Stan het in de klas doet?",
        purpose: "De Brug helpt Stan en zijn ouders thuis. Het helpt als zij weten wat op school werkt.",
        way: "gesprek",
        yes: "School en De Brug stemmen hun aanpak op elkaar af.",
        no: "De hulp gaat gewoon door, elk apart.",
        meaning: ["geheimhouding"],
        disclosers: ["linde"],
        recipients: [{ key: "brug", readBy: "de contextbegeleider" }],
        categories: [
          { category: "onderwijs", example: "hoe Stan werkt in de klas" },
          { category: "ondersteuning", example: "welke hulpmiddelen hij gebruikt" },
        ],
        asked: ["hilde", "marc"],
        responses: [{ by: "hilde", on: -26.4, answer: "given" }],
      },
    ],
    notes: [
      {
        author: "els",
        on: -22.4,
        kind: "observatie",
        parts: [
          {
            category: "onderwijs",
            scope: "casus",
            heading: "In de klas",
            text: "Stan werkt goed met een stappenplan op zijn bank. Groepswerk is nog moeilijk.",
          },
        ],
      },
      {
        author: "sofie",
        on: -10.4,
        kind: "gesprek",
        parts: [
          {
            category: "gezin",
            scope: "team",
            heading: "Thuis",
            text: "De avonden verlopen rustiger sinds het plan aan de muur hangt.",
          },
        ],
      },
    ],
  };
}
