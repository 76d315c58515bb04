/** RULES.md sections 2 and 3: age, capacity, authority and consent. */
import { CLB, CONV, type Rule, SAM, VAD, sam } from "./rule";

export const CONSENT_RULES = {
  "AGE-1": {
    says: "De leeftijd telt in hele jaren en verandert om middernacht. Wie op 29 februari is geboren, is in andere jaren jarig op 1 maart.",
    sources: [],
  },
  "CAP-1": {
    says: "In Nederland beslist een kind onder de 12 nooit zelf. Vanaf 12 wel, tenzij is vastgesteld dat het dat niet kan.",
    sources: [CONV],
  },
  "CAP-2": {
    says: "In Vlaanderen is een kind vanaf 12 bekwaam, tenzij iets anders is vastgesteld. Een jonger kind kan bekwaam verklaard zijn.",
    sources: [VAD, SAM],
  },
  "AUT-1": {
    says: "Een ouder, voogd of instelling heeft gezag tot het kind 18 is. Een curator, mentor of bewindvoerder heeft dat daarna.",
    sources: [CONV],
  },
  "AUT-2": {
    says: "Is niet zeker of iemand gezag heeft, dan is zijn of haar eigen ja nodig en telt een nee. Lezen mag die persoon niet.",
    sources: [],
  },
  "SAY-NL-1": { says: "Het kind beslist nog niet zelf: wie gezag heeft, beslist.", sources: [CONV] },
  "SAY-NL-2": { says: "Van 12 tot 16 jaar beslissen het kind en wie gezag heeft samen.", sources: [CONV] },
  "SAY-NL-3": { says: "Vanaf 16 jaar beslist de jongere alleen.", sources: [CONV] },
  "SAY-VL-1": {
    says: "Alleen de jongere beslist wat naar de eigen advocaat gaat.",
    sources: [sam("vraag 3", "beroepsgeheim")],
  },
  "SAY-VL-2": {
    says: "Wie niet bekwaam is, beslist niet zelf: dan beslist wie gezag heeft. Vanaf 18 beslist wie bekwaam is alleen.",
    sources: [VAD, CLB],
  },
  "SAY-VL-3": {
    says: "Een bekwame leerling beslist zelf. Deelt de school met iemand buiten de school, of gaat het naar parket of jeugdrechtbank, dan beslist ook wie gezag heeft.",
    sources: [VAD, sam("5.3", "jeugdhulp_aan_justitie")],
  },
  "ANS-1": {
    says: "Een antwoord telt als iemand mocht beslissen toen hij of zij antwoordde, en nu nog. Het laatste antwoord geldt.",
    sources: [CONV],
  },
  "ANS-2": {
    says: "Een ja telt alleen als iemand weet welke informatie het is, voor wie, waarom en wat de gevolgen zijn.",
    sources: [sam("checklist")],
  },
  "ANS-3": {
    says: "Gaat het naar parket of jeugdrechtbank, dan telt alleen een ja op papier of online.",
    sources: [sam("5.3", "jeugdhulp_aan_justitie")],
  },
  "GRD-1": { says: "Zegt één ouder met gezag ja, dan spreekt die ook voor de andere.", sources: [CONV] },
  "GRD-2": {
    says: "Heeft het grote gevolgen, gaat het over de andere ouder of ligt het daar gevoelig, dan moeten allen met gezag zelf ja zeggen.",
    sources: [CONV],
  },
  "GRD-3": {
    says: "Wie nee zegt of intrekt, weegt het zwaarst: dan is er geen toestemming.",
    sources: [CONV],
  },
  "GRD-4": { says: "Wie alleen voor zichzelf ja zegt, spreekt niet voor de andere ouder.", sources: [CONV] },
  "GRD-5": {
    says: "Van niemand staat het gezag vast: de toestemming wacht op een wettelijk vertegenwoordiger.",
    sources: [CONV],
  },
  "ST-1": { says: "Na de einddatum geldt een toestemming niet meer.", sources: [CONV] },
  "ST-2": { says: "Iemand die mag beslissen, heeft nee gezegd.", sources: [CONV] },
  "ST-3": { says: "Iemand die mag beslissen, heeft het ja ingetrokken.", sources: [CONV] },
  "ST-4": { says: "Nog niet iedereen die nodig is, heeft ja gezegd.", sources: [CONV] },
  "ST-5": { says: "Iedereen heeft ja gezegd; de begindatum is nog niet bereikt.", sources: [CONV] },
  "ST-6": { says: "Iedereen die nodig is, heeft ja gezegd: de toestemming geldt.", sources: [CONV] },
  "SCOPE-1": {
    says: "Een toestemming opent alleen wat erin staat: van wie, aan wie en welke onderwerpen. Wat iemand wegliet, blijft dicht.",
    sources: [CONV, sam("4.1")],
  },
} as const satisfies Record<string, Rule>;
