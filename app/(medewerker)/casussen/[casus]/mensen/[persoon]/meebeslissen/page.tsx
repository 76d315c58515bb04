import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { SecondForm } from "@/components/casus/second-form";
import { MarginNote } from "@/components/ui/margin-note";
import { Page } from "@/components/ui/page";
import { TextLink } from "@/components/ui/text-link";
import { longDay } from "@/lib/calendar/words";
import { casusHere, idFrom } from "@/lib/casus/here";
import { askedOf } from "@/lib/casus/restriction-terms";

export const metadata: Metadata = { title: "Meebeslissen" };

export default async function DecideAsSecond({
  params,
}: PageProps<"/casussen/[casus]/mensen/[persoon]/meebeslissen">) {
  const { casus: segment, persoon } = await params;
  const { casus, viewer } = await casusHere(segment);
  const guardian = casus.guardians.find(({ id }) => id === idFrom(persoon));
  const restriction = guardian?.restriction;
  const about = restriction ? askedOf(restriction, viewer.hat.personId) : null;
  if (!guardian || !restriction || !about) notFound();
  const back = `/casussen/${casus.id}`;
  const asker = about === "opening" ? restriction.opening?.by : restriction.recordedBy;
  const who = (asker && casus.names.get(asker)?.name) ?? "Een collega";
  const since = longDay(restriction.since, casus.framework);
  return (
    <Page
      layout="brievenblad"
      kicker={<TextLink href={back}>De casus van {casus.pupil.callName}</TextLink>}
      title={
        about === "closing"
          ? `${who} sloot het lezen af voor ${guardian.name}. Bent u het ermee eens?`
          : `${who} stelt voor dat ${guardian.name} weer mag lezen. Bent u het ermee eens?`
      }
      aside={
        <MarginNote title="Twee mensen" rule={["ACT-3", "RST-1"]}>
          Dichtdoen geldt meteen, om niemand in gevaar te brengen. Opendoen kan alleen als u allebei ja zegt.
        </MarginNote>
      }
    >
      <p>
        Het lezen is dicht sinds {since}. De reden: {restriction.reason}
      </p>
      <p>U beslist zelf. Wat u kiest, staat vast met uw naam, en alleen de coördinatoren zien het.</p>
      <SecondForm casusId={casus.id} guardianId={guardian.id} about={about} back={back} />
    </Page>
  );
}
