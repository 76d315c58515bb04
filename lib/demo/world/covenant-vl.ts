import { turning, untilSummer } from "./days";
import type { CasusStory, CovenantStory, GuardianStory } from "./story";

const parent = (key: string, name: string, relation: string): GuardianStory => ({
  key,
  name,
  relation,
  kind: "ouder",
  email: `${name
    .toLowerCase()
    .normalize("NFD")
    .replaceAll(/[^a-z ]/g, "")
    .replaceAll(" ", ".")}@thuis.example`,
  authority: [{ from: -6500, means: "gezinssamenstelling", checkedHow: "ingezien bij de inschrijving" }],
});

/** Teaches, and is Amina's confidant besides: one person with two hats. */
const BART = "bart.jacobs@atheneum-de-linde.example";

/** A Flemish covenant, and the four stories that CLB, VAD and SAM tell: a zorgcel and a head who asks, fourteen and capable, a confidant, not capable. */
export function flemishCovenant(today: Date): CovenantStory {
  const summer = untilSummer(today);
  return {
    name: "Zorgnetwerk Leiebeek",
    framework: "vl",
    organisations: [
      {
        key: "linde",
        name: "Atheneum De Linde",
        sector: "school",
        telephone: "056 00 10 10",
        staff: [
          {
            key: "els",
            name: "Els Peeters",
            team: "Leerlingenbegeleiding",
            jobTitle: "zorgcoördinator",
            telephone: "056 00 10 11",
            mayMakeCasus: true,
          },
          {
            key: "wim",
            name: "Wim De Smet",
            jobTitle: "directeur",
            telephone: "056 00 10 10",
            directie: true,
          },
          {
            key: "lotte",
            name: "Lotte Claes",
            team: "Leerlingenbegeleiding",
            jobTitle: "leerlingenbegeleider",
            telephone: "056 00 10 12",
          },
          {
            key: "bart",
            name: "Bart Jacobs",
            team: "Leerkrachten",
            jobTitle: "leerkracht wiskunde",
            login: BART,
            telephone: "056 00 10 13",
          },
          {
            key: "griet",
            name: "Griet Van Acker",
            jobTitle: "functionaris gegevensbescherming",
            telephone: "056 00 10 19",
            officer: true,
          },
        ],
      },
      {
        key: "clb",
        name: "CLB Leiebeek",
        sector: "clb",
        telephone: "056 00 20 20",
        staff: [
          {
            key: "nele",
            name: "Nele Maes",
            team: "Team secundair",
            jobTitle: "psycholoog",
            telephone: "056 00 20 21",
            mayMakeCasus: true,
          },
          {
            key: "koen",
            name: "Koen Wouters",
            team: "Team secundair",
            jobTitle: "maatschappelijk werker",
            telephone: "056 00 20 22",
          },
        ],
      },
      {
        key: "brug",
        name: "Jeugdhulp De Brug",
        sector: "jeugdhulp",
        telephone: "056 00 30 30",
        staff: [
          {
            key: "sofie",
            name: "Sofie Goossens",
            team: "Contextbegeleiding",
            jobTitle: "contextbegeleider",
            telephone: "056 00 30 31",
          },
        ],
      },
      {
        key: "ocj",
        name: "Ondersteuningscentrum Leiebeek",
        sector: "gemandateerde_voorziening",
        telephone: "056 00 40 40",
        staff: [{ key: "dirk", name: "Dirk Baert", jobTitle: "consulent", telephone: "056 00 40 41" }],
      },
      {
        key: "vertrouwenspersoon-bart",
        name: "Vertrouwenspersonen Leiebeek",
        sector: "vertrouwenspersoon",
        telephone: "056 00 10 13",
        listed: false,
        staff: [
          {
            key: "bart-vertrouwenspersoon",
            name: "Bart Jacobs",
            jobTitle: "vertrouwenspersoon",
            login: BART,
          },
        ],
      },
    ],
    casussen: [lore(today), robbe(today, summer), amina(today, summer), stan(today, summer)],
  };
}

function lore(today: Date): CasusStory {
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
        members: [
          { staff: "lotte", from: -44 },
          { staff: "nele", from: -44 },
        ],
      },
    ],
    inquiries: [
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

function robbe(today: Date, summer: number): CasusStory {
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
        how: "In een gesprek met jou erbij",
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
        how: "In een gesprek op het CLB",
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

function amina(today: Date, summer: number): CasusStory {
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
        how: "In een kort gesprek met de zorgcoördinator",
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

function stan(today: Date, summer: number): CasusStory {
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
        how: "In een gesprek met de ouders erbij",
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
