/**
 * The three examples that every organisation starts with, for the Netherlands and for Flanders. Plain Dutch, nobody's name, and
 * "jullie": the parents and a pupil of thirteen read the same words.
 */
import type { Framework } from "@/lib/policy/vocabulary";
import type { Template } from "./template";

const NL: readonly Template[] = [
  {
    id: "mdo",
    name: "Multidisciplinair overleg (mdo)",
    content: {
      question: "Mogen wij met elkaar overleggen over wat {kind} op school nodig heeft?",
      purpose:
        "Op school zien wij dat {kind} meer hulp nodig heeft. Daarom willen wij samen overleggen: school en de mensen die {kind} al helpen. Zo doet niet ieder iets anders, en hoeft {kind} niet steeds hetzelfde te vertellen.",
      meaning: ["geheimhouding", "hulp"],
      categories: [
        { category: "onderwijs", example: "hoe het leren dit schooljaar gaat, en in welke vakken niet" },
        { category: "ondersteuning", example: "wat in de klas is geprobeerd, en of het hielp" },
        { category: "afspraken", example: "wie in het overleg wat belooft, en wanneer dat klaar is" },
      ],
      whatFollowsYes:
        "Wij plannen het overleg en nodigen jullie uit. Wij maken samen afspraken. Die kunnen jullie daarna lezen.",
      whatFollowsNo:
        "Wij overleggen dan niet met elkaar over {kind}. Ieder helpt verder met wat hij zelf weet. De hulp op school gaat door.",
    },
  },
  {
    id: "thuiszitters",
    name: "Weer naar school (thuiszitters)",
    content: {
      question: "Mogen wij met elkaar een plan maken zodat {kind} weer naar school kan?",
      purpose:
        "{kind} is al een tijd niet of weinig op school. Wij willen met leerplicht en het samenwerkingsverband zoeken naar wat wél kan: minder uren, een andere plek, of hulp erbij.",
      meaning: ["geheimhouding"],
      categories: [
        { category: "verzuim", example: "hoeveel dagen {kind} er sinds de zomer niet was, niet waarom" },
        { category: "ondersteuning", example: "welke hulp op school al is geprobeerd" },
        {
          category: "gezondheid",
          example: "hoeveel uur school {kind} nu aankan, niet welke ziekte of medicijnen",
        },
      ],
      whatFollowsYes:
        "Wij praten samen met jullie, en maken een plan om {kind} stap voor stap weer naar school te laten gaan. Na zes weken kijken wij of het werkt.",
      whatFollowsNo:
        "Wij maken dan geen plan samen. School praat wel met jullie verder. Leerplicht blijft doen wat in de wet staat, zoals vragen waarom {kind} niet op school is.",
    },
  },
  {
    id: "jeugdhulp",
    name: "Op weg naar jeugdhulp",
    content: {
      question: "Mogen wij de jeugdhulp vertellen waarom {kind} hulp nodig heeft?",
      purpose:
        "Jullie en school denken dat hulp van buiten de school nodig is voor {kind}. Met deze informatie kan het jeugdteam sneller de hulp zoeken die past.",
      meaning: ["geheimhouding", "hulp"],
      categories: [
        { category: "identificatie", example: "de naam, de geboortedatum en de klas" },
        { category: "ondersteuning", example: "wat school al deed, en wat het opleverde" },
        { category: "gezin", example: "wat jullie zelf vertelden over hoe het thuis gaat" },
      ],
      whatFollowsYes:
        "Wij vertellen het jeugdteam wat hierboven staat. Zij nodigen jullie uit. Welke hulp er komt, beslissen jullie samen met hen.",
      whatFollowsNo:
        "Wij vertellen het jeugdteam dan niets. Jullie kunnen zelf naar het jeugdteam gaan. School helpt {kind} verder zoals nu.",
    },
  },
];

const VL: readonly Template[] = [
  {
    id: "mdo",
    name: "Multidisciplinair overleg (mdo)",
    content: {
      question: "Mogen school en CLB met elkaar overleggen over wat {kind} nodig heeft?",
      purpose:
        "Op school zien we dat {kind} meer zorg nodig heeft. Daarom willen we samen overleggen: de zorgcoördinator, het CLB en wie {kind} al begeleidt. Zo doet niet ieder iets anders, en hoeft {kind} niet altijd hetzelfde te vertellen.",
      meaning: ["geheimhouding", "hulp"],
      categories: [
        { category: "onderwijs", example: "hoe het leren dit schooljaar loopt, en voor welke vakken niet" },
        { category: "ondersteuning", example: "welke zorg in de klas is geprobeerd, en of ze hielp" },
        { category: "afspraken", example: "wie in het overleg wat belooft, en tegen wanneer" },
      ],
      whatFollowsYes:
        "We plannen het overleg en nodigen jullie uit. We maken samen afspraken voor het zorgplan. Die kunnen jullie daarna lezen.",
      whatFollowsNo:
        "We overleggen dan niet met elkaar over {kind}. Ieder helpt verder met wat hij zelf weet. De zorg op school loopt door.",
    },
  },
  {
    id: "thuiszitters",
    name: "Opnieuw naar school (thuiszitters)",
    content: {
      question: "Mogen we met elkaar een plan maken zodat {kind} opnieuw naar school kan?",
      purpose:
        "{kind} is al een tijd niet of weinig op school. Samen met het CLB willen we zoeken naar wat wél kan: minder uren, tijdelijk onderwijs aan huis, of een NAFT-traject (begeleiding die helpt om terug aan te sluiten).",
      meaning: ["geheimhouding"],
      categories: [
        {
          category: "verzuim",
          example: "hoeveel halve dagen {kind} er sinds september niet was, niet waarom",
        },
        { category: "ondersteuning", example: "welke begeleiding op school al is geprobeerd" },
        {
          category: "gezondheid",
          example: "hoeveel uur school {kind} nu aankan, niet welke ziekte of medicatie",
        },
      ],
      whatFollowsYes:
        "We praten samen met jullie, en maken een plan om {kind} stap voor stap terug naar school te laten gaan. Na zes weken bekijken we of het werkt.",
      whatFollowsNo:
        "We maken dan geen plan samen. De school praat wel met jullie verder. Het CLB blijft doen wat in de regels staat wanneer een leerling lang afwezig is.",
    },
  },
  {
    id: "jeugdhulp",
    name: "Op weg naar jeugdhulp",
    content: {
      question: "Mag het CLB de jeugdhulp vertellen waarom {kind} hulp nodig heeft?",
      purpose:
        "Jullie en de school denken dat hulp van buiten de school nodig is voor {kind}. Met deze informatie kan het CLB {kind} aanmelden, en kan sneller hulp worden gezocht die past.",
      meaning: ["geheimhouding", "hulp"],
      categories: [
        { category: "identificatie", example: "de naam, de geboortedatum en de klas" },
        { category: "ondersteuning", example: "wat school en CLB al deden, en wat het opleverde" },
        { category: "gezin", example: "wat jullie zelf vertelden over hoe het thuis gaat" },
      ],
      whatFollowsYes:
        "Het CLB vertelt de jeugdhulp wat hierboven staat. Jullie lezen de aanmelding eerst. Welke hulp er komt, beslissen jullie samen met hen.",
      whatFollowsNo:
        "Het CLB vertelt de jeugdhulp dan niets. Jullie kunnen zelf naar jeugdhulp stappen waarvoor geen aanmelding nodig is. De zorg op school loopt door.",
    },
  },
];

export const houseTemplates = (framework: Framework): readonly Template[] => (framework === "nl" ? NL : VL);
