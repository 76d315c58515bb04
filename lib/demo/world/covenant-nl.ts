import { turning, untilSummer } from "./days";
import type { CasusStory, CovenantStory, GuardianStory } from "./story";

const parent = (
  key: string,
  name: string,
  relation: string,
  checked: Partial<GuardianStory["authority"][number]> = {},
): GuardianStory => ({
  key,
  name,
  relation,
  kind: "ouder",
  email: `${name.toLowerCase().replaceAll(" ", ".")}@thuis.example`,
  authority: [
    { from: -6000, means: "gezagsregister", document: "ingezien op verzoek van de ouder", ...checked },
  ],
});

/** A Dutch covenant, and the four stories that CONV tells: one parent missing, an exception and a no, twelve, sixteen. */
export function dutchCovenant(today: Date): CovenantStory {
  const summer = untilSummer(today);
  return {
    name: "Samen om de leerling, Rivierdam",
    framework: "nl",
    organisations: [
      {
        key: "zilverberk",
        name: "De Zilverberk",
        sector: "school",
        telephone: "085 010 20 30",
        staff: [
          {
            key: "marije",
            name: "Marije Postma",
            team: "Zorgteam",
            jobTitle: "zorgcoördinator",
            telephone: "085 010 20 31",
            mayMakeCasus: true,
          },
          {
            key: "joost",
            name: "Joost Hermans",
            team: "Mentoren",
            jobTitle: "mentor",
            telephone: "085 010 20 32",
          },
          {
            key: "hanneke",
            name: "Hanneke Vos",
            jobTitle: "directeur",
            telephone: "085 010 20 30",
            directie: true,
          },
          {
            key: "ans",
            name: "Ans Bakker",
            jobTitle: "functionaris gegevensbescherming",
            telephone: "085 010 20 39",
            officer: true,
          },
        ],
      },
      {
        key: "jeugdteam",
        name: "Jeugdteam Noord",
        sector: "jeugdhulp",
        telephone: "085 010 21 00",
        staff: [
          {
            key: "youssef",
            name: "Youssef Amrani",
            team: "Ambulant",
            jobTitle: "jeugdhulpverlener",
            telephone: "085 010 21 01",
            mayMakeCasus: true,
          },
          {
            key: "carla",
            name: "Carla Smits",
            team: "Ambulant",
            jobTitle: "jeugdhulpverlener",
            telephone: "085 010 21 02",
          },
        ],
      },
      {
        key: "ggd",
        name: "GGD Rivierland",
        sector: "gezondheidszorg",
        telephone: "085 010 22 00",
        staff: [
          {
            key: "ilse",
            name: "Ilse Verhoeven",
            team: "Jeugdgezondheid",
            jobTitle: "jeugdarts",
            telephone: "085 010 22 01",
          },
        ],
      },
      {
        key: "swv",
        name: "Samenwerkingsverband Rivierenland",
        sector: "samenwerkingsverband",
        telephone: "085 010 23 00",
        staff: [
          { key: "tom", name: "Tom Aerts", jobTitle: "onderwijsconsulent", telephone: "085 010 23 01" },
        ],
      },
      {
        key: "leerplicht",
        name: "Leerplicht Rivierdam",
        sector: "leerplicht",
        telephone: "085 010 24 00",
        staff: [
          {
            key: "peter",
            name: "Peter Kuipers",
            jobTitle: "leerplichtambtenaar",
            telephone: "085 010 24 01",
          },
        ],
      },
      {
        key: "wijkteam",
        name: "Wijkteam Rivierdam",
        sector: "gemeente",
        telephone: "085 010 25 00",
        staff: [
          {
            key: "fatma",
            name: "Fatma Demir",
            jobTitle: "consulent jeugd",
            telephone: "085 010 25 01",
            mayMakeCasus: true,
          },
        ],
      },
    ],
    casussen: [noor(today, summer), milan(today, summer), sem(today, summer), aylin(today, summer)],
  };
}

function noor(today: Date, summer: number): CasusStory {
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
    consents: [
      {
        draftedBy: "marije",
        sent: -58,
        from: -56,
        until: summer,
        question: "Mogen school en Jeugdteam Noord samen praten over hoe het met Noor gaat?",
        purpose:
          "Noor komt vaak te laat en slaapt slecht. School en jeugdteam willen elkaar vertellen wat helpt, zodat Noor maar één keer haar verhaal hoeft te doen.",
        how: "In een gesprek, en daarna in korte notities",
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
        how: "In een gesprek, en daarna op papier",
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

function milan(today: Date, summer: number): CasusStory {
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
        how: "In een gesprek met beide ouders erbij",
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

function sem(today: Date, summer: number): CasusStory {
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
    ],
    consents: [
      {
        draftedBy: "marije",
        sent: -78,
        from: -76,
        until: summer,
        question: "Mogen school en jeugdteam samen bekijken wat Sem nodig heeft op de middelbare school?",
        purpose: "Sem gaat na de zomer naar de middelbare school. Wij willen dat de hulp dan doorloopt.",
        how: "In twee gesprekken en een kort verslag",
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

function aylin(today: Date, summer: number): CasusStory {
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
        how: "In korte gesprekken, en alleen wat Aylin vooraf heeft gelezen",
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
