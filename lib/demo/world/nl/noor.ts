import { turning } from "@/lib/demo/world/days";
import type { CasusStory } from "@/lib/demo/world/story";
import { parent } from "./parent";

/** Thirteen, and one parent is missing in what was asked. */
export function noor(today: Date, summer: number): CasusStory {
  return {
    madeBy: "marije",
    made: -70,
    pupil: {
      key: "noor",
      name: "Noor van Dalen",
      birthDate: turning(13, -120, today),
      schoolClass: "2B",
      email: "noor.van.dalen@leerling.example",
    },
    guardians: [parent("sanne", "Sanne de Wit", "moeder"), parent("karim", "Karim van Dalen", "vader")],
    participants: [
      { staff: "marije", duty: "ambtsgeheim", role: "zorgcoördinator", from: -70, coordinator: true },
      { staff: "joost", duty: "ambtsgeheim", role: "mentor van 2B", from: -70 },
      { staff: "youssef", duty: "beroepsgeheim", role: "begeleidt Noor thuis", from: -60 },
      { staff: "carla", duty: "beroepsgeheim", role: "vervangt Youssef", from: -60 },
      { staff: "ilse", duty: "beroepsgeheim", role: "jeugdarts", from: -20 },
      { staff: "peter", duty: "geen", role: "leerplichtambtenaar", from: -20, unconfirmed: true },
    ],
    kringen: [
      {
        key: "begeleiding",
        kind: "cel_leerlingenbegeleiding",
        organisation: "zilverberk",
        madeBy: "marije",
        made: -50,
        situation: "te laat komen en slapen",
        members: [{ staff: "joost", from: -50 }],
        agreed: [
          {
            words: "Joost mag weten dat ik slecht slaap. De andere leraren hoeven dat niet te weten.",
            on: -46.4,
            by: "joost",
          },
        ],
      },
    ],
    consents: [
      {
        draftedBy: "marije",
        sent: -58,
        from: -56,
        until: summer,
        question: "Mogen school en Jeugdteam Noord samen praten over hoe het met Noor gaat?",
        purpose:
          "Noor komt vaak te laat en slaapt slecht. School en jeugdteam willen elkaar vertellen wat helpt, zodat Noor maar één keer haar verhaal hoeft te doen.",
        way: "beide",
        yes: "School en jeugdteam denken samen mee en stemmen hun hulp op elkaar af.",
        no: "De hulp van school en van het jeugdteam gaat gewoon door. Zij weten dan niet van elkaar wat zij doen.",
        meaning: ["geheimhouding"],
        disclosers: ["zilverberk", "jeugdteam"],
        recipients: [
          { key: "zilverberk", readBy: "de zorgcoördinator en de mentor" },
          { key: "jeugdteam", readBy: "de begeleider van Noor" },
        ],
        categories: [
          { category: "verzuim", example: "hoe vaak Noor er sinds september niet was, niet waarom" },
          { category: "ondersteuning", example: "wat school doet, zoals later beginnen op dinsdag" },
          { category: "afspraken", example: "wie wat doet en wanneer" },
        ],
        asked: ["noor", "sanne", "karim"],
        responses: [
          { by: "sanne", on: -57.2, answer: "given" },
          { by: "noor", on: -56.4, answer: "given" },
        ],
      },
      {
        draftedBy: "marije",
        sent: -5,
        from: -4,
        until: summer,
        question: "Mogen wij de jeugdarts vertellen wat er met Noor speelt?",
        purpose: "Noor slaapt slecht en is vaak moe. De jeugdarts kan meedenken over wat daarbij helpt.",
        way: "beide",
        yes: "De jeugdarts denkt mee over wat Noor helpt. Noor praat zelf mee.",
        no: "De hulp van school gaat gewoon door. De jeugdarts kan dan niet meedenken.",
        meaning: ["geheimhouding"],
        disclosers: ["zilverberk", "jeugdteam"],
        recipients: [{ key: "ggd", readBy: "de jeugdarts" }],
        categories: [
          { category: "verzuim", example: "hoe vaak Noor sinds september te laat was" },
          { category: "gezin", example: "wat Noor vertelde over slapen, en hoe het ’s ochtends thuis gaat" },
        ],
        bothBecause: ["betreft_andere_ouder"],
        asked: ["noor", "sanne", "karim"],
        begun: ["sanne"],
        responses: [
          { by: "noor", on: -4.3, answer: "given" },
          { by: "karim", on: -3.6, answer: "given" },
        ],
      },
    ],
    notes: [
      {
        author: "joost",
        on: -48.4,
        kind: "observatie",
        parts: [
          {
            category: "verzuim",
            scope: "casus",
            nature: "feit",
            heading: "Verzuim sinds september",
            text: "Negentien ochtenden te laat, zes hele dagen afwezig. Altijd gemeld door haar moeder.",
          },
        ],
      },
      {
        author: "noor",
        on: -40.3,
        kind: "eigen_woorden",
        parts: [
          {
            category: "ondersteuning",
            scope: "casus",
            withheld: ["sanne", "karim"],
            heading: "Wat ik zelf wil zeggen",
            text: "Ik kom niet te laat omdat ik lui ben. Ik lig wakker tot vier uur. Op dinsdag is het het ergst.",
          },
        ],
      },
      {
        author: "youssef",
        on: -12.4,
        kind: "gesprek",
        parts: [
          {
            category: "ondersteuning",
            scope: "casus",
            nature: "feit",
            heading: "Gesprek op dinsdag",
            text: "Noor vertelt dat de eerste twee uur het moeilijkst zijn. Met Joost bij de deur lukt het beter dan met een briefje in de agenda.",
          },
          {
            category: "gezin",
            scope: "casus",
            nature: "vermoeden",
            heading: "Thuis",
            text: "Het kan zijn dat Noor wakker ligt van spanningen thuis. Dat vraag ik haar volgende week.",
          },
          {
            category: "jeugdhulp",
            scope: "team",
            heading: "Voor het team",
            text: "Slaapritme besproken. Volgende stap: dagboek, twee weken.",
          },
        ],
      },
      {
        author: "marije",
        on: -6.5,
        kind: "verslag",
        parts: [
          {
            category: "afspraken",
            scope: "casus",
            heading: "Afspraken tot de zomer",
            text: "Op dinsdag begint Noor om tien uur. Joost staat bij de deur. Youssef belt op maandag met Noor.",
          },
        ],
      },
    ],
  };
}
