import { Actions } from "@/components/ui/actions";
import { Button } from "@/components/ui/button";
import { ConfirmInPlace } from "@/components/ui/confirm-in-place";
import { ErrorSummary } from "@/components/ui/error-summary";
import { Mark } from "@/components/ui/mark";
import { Notice } from "@/components/ui/notice";
import { PeopleList } from "@/components/ui/people-list";
import { PersonName } from "@/components/ui/person-name";
import { Quote } from "@/components/ui/quote";
import { State } from "@/components/ui/state";
import { StateRings } from "@/components/ui/state-rings";
import { Struck } from "@/components/ui/struck";
import { Term } from "@/components/ui/term";
import { TextLink } from "@/components/ui/text-link";
import { CONSENT_STATUSES } from "@/lib/policy/vocabulary";
import { Sample } from "./sample";

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
    </>
  );
}
