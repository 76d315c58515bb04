/** The main job in five steps: who does what, and what to look at. People are named as the stories name them. */
export type TourStep = {
  as: string;
  title: string;
  text: string;
  /** Begins with what lies in the post for this person. */
  byPost?: true;
};

export const TOUR: readonly TourStep[] = [
  {
    as: "Ilse Verhoeven",
    title: "De jeugdarts leest nog bijna niets.",
    text: "Ga verder als Ilse Verhoeven en open Noor van Dalen. Zij doet mee, maar wat school en jeugdteam schreven, is er voor haar niet.",
  },
  {
    as: "Marije Postma",
    title: "De zorgcoördinator ziet op wie het wacht.",
    text: "Ga verder als Marije Postma en open de vraag over de jeugdarts. Beide ouders moeten antwoorden; Sanne de Wit deed dat nog niet. Stuur haar de vraag opnieuw.",
  },
  {
    as: "Sanne de Wit",
    title: "De moeder leest de vraag en beslist.",
    text: "Open in haar post de link uit het nieuwste bericht en vraag een code aan; ook die komt in haar post. Zij leest wat, van wie, aan wie en waarom, laat weg wat zij wil, en tekent.",
    byPost: true,
  },
  {
    as: "Ilse Verhoeven",
    title: "Op dat moment leest de jeugdarts mee, en ziet waarom.",
    text: "Ga terug naar Ilse Verhoeven en laad de pagina opnieuw. Wat nu mag, staat er, met de grond erbij. De rest blijft weg.",
  },
  {
    as: "Sanne de Wit",
    title: "Wie ja zei, mag het weer intrekken.",
    text: "Kies als Sanne bij de vraag voor ‘Stop’, en dan voor ‘Ja, stop nu’. Bij de volgende klik van Ilse is het weer dicht.",
  },
];
