import type { Metadata } from "next";
import { AuthorityRow } from "@/components/casus/authority-row";
import { CasusContacts } from "@/components/casus/casus-contacts";
import { FamilyLines, ProfessionalLines } from "@/components/casus/people-lines";
import { Actions } from "@/components/ui/actions";
import { Button } from "@/components/ui/button";
import { Letter } from "@/components/ui/letter";
import { MarginNote } from "@/components/ui/margin-note";
import { Page } from "@/components/ui/page";
import { Row } from "@/components/ui/row";
import { TextLink } from "@/components/ui/text-link";
import { listCasusContacts } from "@/lib/casus/casus-contacts";
import { casusHere } from "@/lib/casus/here";
import { capital, inWords } from "@/lib/casus/number-words";
import type { CasusView } from "@/lib/casus/view";

export const metadata: Metadata = { title: "Mensen" };

export default async function People({ params }: PageProps<"/casussen/[casus]/mensen">) {
  const { casus, viewer } = await casusHere((await params).casus);
  const here = `/casussen/${casus.id}`;
  const open = casus.closedAt === null;
  return (
    <Page kicker={<TextLink href={here}>{casus.pupil.name}</TextLink>} title={titleOf(casus)}>
      <Letter>
        {casus.coordinates && open ? (
          <Row state="stil">
            <Actions>
              <Button href={`${here}/mensen/toevoegen`} icon="plus">
                Voeg iemand toe
              </Button>
              <Button kind="text" href={`${here}/mensen/gezin`}>
                Voeg iemand van het gezin toe
              </Button>
            </Actions>
          </Row>
        ) : null}
        <AuthorityRow casus={casus} />
        <Row state="stil" when="gezin">
          <FamilyLines casus={casus} />
        </Row>
        {casus.coordinates ? (
          <CasusContacts
            casusId={casus.id}
            callName={casus.pupil.callName}
            contacts={await listCasusContacts(viewer.hat, casus.id)}
          />
        ) : null}
        {casus.participants.length > 0 ? (
          <Row
            state="stil"
            when="professionals"
            why={
              <MarginNote rule="ACT-2">
                Een geheimhouding telt pas als de persoon zelf, of de eigen organisatie, die bevestigde.
              </MarginNote>
            }
          >
            <ProfessionalLines casus={casus} people={casus.participants} />
          </Row>
        ) : null}
        {casus.former.length > 0 ? (
          <Row state="stil" when="deden eerder mee">
            <ProfessionalLines casus={casus} people={casus.former} />
          </Row>
        ) : null}
      </Letter>
    </Page>
  );
}

function titleOf({ participants, pupil, closedAt }: CasusView): string {
  if (closedAt) return `Voor ${pupil.callName} doet nu niemand mee.`;
  if (participants.length === 1) return `Eén professional doet mee voor ${pupil.callName}.`;
  return `${capital(inWords(participants.length))} professionals doen mee voor ${pupil.callName}.`;
}
