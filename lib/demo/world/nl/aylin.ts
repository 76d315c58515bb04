import { turning } from "@/lib/demo/world/days";
import type { CasusStory } from "@/lib/demo/world/story";
import { parent } from "./parent";

/** Sixteen: hers alone. */
export function aylin(today: Date, summer: number): CasusStory {
  return {
    madeBy: "youssef",
    made: -120,
    pupil: {
      key: "aylin",
      name: "Aylin Kaya",
      birthDate: turning(16, -45, today),
      schoolClass: "4A",
      email: "aylin.kaya@leerling.example",
    },
    guardians: [parent("meryem", "Meryem Kaya", "moeder")],
    participants: [
      { staff: "youssef", duty: "beroepsgeheim", role: "jeugdhulpverlener", from: -120, coordinator: true },
      { staff: "marije", duty: "ambtsgeheim", role: "zorgcoördinator", from: -110 },
      { staff: "peter", duty: "geen", role: "leerplichtambtenaar", from: -100 },
    ],
    consents: [
      {
        draftedBy: "youssef",
        sent: -95,
        from: -94,
        until: summer,
        question: "Mag het jeugdteam school vertellen hoe het met Aylin gaat?",
        purpose: "Aylin wil haar diploma halen en werkt aan haar rust. School wil haar daarbij helpen.",
        way: "gesprek",
        yes: "School past het rooster aan als dat nodig is.",
        no: "De hulp gaat gewoon door. School kan dan minder rekening houden met Aylin.",
        meaning: ["geheimhouding"],
        disclosers: ["jeugdteam"],
        recipients: [
          { key: "zilverberk", readBy: "de zorgcoördinator" },
          { key: "leerplicht", readBy: "de leerplichtambtenaar" },
        ],
        categories: [
          { category: "jeugdhulp", example: "dat er hulp is en wanneer, niet waarover" },
          { category: "verzuim", example: "welke dagen Aylin er niet was" },
        ],
        asked: ["aylin", "meryem"],
        responses: [
          { by: "meryem", on: -93.5, answer: "given" },
          { by: "aylin", on: -93.2, answer: "given", except: { recipients: ["leerplicht"] } },
        ],
      },
    ],
    notes: [
      {
        author: "youssef",
        on: -70.4,
        kind: "gesprek",
        parts: [
          {
            category: "jeugdhulp",
            scope: "casus",
            heading: "Rooster",
            text: "Aylin heeft op woensdagochtend een vaste afspraak. Zij haalt de gemiste les op donderdag in.",
          },
        ],
      },
      {
        author: "aylin",
        on: -33.4,
        kind: "eigen_woorden",
        parts: [
          {
            category: "ondersteuning",
            scope: "casus",
            withheld: ["meryem"],
            heading: "Van mij",
            text: "Ik beslis dit nu zelf. Ik wil dat school weet dat ik mijn best doe, meer niet.",
          },
        ],
      },
      {
        author: "marije",
        on: -15.4,
        kind: "observatie",
        parts: [
          {
            category: "verzuim",
            scope: "casus",
            nature: "feit",
            heading: "Aanwezigheid",
            text: "In oktober en november was Aylin er elke dag, behalve op woensdagochtend.",
          },
        ],
      },
    ],
  };
}
