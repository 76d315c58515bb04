/** The words of a request for consent, in Dutch: what a category is, what this yes is, how it is shared. */
import type { Category, Exception } from "@/lib/policy/vocabulary";

/** `example` shows what a good example looks like; it is never filled in for anybody. */
export const CATEGORY_WORDS: Record<Category, { name: string; says: string; example: string }> = {
  identificatie: {
    name: "wie het is",
    says: "Naam, geboortedatum, school en klas.",
    example: "de naam, de geboortedatum en de klas",
  },
  onderwijs: {
    name: "onderwijs",
    says: "Hoe het leren gaat.",
    example: "de cijfers en toetsen van dit schooljaar",
  },
  verzuim: {
    name: "verzuim",
    says: "Wanneer iemand niet op school was.",
    example: "hoe vaak iemand er sinds september niet was, niet waarom",
  },
  ondersteuning: {
    name: "ondersteuning",
    says: "Welke hulp de school geeft.",
    example: "wat in de klas is geprobeerd en of het hielp",
  },
  gezondheid: {
    name: "gezondheid",
    says: "Lichaam en geest.",
    example: "dat iemand slecht slaapt, niet welke medicijnen",
  },
  jeugdhulp: {
    name: "jeugdhulp",
    says: "Hulp van buiten de school.",
    example: "dat de begeleiding is begonnen en wanneer zij eindigt",
  },
  gezin: { name: "thuis", says: "Hoe het thuis gaat.", example: "wie er 's ochtends thuis is" },
  veiligheid: {
    name: "veiligheid",
    says: "Of iemand veilig is.",
    example: "welke afspraken er zijn over ophalen",
  },
  justitie: {
    name: "justitie",
    says: "Politie, rechter, jeugdreclassering.",
    example: "dat er toezicht is, en van wie",
  },
  afspraken: {
    name: "afspraken",
    says: "Wie doet wat, wanneer.",
    example: "de afspraken uit het overleg van oktober",
  },
};

export const MEANINGS = ["geheimhouding", "avg", "hulp"] as const;
export type Meaning = (typeof MEANINGS)[number];

/** What this yes is. No line says that anything works "only with consent": of a municipality that is not true. */
export const MEANING_WORDS: Record<Meaning, { name: string; says: string }> = {
  geheimhouding: {
    name: "Het geheim mag open",
    says: "Iemand met beroepsgeheim of ambtsgeheim mag vertellen wat in deze vraag staat, en niets anders. Bijvoorbeeld: de jeugdhulp vertelt school wat in de klas helpt.",
  },
  avg: {
    name: "Gegevens mogen worden gedeeld",
    says: "Er is geen andere reden in de privacywet (AVG) om deze gegevens te delen, zoals een taak in de wet. Bijvoorbeeld: een foto of een lijst meegeven.",
  },
  hulp: {
    name: "Instemmen met de hulp of het gesprek",
    says: "Wie ja zegt, stemt in met de hulp of het overleg waarvoor dit nodig is.",
  },
};

/** The three exceptions, as questions in plain words (CONV). */
export const EXCEPTION_WORDS: Record<Exception, { name: string; says: string }> = {
  ingrijpend: {
    name: "Wat volgt, is ingrijpend",
    says: "Bijvoorbeeld een uithuisplaatsing of een zware behandeling.",
  },
  betreft_andere_ouder: {
    name: "Het gaat ook over een ouder zelf",
    says: "U deelt dan iets over een van de ouders, niet alleen over het kind.",
  },
  gevoelig_andere_ouder: {
    name: "Het ligt gevoelig bij de andere ouder",
    says: "U weet of vermoedt dat die bezwaar heeft.",
  },
};

export const WAYS = ["gesprek", "schriftelijk", "beide"] as const;
export type Way = (typeof WAYS)[number];

/** How the information goes from one to the other; stored as these words, for it is part of the text. */
export const WAY_WORDS: Record<Way, string> = {
  gesprek: "In een gesprek",
  schriftelijk: "Schriftelijk",
  beide: "In een gesprek en schriftelijk",
};

export const ROUTES = ["email", "sms", "table", "paper", "oral"] as const;
export type Route = (typeof ROUTES)[number];
/** The routes by which a message goes, with a link to answer online. */
export type MessageRoute = Extract<Route, "email" | "sms">;
export const isMessage = (route: Route): route is MessageRoute => route === "email" || route === "sms";

/** How a question reaches somebody, and the answer comes back. */
export const ROUTE_WORDS: Record<Route, string> = {
  email: "per e-mail, en online tekenen",
  sms: "per sms, en online tekenen",
  table: "samen, aan tafel",
  paper: "op papier",
  oral: "mondeling",
};

/** "verzuim, ondersteuning en thuis". */
export const listOf = (words: readonly string[]): string =>
  new Intl.ListFormat("nl", { type: "conjunction" }).format(words);
