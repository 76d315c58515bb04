import { turning } from "@/lib/demo/world/days";
import type { CasusStory } from "@/lib/demo/world/story";
import { parent } from "./parent";

/** A pupil with a confidant. */
export function amina(today: Date, summer: number): CasusStory {
  return {
    madeBy: "nele",
    made: -35,
    pupil: {
      key: "amina",
      name: "Amina El Idrissi",
      birthDate: turning(16, -150, today),
      schoolClass: "4 Economie",
      email: "amina.el.idrissi@leerling.example",
    },
    guardians: [parent("farida", "Farida El Idrissi", "moeder")],
    participants: [
      { staff: "nele", duty: "beroepsgeheim", role: "psycholoog van het CLB", from: -35, coordinator: true },
      {
        staff: "bart-vertrouwenspersoon",
        duty: "functioneel_beroepsgeheim",
        role: "vertrouwenspersoon, door Amina gekozen",
        from: -30,
        chosenAs: "mijn leraar Nederlands",
      },
      { staff: "els", duty: "ambtsgeheim", role: "zorgcoördinator", from: -30 },
    ],
    consents: [
      {
        draftedBy: "nele",
        sent: -20,
        from: -19,
        until: summer,
        question: "Mag het CLB school vertellen dat je begeleiding krijgt?",
        purpose: "De school wil rekening houden met je afspraken op het CLB.",
        way: "gesprek",
        yes: "De school plant geen toetsen tijdens je afspraken.",
        no: "Je afspraken gaan gewoon door.",
        meaning: ["geheimhouding"],
        disclosers: ["clb"],
        recipients: [{ key: "linde", readBy: "de zorgcoördinator" }],
        categories: [{ category: "afspraken", example: "op welke dagen je op het CLB bent" }],
        asked: ["amina"],
        responses: [
          {
            by: "amina",
            on: -18.5,
            answer: "given",
            form: "paper",
            recordedBy: "nele",
            recordedHow: "Papieren formulier, getekend op het CLB.",
          },
        ],
      },
    ],
    notes: [
      {
        author: "amina",
        on: -25.4,
        kind: "eigen_woorden",
        parts: [
          {
            category: "gezin",
            scope: "casus",
            withheld: ["farida", "linde"],
            heading: "Wat ik kwijt wil",
            text: "Ik wil dit eerst met Bart lezen voor ik verder vertel.",
          },
        ],
      },
      {
        author: "nele",
        on: -15.4,
        kind: "verslag",
        parts: [
          {
            category: "afspraken",
            scope: "casus",
            heading: "Dagen",
            text: "Amina komt op maandag en donderdag om tien uur naar het CLB.",
          },
        ],
      },
    ],
  };
}
