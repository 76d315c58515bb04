import { KringDrawing } from "@/components/kring/kring-drawing";
import { narrowNested, wideNested } from "@/components/kring/nested-layout";
import { NestedSvg } from "@/components/kring/nested-svg";
import type { KringOutsider } from "@/components/kring/people";
import { MarginNote } from "@/components/ui/margin-note";
import { Sample } from "./sample";

const outside: KringOutsider[] = [
  {
    id: "youssef",
    name: "Youssef",
    sector: "jeugdhulp",
    role: "jeugdhulpverlener",
    organisation: "Jeugdteam Noord",
    status: "geldig",
    detail: "tot 31 juli",
  },
  {
    id: "tom",
    name: "Tom",
    sector: "samenwerkingsverband",
    role: "onderwijsconsulent",
    organisation: "samenwerkingsverband",
    status: "onvolledig",
    detail: "wacht op Noor",
  },
  {
    id: "ilse",
    name: "Ilse",
    sector: "gezondheidszorg",
    role: "jeugdarts",
    organisation: "GGD Rivierland",
    status: "onvolledig",
    detail: "wacht op Noor",
  },
  {
    id: "els",
    name: "Els",
    sector: "gemeente",
    role: "wijkteam",
    organisation: "gemeente Rivierdam",
    status: "verlopen",
    detail: "sinds 1 maart",
  },
  {
    id: "peter",
    name: "Peter",
    sector: "leerplicht",
    role: "leerplicht",
    organisation: "gemeente Rivierdam",
    status: "geweigerd",
    detail: "een ouder zei nee",
  },
];

const inside = [
  { id: "sanne", name: "Sanne", fullName: "Sanne de Wit", sector: "gezin", about: "moeder · heeft gezag" },
  { id: "karim", name: "Karim", fullName: "Karim van Dalen", sector: "gezin", about: "vader · heeft gezag" },
  {
    id: "leila",
    name: "Leila",
    fullName: "Leila Haddad",
    sector: "vertrouwenspersoon",
    about: "tante · vertrouwenspersoon, gekozen door Noor",
  },
] as const;

const staff = [
  { id: "marije", name: "Marije", fullName: "Marije Postma", role: "zorgcoördinator", sector: "school" },
  { id: "joost", name: "Joost", fullName: "Joost Hermans", role: "mentor", sector: "school" },
] as const;

const kinds = [
  "jeugdhulp",
  "gezondheidszorg",
  "gemeente",
  "samenwerkingsverband",
  "politie",
  "overig",
] as const;
const states = ["geldig", "onvolledig", "geweigerd", "nog_niet", "verlopen", "geen", "ingetrokken"] as const;

const crowd: KringOutsider[] = Array.from({ length: 14 }, (_, i) => ({
  id: `buiten-${i}`,
  name:
    [
      "Youssef",
      "Bo",
      "Mia",
      "Ilse",
      "Tess",
      "Peter",
      "Els",
      "Tom",
      "Hanna",
      "Ruud",
      "An",
      "Koen",
      "Fatima",
      "Lies",
    ][i] ?? "",
  role: "hulpverlener",
  sector: kinds[Math.floor(i / 2) % kinds.length] ?? "overig",
  organisation: `Organisatie ${Math.floor(i / 2) + 1}`,
  status: states[Math.floor(i / 2) % states.length] ?? "geen",
}));

const nested = [
  {
    ...{ id: "zorgcel", name: "Zorgcel", about: "te laat komen en slapen" },
    people: [staff[0], staff[1], { id: "ilse", name: "Ilse", role: "CLB", sector: "clb" as const }],
  },
  { id: "klassenraad", name: "Klassenraad", about: "de toetsweek", people: [{ ...staff[1], id: "joost-2" }] },
];

/** The drawing of the people: a few, one, and so many that organisations stand for theirs. */
export function Kringen() {
  return (
    <>
      <Sample title="De mensen om een leerling">
        <p>Vijf buiten, twee op school, drie thuis.</p>
      </Sample>
      <KringDrawing
        child={{ name: "Noor", detail: "13 jaar, klas 2b" }}
        inside={inside}
        school={{ name: "De Zilverberk", people: staff }}
        outside={outside}
        why={{
          inside: <MarginNote>Gezag gecontroleerd door u, op 2 maart 2027 in het gezagsregister.</MarginNote>,
          outside: (
            <MarginNote source="Convenant, Bijlage 6" rule={["CON-1", "OWN-1"]}>
              Wie buiten de school staat, leest alleen met toestemming, of wat Noor zelf deelt.
            </MarginNote>
          ),
        }}
      />
      <Sample title="Eén mens">
        <p>Nog niemand buiten de school.</p>
      </Sample>
      <KringDrawing
        child={{ name: "Sem" }}
        inside={[]}
        school={{ name: "De Zilverberk", people: staff.slice(0, 1) }}
        outside={[]}
      />
      <Sample title="Twaalf">
        <p>Net niet gegroepeerd.</p>
      </Sample>
      <KringDrawing
        child={{ name: "Mohammed-Ali", detail: "15 jaar, klas 3 vmbo-kader" }}
        inside={inside}
        school={{
          name: "De Zilverberk",
          people: [...staff, { id: "petra", name: "Petra", role: "teamleider", sector: "school" }],
        }}
        outside={crowd.slice(0, 6)}
      />
      <Sample title="Vijfentwintig">
        <p>Organisaties staan voor hun mensen.</p>
      </Sample>
      <KringDrawing
        child={{ name: "Noor", detail: "13 jaar, klas 2b" }}
        inside={[...inside, { id: "oma", name: "Oma Truus", sector: "gezin" }]}
        school={{
          name: "De Zilverberk",
          people: ["Marije", "Joost", "Petra", "Anna", "Bas", "Kees", "Femke"].map((name) => ({
            id: name,
            name,
            role: "school",
            sector: "school" as const,
          })),
        }}
        outside={crowd}
      />
      <Sample title="Ambtskringen">
        <p>Ringen om de leerling; wie verplaatst mag worden, is een link.</p>
      </Sample>
      <Nested />
    </>
  );
}

function Nested() {
  const child = { name: "Noor", detail: "2b" };
  const common = {
    label: "De kringen om Noor",
    doors: new Map([["marije", "/stijl"]]),
  };
  return (
    <figure className="kringtekening">
      <NestedSvg className="k-breed" layout={wideNested(child, nested)} {...common} />
      <NestedSvg className="k-smal" layout={narrowNested(child, nested)} {...common} />
    </figure>
  );
}
