import { Grid } from "@/components/ui/grid";
import type { GridCell, GridColumn } from "@/components/ui/grid-layout";
import { GridLegend } from "@/components/ui/grid-legend";
import { Moments } from "@/components/ui/moments";
import { PersonName } from "@/components/ui/person-name";
import { Table } from "@/components/ui/table";
import { Sample } from "./sample";

const columns: GridColumn[] = [
  { id: "noor", name: "Noor", sector: "gezin", role: "leerling", organisation: "gezin" },
  { id: "sanne", name: "Sanne", sector: "gezin", role: "moeder", organisation: "gezin" },
  { id: "karim", name: "Karim", sector: "gezin", role: "vader", organisation: "gezin" },
  { id: "joost", name: "Joost", sector: "school", role: "mentor", organisation: "De Zilverberk" },
  { id: "marije", name: "Marije", sector: "school", role: "coördinator", organisation: "De Zilverberk" },
  { id: "youssef", name: "Youssef", sector: "jeugdhulp", role: "Jeugdteam", organisation: "Jeugdteam Noord" },
  { id: "ilse", name: "Ilse", sector: "gezondheidszorg", role: "jeugdarts", organisation: "GGD Rivierland" },
  {
    id: "peter",
    name: "Peter",
    sector: "leerplicht",
    role: "leerplicht",
    organisation: "gemeente Rivierdam",
  },
];

const reads = (word: string): GridCell => ({ mark: "reads", word });
const wrote: GridCell = { mark: "wrote", word: "schreef dit" };
const not: GridCell = { mark: "not", word: "toestemming nodig" };

const rows = [
  {
    id: "verzuim",
    head: "Verzuim",
    detail: "Joost, 22 februari",
    cells: [
      reads("gaat over haar"),
      reads("gezag"),
      reads("gezag"),
      wrote,
      reads("zelfde school"),
      reads("ja, tot 31 juli"),
      { mark: "waits", word: "wacht op antwoord" } as GridCell,
      not,
    ],
  },
  {
    id: "noor",
    head: "Wat Noor zelf wil zeggen",
    detail: "Noor, 2 maart",
    cells: [
      wrote,
      reads("gezag"),
      { mark: "not", word: "Noor vroeg dit", chosen: true, href: "#" } as GridCell,
      ...["a", "b", "c", "d", "e"].map(() => reads("van Noor zelf")),
    ],
  },
];

const many: GridColumn[] = [
  ...columns,
  ...["Petra", "Anna", "Bas"].map((name): GridColumn => ({
    id: name,
    name,
    sector: "school",
    organisation: "De Zilverberk",
  })),
  ...["Bo", "Mia"].map((name): GridColumn => ({
    id: name,
    name,
    sector: "jeugdhulp",
    organisation: "Jeugdteam Noord",
  })),
  { id: "tom", name: "Tom", sector: "samenwerkingsverband", organisation: "samenwerkingsverband" },
];

const manyRows = rows.map((row) => ({
  ...row,
  cells: [
    ...row.cells,
    reads("zelfde school"),
    reads("zelfde school"),
    not,
    reads("ja, tot 31 juli"),
    reads("ja, tot 31 juli"),
    not,
  ],
}));

/** What has columns. */
export function Tables() {
  return (
    <>
      <Sample title="Tabel">
        <Table
          caption="Wie las iets over Noor, in maart"
          columns={[
            { id: "wie", head: "Wie" },
            { id: "wat", head: "Wat", phone: "las" },
            { id: "omdat", head: "Omdat", phone: "omdat" },
            { id: "wanneer", head: "Wanneer", phone: "op", numeric: true },
          ]}
          rows={[
            {
              id: "1",
              cells: [
                <PersonName key="y" name="Youssef Amrani" sector="jeugdhulp" />,
                "een deel over verzuim",
                "Noor en Sanne ja zeiden",
                "4 maart, 11.20",
              ],
            },
            {
              id: "2",
              cells: [
                <PersonName key="j" name="Joost Hermans" sector="school" />,
                "de afspraken",
                "hij bij het overleg was",
                "2 maart, 08.05",
              ],
            },
          ]}
        />
      </Sample>

      <Sample title="Wie ziet wat">
        <Moments
          label="Kies een moment"
          current="nu"
          options={[
            { value: "nu", label: "vandaag", detail: "9 maart", href: "#" },
            { value: "overleg", label: "overleg", detail: "do 11 maart, 14.50", href: "#" },
            { value: "zomer", label: "na het schooljaar", detail: "1 augustus 2027", href: "#" },
            { value: "zestien", label: "Noor zestien", detail: "2 juni 2029", href: "#" },
          ]}
        />
        <Moments
          label="Kies een moment"
          current="nu"
          name="moment"
          options={[
            { value: "nu", label: "vandaag", detail: "9 maart" },
            { value: "zelf", label: "andere dag…", detail: "kies zelf" },
          ]}
        />
        <GridLegend />
        <Grid caption="Wie ziet wat over Noor" corner="Deel" columns={columns} rows={rows} />
        <Grid caption="Wie ziet wat over Noor, veel mensen" corner="Deel" columns={many} rows={manyRows} />
      </Sample>
    </>
  );
}
