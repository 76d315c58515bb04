import { Letter } from "@/components/ui/letter";
import { MarginNote } from "@/components/ui/margin-note";
import { Page } from "@/components/ui/page";
import { Quote } from "@/components/ui/quote";
import { Row } from "@/components/ui/row";
import { TextLink } from "@/components/ui/text-link";
import type { CasusView } from "@/lib/casus/view";
import type { Framework } from "@/lib/policy/vocabulary";

/** Who keeps a secret where the school cannot: VAD names the CLB; the Netherlands have no CLB. */
const BOUND: Record<Framework, { who: string; said: string }> = {
  vl: {
    who: "Iemand van het CLB heeft wel beroepsgeheim.",
    said: "Wil je met iemand praten die wel mag zwijgen? Dan zoeken we samen iemand van het CLB.",
  },
  nl: {
    who: "Een jeugdarts, een schoolmaatschappelijk werker of een jeugdhulpverlener heeft wel beroepsgeheim.",
    said: "Wil je met iemand praten die wel mag zwijgen? Dan zoeken we samen, bijvoorbeeld de jeugdarts.",
  },
};

type BeforeTalkProps = { casus: Pick<CasusView, "id" | "pupil" | "framework"> };

/** What whoever talks with a pupil for the school reads first: no secrecy may be promised, and what to say instead. */
export function BeforeTalk({ casus }: BeforeTalkProps) {
  const { pupil, framework } = casus;
  const { who, said } = BOUND[framework];
  return (
    <Page
      kicker={<TextLink href={`/casussen/${casus.id}/ambtskringen`}>Ambtskringen</TextLink>}
      title={`Beloof ${pupil.callName} geen geheimhouding.`}
      lead="Zeg dat voordat het gesprek begint. Dan kiest de leerling zelf wat hij of zij vertelt."
    >
      <Letter>
        <Row
          level={2}
          state="stil"
          title="Waarom u het niet kunt beloven"
          why={
            <MarginNote source="VAD 2015; Conceptnota">
              {framework === "vl"
                ? "Wie op school werkt, heeft ambtsgeheim en geen beroepsgeheim, welke naam de functie ook heeft."
                : "Deze raad komt uit Vlaanderen. Ook in Nederland brengt werken op school geen beroepsgeheim mee."}
            </MarginNote>
          }
        >
          <p>
            U werkt op school. U gaat zorgvuldig om met wat u hoort, maar u hebt geen recht om te zwijgen
            tegenover de directie. {who}
          </p>
          <p>
            Een belofte maakt u ook alleen. U kunt dan geen raad vragen, en geen hulp zoeken. Moet u de
            belofte breken, dan raakt de leerling het vertrouwen kwijt.
          </p>
        </Row>
        <Row level={2} state="stil" title="Wat u kunt zeggen">
          <Quote upright>
            Ik luister naar je, en ik vertel het niet zomaar verder. Maar ik kan je niet beloven dat ik niets
            zeg.
          </Quote>
          <Quote upright>
            Als ik denk dat jij of iemand anders gevaar loopt, zoek ik hulp. Ik zeg het dan eerst tegen jou.
          </Quote>
          <Quote upright>
            We spreken samen af wie op school wat mag weten. Dat schrijf ik op in jouw woorden.
          </Quote>
          <Quote upright>{said}</Quote>
        </Row>
        <Row
          level={2}
          state="stil"
          title="Vraag of het begrepen is"
          why={
            <MarginNote source="Conceptnota">
              Alleen wat iemand nodig heeft om te helpen, gaat verder. Niet wat goed is om te weten.
            </MarginNote>
          }
        >
          <p>
            Vraag de leerling in eigen woorden te zeggen wat u wel en niet voor u houdt. Zeg ook dat de
            directie mag vragen om op de hoogte te zijn, en dat de leerling dat dan ziet.
          </p>
        </Row>
      </Letter>
    </Page>
  );
}
