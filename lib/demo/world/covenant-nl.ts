import { untilSummer } from "./days";
import { aylin } from "./nl/aylin";
import { milan } from "./nl/milan";
import { noor } from "./nl/noor";
import { sem } from "./nl/sem";
import type { CovenantStory } from "./story";

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
