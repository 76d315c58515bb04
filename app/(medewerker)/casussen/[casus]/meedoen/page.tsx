import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { FormSheet } from "@/components/casus/form-sheet";
import { longDay } from "@/lib/calendar/words";
import { Letter } from "@/components/ui/letter";
import { MarginNote } from "@/components/ui/margin-note";
import { Page } from "@/components/ui/page";
import { PersonName } from "@/components/ui/person-name";
import { Row } from "@/components/ui/row";
import { TextLink } from "@/components/ui/text-link";
import { confirmDutyAction } from "@/lib/casus/actions";
import { DUTY_WORDS } from "@/lib/casus/duty-words";
import { casusHere } from "@/lib/casus/here";
import { readTelephones } from "@/lib/casus/telephones";

export const metadata: Metadata = { title: "U bent toegevoegd" };

export default async function Join({ params }: PageProps<"/casussen/[casus]/meedoen">) {
  const { viewer, casus } = await casusHere((await params).casus);
  const { me, pupil, framework } = casus;
  const here = `/casussen/${casus.id}`;
  if (!me?.present || me.dutyConfirmed) redirect(here);
  const { label, meaning } = DUTY_WORDS[me.duty];
  const coordinators = casus.participants.filter(({ coordinates, isMe }) => coordinates.length > 0 && !isMe);
  const telephones = await readTelephones(
    viewer.hat,
    casus.id,
    coordinators.map(({ id }) => id),
  );
  return (
    <Page
      kicker={<TextLink href={here}>{pupil.name}</TextLink>}
      title={`U bent toegevoegd aan de casus van ${pupil.name}.`}
      lead={`Wat u doet: ${me.role ?? "meedoen"}${me.since ? `, sinds ${longDay(me.since, framework)}` : ""}.`}
    >
      <Letter>
        <Row
          level={2}
          state="wacht"
          when="wacht op u"
          title={`Voorgesteld is: voor u geldt ${label}.`}
          why={
            <MarginNote title="Waarom" rule="ACT-2">
              Welke geheimhouding geldt, hangt af van wat u voor deze leerling doet. Daarom bevestigt u het
              zelf. Tot dan telt het niet: u leest wat een toestemming of de schrijver voor u opent, en niet
              wat alleen voor uw team of uw beroepsgroep is.
            </MarginNote>
          }
        >
          <p>{meaning}</p>
          <FormSheet
            action={confirmDutyAction}
            hidden={{ casusId: casus.id, duty: me.duty }}
            submit="Dit klopt, ik bevestig het"
          />
        </Row>
        <Row when="klopt het niet?" state="stil">
          <p>Bel dan wie de casus coördineert. Die stelt iets anders voor, en u bevestigt dat.</p>
          {coordinators.map(({ id, name, organisation }) => (
            <p key={id}>
              <PersonName name={name} sector={organisation.sector} role={organisation.name} />
              <Call number={telephones.get(id)} />
            </p>
          ))}
        </Row>
      </Letter>
    </Page>
  );
}

function Call({ number }: { number: string | undefined }) {
  if (number === undefined) return null;
  return (
    <>
      <br />
      <a className="lees cijfers" href={`tel:${number.replace(/[^\d+]/g, "")}`}>
        {number}
      </a>
    </>
  );
}
