import { turning } from "@/lib/demo/world/days";
import type { CasusStory } from "@/lib/demo/world/story";
import { parent } from "./parent";

/** Ten: an exception that asks both parents, and one of them says no. */
export function milan(today: Date, summer: number): CasusStory {
  return {
    madeBy: "marije",
    made: -40,
    pupil: {
      key: "milan",
      name: "Milan Brouwer",
      birthDate: turning(10, -60, today),
      schoolClass: "groep 7",
    },
    guardians: [
      parent("eva", "Eva Brouwer", "moeder"),
      parent("ruben", "Ruben Kok", "vader", {
        means: "beschikking",
        checkedHow: "beide ouders houden gezag na de scheiding",
        document: "vonnis van de rechtbank",
        review: { on: 12, because: "scheiding" },
      }),
    ],
    participants: [
      { staff: "marije", duty: "ambtsgeheim", role: "zorgcoördinator", from: -40, coordinator: true },
      { staff: "youssef", duty: "beroepsgeheim", role: "jeugdhulpverlener", from: -30 },
      { staff: "fatma", duty: "beroepsgeheim", role: "consulent van het wijkteam", from: -30 },
    ],
    consents: [
      {
        draftedBy: "marije",
        sent: -25,
        from: -24,
        until: summer,
        question: "Mag het jeugdteam school vertellen hoe Milan de scheiding beleeft?",
        purpose: "Milan is stil en boos tegelijk. School wil weten waar zij op kan letten.",
        way: "gesprek",
        yes: "School weet waar zij rekening mee houdt.",
        no: "De hulp gaat gewoon door. School weet dan niet wat er bij het jeugdteam speelt.",
        meaning: ["geheimhouding", "hulp"],
        disclosers: ["jeugdteam"],
        recipients: [{ key: "zilverberk", readBy: "de zorgcoördinator" }],
        categories: [
          { category: "gezin", example: "hoe Milan de wissel tussen de huizen beleeft" },
          { category: "jeugdhulp", example: "dat er een training is, niet wat daar gezegd wordt" },
        ],
        bothBecause: ["betreft_andere_ouder", "gevoelig_andere_ouder"],
        asked: ["eva", "ruben"],
        responses: [
          {
            by: "eva",
            on: -23.5,
            answer: "given",
            onlyForMyself: true,
            remark: { text: "Ik hoop dat dit rust geeft voor Milan.", forAsker: true },
          },
          {
            by: "ruben",
            on: -21.3,
            answer: "refused",
            form: "oral",
            recordedBy: "marije",
            recordedHow: "Aan de telefoon gezegd en teruggelezen; Fatma Demir luisterde mee.",
          },
        ],
      },
    ],
    notes: [
      {
        author: "marije",
        on: -35.4,
        kind: "observatie",
        parts: [
          {
            category: "onderwijs",
            scope: "casus",
            nature: "feit",
            heading: "In de klas",
            text: "Milan maakt zijn werk af, maar praat weinig. Rekenen gaat vooruit.",
          },
        ],
      },
      {
        author: "youssef",
        on: -20.4,
        kind: "gesprek",
        parts: [
          {
            category: "gezin",
            scope: "casus",
            concerns: ["ruben"],
            heading: "Over de wissel",
            text: "Milan vertelt dat de zondagavond het moeilijkst is. Hij wil zijn vader niet kwetsen.",
          },
        ],
      },
    ],
  };
}
