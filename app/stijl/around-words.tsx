import { Empty } from "@/components/ui/empty";
import { Icon } from "@/components/ui/icon";
import { type IconName, iconShapes } from "@/components/ui/icon-shapes";
import { Lines } from "@/components/ui/lines";
import { MarginNote } from "@/components/ui/margin-note";
import { PrintOnly } from "@/components/ui/print-only";
import { Readers } from "@/components/ui/readers";
import { ScreenOnly } from "@/components/ui/screen-only";
import { State } from "@/components/ui/state";
import { Tag } from "@/components/ui/tag";
import { YesNo } from "@/components/ui/yes-no";
import { Sample } from "./sample";

const icons = Object.keys(iconShapes) as IconName[];

/** What stands around sentences: margin notes, lines, who reads along, nothing yet, icons. */
export function AroundWords() {
  return (
    <>
      <Sample title="Kantlijn en labels">
        <div className="duo">
          <div className="kant">
            <MarginNote title="Waarom" source="Convenant, Bijlage 6" rule={["SAY-NL-2", "ANS-1"]}>
              Vanaf twaalf jaar beslist een kind mee. Een eerder antwoord telt niet.
            </MarginNote>
            <MarginNote title="U leest dit omdat" source="Toestemming van 12 oktober" rule="CON-1">
              <p>
                Noor en Sanne ja zeiden. Tot <strong>31 juli 2027</strong>.
              </p>
            </MarginNote>
          </div>
          <p className="flex flex-wrap gap-2">
            <Tag fresh>nieuw</Tag>
            <Tag>feit</Tag>
            <Tag>mening</Tag>
            <Tag>vermoeden</Tag>
            <Tag>met tolk</Tag>
          </p>
        </div>
      </Sample>

      <Sample title="Lijnen">
        <Lines
          items={[
            {
              id: "a",
              title: "Noors antwoord",
              help: "Spreek met haar af, dan kiest zij opnieuw.",
              end: <State status="onvolledig">wil eerst praten</State>,
            },
            {
              id: "b",
              title: "Noors stem in het overleg",
              help: "Zij komt zelf, met haar tante Leila.",
              end: <State status="geldig">is er</State>,
            },
            { id: "c", title: "Verzuim", help: "Hoe vaak Noor er sinds september niet was. Niet waarom." },
          ]}
        />
        <YesNo
          yes={{
            title: "Zegt u ja",
            children: "Dan denken zij mee over wat Noor helpt. Noor moet zelf ook ja zeggen.",
          }}
          no={{
            title: "Zegt u nee",
            children: "De hulp van school gaat gewoon door. De jeugdarts kan dan niet meedenken.",
          }}
        />
      </Sample>

      <Sample title="Wie leest dit">
        <Readers
          id="lezers"
          level={3}
          title="Wie leest dit"
          lead="Vier mensen, behalve u."
          readers={[
            {
              id: "1",
              name: "Noor van Dalen",
              sector: "gezin",
              role: "leerling",
              ground: "omdat het over haar gaat · zonder einde",
            },
            {
              id: "2",
              name: "Sanne de Wit",
              sector: "gezin",
              role: "moeder",
              ground: "omdat zij gezag heeft · tot Noor zestien is, 2 juni 2029",
            },
            {
              id: "3",
              name: "Marije Postma",
              sector: "school",
              role: "De Zilverberk",
              ground: "omdat Noor en Sanne ja zeiden · tot 31 juli 2027",
            },
            {
              id: "4",
              name: "Joost Hermans",
              sector: "school",
              role: "De Zilverberk",
              ground: "om dezelfde toestemming · tot 31 juli 2027",
            },
          ]}
        />
      </Sample>

      <Sample title="Nog niets">
        <Empty title="Er wacht niets op u.">
          Het eerste dat komt, is het overleg over Lotte op 24 maart.
        </Empty>
        <ScreenOnly>
          <p className="klein zacht">Dit staat alleen op het scherm.</p>
        </ScreenOnly>
        <PrintOnly>
          <p>Dit staat alleen op papier.</p>
        </PrintOnly>
      </Sample>

      <Sample title="Tekens">
        <ul className="flex flex-wrap gap-x-6 gap-y-2 text-help">
          {icons.map((name) => (
            <li key={name}>
              <Icon name={name} /> {name}
            </li>
          ))}
        </ul>
      </Sample>
    </>
  );
}
