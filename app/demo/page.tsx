import type { Metadata } from "next";
import { BecomeButton } from "@/components/demo/become-button";
import { PlainFrame } from "@/components/shell/plain-frame";
import { Actions } from "@/components/ui/actions";
import { Button } from "@/components/ui/button";
import { Letter } from "@/components/ui/letter";
import { Lines } from "@/components/ui/lines";
import { Page } from "@/components/ui/page";
import { PersonName } from "@/components/ui/person-name";
import { Row } from "@/components/ui/row";
import { SectionHead } from "@/components/ui/section-head";
import { TOUR, type TourStep } from "@/lib/demo/world/tour";
import { originOf } from "@/lib/demo/host";
import { demandDemo } from "@/lib/demo/only";
import { type DemoPerson, demoPeople } from "@/lib/demo/people";

// Forms go from here to other hosts of the demo; with the policy of all other pages they would say `Origin: null`.
export const metadata: Metadata = { title: "Demo", referrer: "origin" };

const groups = [
  { kind: "child", title: "Leerlingen" },
  { kind: "guardian", title: "Ouders en verzorgers" },
  { kind: "staff", title: "Professionals" },
] as const;

/** Everybody of the demo's world, and a way through the main job. */
export default async function Demo() {
  demandDemo();
  const covenants = await demoPeople();
  const everybody = covenants.flatMap(({ people }) => people);
  return (
    <PlainFrame footer="Iedereen in deze demo is verzonnen.">
      <Page
        kicker="Demo"
        title="Kies wie u wilt zijn."
        lead="Iedereen hier is verzonnen. Wie u kiest, opent in een eigen tabblad, met een eigen adres: zo staan meer mensen naast elkaar."
      >
        <Letter>
          <SectionHead id="rondgang" title="In vijf stappen" />
          {TOUR.map((step, i) => (
            <Row key={step.title} when={`Stap ${i + 1}`} title={step.title} state={i === 0 ? "nu" : "stil"}>
              <p>{step.text}</p>
              <StepDoor step={step} person={everybody.find(({ name }) => name === step.as)} />
            </Row>
          ))}
          <Row>
            <Actions>
              <Button href="/demo/post" kind="text">
                Lees de post
              </Button>
            </Actions>
          </Row>
        </Letter>
        {covenants.map(({ id, name, people }) => (
          <Letter key={id}>
            <SectionHead title={name} />
            {groups.map(({ kind, title }) => (
              <Row key={kind} title={title}>
                <Lines items={people.filter(({ hat }) => hat.kind === kind).map(asLine)} />
              </Row>
            ))}
          </Letter>
        ))}
      </Page>
    </PlainFrame>
  );
}

function StepDoor({ step, person }: { step: TourStep; person: DemoPerson | undefined }) {
  if (person === undefined) return null;
  if (!step.byPost) return <Door person={person} />;
  return (
    <Button href={`/demo/post?voor=${person.hat.personId}`} kind="edge">
      Open de post aan {person.name}
    </Button>
  );
}

function Door({ person: { hat, host, name } }: { person: DemoPerson }) {
  return <BecomeButton origin={originOf(host)} {...hat} name={name} />;
}

const asLine = (person: DemoPerson) => ({
  id: person.hat.personId,
  title: <PersonName name={person.name} sector={person.sector} />,
  help: person.role,
  end: <Door person={person} />,
});
