import { untilSummer } from "./days";
import { amina } from "./vl/amina";
import { lore } from "./vl/lore";
import { robbe } from "./vl/robbe";
import { stan } from "./vl/stan";
import type { CovenantStory } from "./story";

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
