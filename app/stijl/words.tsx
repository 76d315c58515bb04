import { Actions } from "@/components/ui/actions";
import { Button } from "@/components/ui/button";
import { ConfirmInPlace } from "@/components/ui/confirm-in-place";
import { Empty } from "@/components/ui/empty";
import { ErrorSummary } from "@/components/ui/error-summary";
import { Icon } from "@/components/ui/icon";
import { type IconName, iconShapes } from "@/components/ui/icon-shapes";
import { Lines } from "@/components/ui/lines";
import { MarginNote } from "@/components/ui/margin-note";
import { Mark } from "@/components/ui/mark";
import { Notice } from "@/components/ui/notice";
import { PeopleList } from "@/components/ui/people-list";
import { PersonName } from "@/components/ui/person-name";
import { PrintOnly } from "@/components/ui/print-only";
import { Quote } from "@/components/ui/quote";
import { Readers } from "@/components/ui/readers";
import { ScreenOnly } from "@/components/ui/screen-only";
import { State } from "@/components/ui/state";
import { StateRings } from "@/components/ui/state-rings";
import { Struck } from "@/components/ui/struck";
import { Tag } from "@/components/ui/tag";
import { Term } from "@/components/ui/term";
import { TextLink } from "@/components/ui/text-link";
import { YesNo } from "@/components/ui/yes-no";
import { CONSENT_STATUSES } from "@/lib/policy/vocabulary";
import { Sample } from "./sample";

const icons = Object.keys(iconShapes) as IconName[];

/** Type, people, states, buttons, notices: what a sentence is made of. */
export function Words() {
  return (
    <>
      <Sample title="Letters">
        <p className="font-heading text-h1">Noor beslist zelf mee</p>
        <p className="font-heading text-h2">De mensen om Noor</p>
        <p className="font-heading text-h3">Sem wordt zondag twaalf</p>
        <p className="voorrede">Er wordt pas gedeeld als Noor ja zegt.</p>
        <p>
          U leest dit omdat Noor en Sanne <Mark>ja zeiden</Mark>. Over thuis: <Struck>niet</Struck>. Er geldt{" "}
          <Term word="ambtsgeheim">Wie bij de overheid of een school werkt, zwijgt over wat die hoort.</Term>,
          dus <TextLink href="#">vraag het eerst</TextLink>.
        </p>
        <p className="klein zacht">Vanaf twaalf jaar telt het eigen antwoord.</p>
        <p className="kapitaal">Klas 2b, De Zilverberk</p>
        <Quote
          by={
            <>
              Noor, op 2 maart, opgeschreven samen met <PersonName name="Joost Hermans" sector="school" />
            </>
          }
        >
          Ik wil weten waarom ik ’s ochtends niet op kan staan. En niet iedereen hoeft dat te weten.
        </Quote>
        <Quote upright>
          Ik, Sanne de Wit, zeg <Mark>ja, behalve thuis</Mark>. De Zilverberk mag over Noors verzuim praten.
        </Quote>
      </Sample>

      <Sample title="Mensen">
        <PeopleList
          people={[
            { id: "1", name: "Noor van Dalen", sector: "gezin", role: "leerling, 13 jaar" },
            { id: "2", name: "Marije Postma", sector: "school", role: "zorgcoördinator, De Zilverberk" },
            {
              id: "3",
              name: "Youssef Amrani",
              sector: "jeugdhulp",
              role: "jeugdhulpverlener, Jeugdteam Noord",
              end: <State status="geldig">tot 31 juli</State>,
            },
            {
              id: "4",
              name: "Ilse Verhoeven",
              sector: "gezondheidszorg",
              role: "jeugdarts, GGD Rivierland",
              end: <State status="onvolledig" />,
            },
            {
              id: "5",
              name: "Peter Kuipers",
              sector: "leerplicht",
              role: "leerplichtambtenaar, gemeente Rivierdam",
              end: <State status="geweigerd" />,
            },
            {
              id: "6",
              name: "Tom Aerts",
              sector: "samenwerkingsverband",
              role: "onderwijsconsulent, samenwerkingsverband",
            },
            { id: "7", name: "An Peeters", sector: "overig", role: "sportvereniging" },
          ]}
        />
        <p className="klein zacht">
          Gezin dun, school dik, jeugdhulp dubbel, zorg gestreept, gemeente gestippeld, samenwerkingsverband
          en CLB golvend.
        </p>
      </Sample>

      <Sample title="Staat van een toestemming">
        <p className="flex flex-wrap gap-x-8 gap-y-2">
          {CONSENT_STATUSES.map((status) => (
            <State key={status} status={status} />
          ))}
        </p>
        <State status="onvolledig">wacht op Noor en één ouder</State>
        <StateRings
          label="Acht toestemmingen: drie geldig, één wacht, één begint later, één nee, één gestopt, één verlopen"
          states={[
            "geldig",
            "geldig",
            "geldig",
            "onvolledig",
            "nog_niet",
            "geweigerd",
            "ingetrokken",
            "verlopen",
          ]}
        />
      </Sample>

      <Sample title="Knoppen">
        <Actions>
          <Button type="button">Lees de vraag</Button>
          <Button type="button" kind="edge">
            Tweede keus
          </Button>
          <Button href="#" kind="text">
            Stille keus
          </Button>
        </Actions>
        <Actions>
          <Button type="button" kind="stop">
            Ja, stop nu
          </Button>
          <Button type="button" kind="stop-edge">
            Stop
          </Button>
          <Button type="button" icon="pen">
            Onderteken
          </Button>
          <Button unavailable="Rondt af zodra er een evaluatiedatum is.">Rond af</Button>
        </Actions>
        <ConfirmInPlace
          trigger="Stop"
          question="Weet u het zeker?"
          confirm={
            <Button type="button" kind="stop">
              Ja, stop nu
            </Button>
          }
          cancel={{ href: "/stijl", label: "Nee, laat het zo" }}
        >
          Vanaf nu delen zij niets nieuws meer. Wat al verteld is, blijft verteld. De hulp gaat door.
        </ConfirmInPlace>
      </Sample>

      <Sample title="Meldingen">
        <Notice kind="info">
          <p>
            <strong>Sinds maandag</strong> leest Daans logopedist mee, met toestemming van zijn ouders.
          </p>
        </Notice>
        <Notice kind="wacht" title="Noor wil eerst praten.">
          Er wordt nog niets gedeeld.
        </Notice>
        <Notice kind="goed">
          <p>
            <strong>Bewaard.</strong> Vijf mensen kunnen dit nu lezen.
          </p>
        </Notice>
        <Notice kind="fout">
          <p>
            <strong>Dit is niet bewaard.</strong> Er is geen verbinding. Uw tekst staat nog hier.
          </p>
          <Actions>
            <Button type="button" kind="edge">
              Probeer opnieuw
            </Button>
          </Actions>
        </Notice>
        <ErrorSummary
          title="Twee dingen kloppen nog niet."
          errors={[
            { field: "tot", message: "Kies een dag vóór 9 maart 2028" },
            { field: "vraag-leeg", message: "Schrijf uw vraag in één zin" },
          ]}
        />
      </Sample>

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
