import { turning } from "@/lib/demo/world/days";
import type { CasusStory } from "@/lib/demo/world/story";
import { parent } from "./parent";

/** About to be twelve: from then on it takes him too. */
export function sem(today: Date, summer: number): CasusStory {
  return {
    madeBy: "marije",
    made: -90,
    pupil: {
      key: "sem",
      name: "Sem Maas",
      birthDate: turning(12, 7, today),
      schoolClass: "groep 8",
      email: "sem.maas@leerling.example",
    },
    guardians: [parent("olivier", "Olivier Maas", "vader"), parent("linde", "Linde Vermeer", "moeder")],
    participants: [
      { staff: "marije", duty: "ambtsgeheim", role: "zorgcoördinator", from: -90, coordinator: true },
      { staff: "youssef", duty: "beroepsgeheim", role: "jeugdhulpverlener", from: -80 },
      { staff: "tom", duty: "geen", role: "onderwijsconsulent", from: -80 },
      { staff: "joost", duty: "ambtsgeheim", role: "mentor", from: -62 },
      { staff: "hanneke", duty: "ambtsgeheim", role: "directeur", from: -62 },
    ],
    kringen: [
      {
        key: "overstap",
        kind: "zorgcel",
        organisation: "zilverberk",
        madeBy: "marije",
        made: -60,
        situation: "de overstap naar de middelbare school",
        members: [{ staff: "joost", from: -60 }],
        agreed: [
          {
            words: "Meester Joost helpt mij kiezen. Hij zegt het eerst tegen mij als hij iets wil vertellen.",
            on: -55.4,
            by: "joost",
          },
        ],
      },
    ],
    inquiries: [
      {
        by: "hanneke",
        kring: "overstap",
        reason: "De nieuwe school vroeg wanneer het gesprek is.",
        from: -40,
        until: -26,
      },
    ],
    consents: [
      {
        draftedBy: "marije",
        sent: -78,
        from: -76,
        until: summer,
        question: "Mogen school en jeugdteam samen bekijken wat Sem nodig heeft op de middelbare school?",
        purpose: "Sem gaat na de zomer naar de middelbare school. Wij willen dat de hulp dan doorloopt.",
        way: "beide",
        yes: "De overstap wordt samen voorbereid.",
        no: "Iedereen bereidt het eigen deel voor. Dat heeft geen gevolgen voor de hulp.",
        meaning: ["geheimhouding"],
        disclosers: ["zilverberk", "jeugdteam"],
        recipients: [
          { key: "zilverberk", readBy: "de zorgcoördinator" },
          { key: "jeugdteam", readBy: "de begeleider van Sem" },
        ],
        categories: [
          { category: "ondersteuning", example: "wat Sem helpt in de klas" },
          { category: "jeugdhulp", example: "welke hulp er is, niet wat daar verteld wordt" },
        ],
        asked: ["olivier", "linde"],
        responses: [{ by: "linde", on: -77.1, answer: "given" }],
      },
    ],
    notes: [
      {
        author: "youssef",
        on: -50.4,
        kind: "gesprek",
        parts: [
          {
            category: "jeugdhulp",
            scope: "casus",
            heading: "Wat helpt",
            text: "Sem werkt beter met een vaste plek en een korte lijst. Dat nemen wij mee naar de nieuwe school.",
          },
        ],
      },
      {
        author: "tom",
        on: -30.6,
        kind: "verslag",
        parts: [
          {
            category: "onderwijs",
            scope: "casus",
            open: true,
            heading: "Open dagen",
            text: "De open dagen zijn in januari. Sem wil naar twee scholen kijken.",
          },
        ],
      },
    ],
  };
}
