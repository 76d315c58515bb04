/** Expected refusals: values from one closed list, each with a sentence for people. A bug throws instead. */
import weigering from "@/messages/nl/weigering.json";

const SENTENCES = {
  // What a family may meet as well has its words in every language.
  ...weigering.code,
  "not-allowed": "Dit kunt u niet doen in deze casus.",
  "seen-before": "Dit is al bewaard. U hoeft niets meer te doen.",
  "too-large": "Dit is te groot om te bewaren.",
  "shared-address":
    "Dit adres is ook van iemand anders. Laat deze persoon aan tafel, op papier of mondeling antwoorden.",
  "nothing-shown": "Er is nu niets waarvoor deze persoon een eigen pagina nodig heeft.",
  "not-a-party": "Deze organisatie doet niet mee aan het convenant.",
  "last-coordinator": "De laatste coördinator kan niet weg. Wijs eerst iemand anders aan.",
  "casus-exists":
    "Uw organisatie heeft al een casus van deze leerling. Vraag uw collega’s wie die coördineert.",
  "casus-of-yours": "U doet al mee aan de casus van deze leerling. U vindt die bij Leerlingen.",
  "casus-closed": "Deze casus is gesloten. Open die eerst opnieuw.",
  "recipient-alone":
    "Wie zelf ontvangt, legt een ja niet alleen vast. Er moet iemand bij zijn geweest die deze informatie niet krijgt.",
  "already-sent": "Deze vraag is al verstuurd. Wat iemand las, verandert niet meer. Maak een nieuwe vraag.",
  "names-left": "Er staat nog een naam in. Een voorbeeld noemt niemand, want anderen gebruiken het ook.",
  replaced: "Er loopt al een nieuwe versie van deze vraag. Ga daarmee verder.",
  "no-say": "Deze persoon beslist hierover nu niet mee.",
  "own-version-first":
    "Voor deze persoon is het lezen afgesloten. Een ja kan pas als de versie zonder school, plaats en namen is vrijgegeven.",
  betrays: "Hier staat nog iets in dat een plaats of een mens verraadt. Schrijf het anders.",
  "child-is-heard":
    "Deze leerling beslist hier nog niet zelf en tekent niet. Leg bij de vraag vast of de leerling is gehoord.",
  "child-decides": "Deze leerling beslist zelf mee. Vraag het aan de leerling.",
  "address-first":
    "Een ander kreeg dit bericht. Verbeter eerst het adres, of vraag het op een andere manier.",
  "kept-elsewhere": "U ging in een ander tabblad verder met dit kladje, of het werd daar een notitie.",
  "corrected-meanwhile": "U verbeterde dit intussen al, in een ander tabblad. Kijk eerst wat er nu staat.",
  "same-text": "U veranderde niets aan de tekst.",
  "readers-first": "Kijk eerst wie dit leest. Klopt het, bewaar dan nog een keer.",
} as const;

export type RefusalCode = keyof typeof SENTENCES;
export type Refusal = { code: RefusalCode; fields?: Record<string, string> };

/** What a command comes back with. */
export type Result<T> = { ok: true; value: T } | { ok: false; refusal: Refusal };

export const done = <T>(value: T): Result<T> => ({ ok: true, value });
export const refused = (code: RefusalCode, fields?: Record<string, string>): Result<never> => ({
  ok: false,
  refusal: { code, ...(fields ? { fields } : {}) },
});

type Sentences = Readonly<Partial<Record<RefusalCode, string>>>;

/**
 * The sentence for people.
 *
 * @param words those of a family's language; what only staff can meet is said in Dutch
 */
export const sentenceFor = ({ code }: Pick<Refusal, "code">, words: Sentences = SENTENCES): string =>
  words[code] ?? SENTENCES[code];
