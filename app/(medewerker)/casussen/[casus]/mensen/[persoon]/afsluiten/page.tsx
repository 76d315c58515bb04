import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { RestrictionForm, type RestrictionStep } from "@/components/casus/restriction-form";
import { MarginNote } from "@/components/ui/margin-note";
import { Page } from "@/components/ui/page";
import { TextLink } from "@/components/ui/text-link";
import { idFrom, managedCasusHere } from "@/lib/casus/here";

export const metadata: Metadata = { title: "Lezen afsluiten" };

const WORDS: Record<RestrictionStep, { title: (name: string) => string; lead: string }> = {
  close: {
    title: (name) => `Moet het lezen voor ${name} dicht?`,
    lead: "Het gaat meteen dicht, ook voor informatie over school. De stem blijft tellen. Een vraag om toestemming is dan alleen nog te lezen in een versie zonder school, plaats en namen, die u samen met de collega maakt. Een collega bevestigt het afsluiten daarna.",
  },
  open: {
    title: (name) => `Mag ${name} weer lezen?`,
    lead: "U stelt het voor. Het lezen gaat pas open als een collega er in een eigen sessie ja op zegt.",
  },
  another: {
    title: (name) => `Wie beslist er mee over het lezen van ${name}?`,
    lead: "Het lezen blijft dicht. Wat de eerste collega antwoordde, blijft bewaard.",
  },
};

export default async function Restrict({
  params,
  searchParams,
}: PageProps<"/casussen/[casus]/mensen/[persoon]/afsluiten">) {
  const { casus: segment, persoon } = await params;
  const { casus } = await managedCasusHere(segment);
  const guardian = casus.guardians.find(({ id }) => id === idFrom(persoon));
  if (!guardian) notFound();
  const back = `/casussen/${casus.id}/mensen/${guardian.id}`;
  const { restriction } = guardian;
  const asksAnother = (await searchParams).mee === "ander" && restriction?.secondAgrees !== true;
  const step: RestrictionStep = restriction === null ? "close" : asksAnother ? "another" : "open";
  const excluded = step === "another" ? restriction?.secondBy : undefined;
  return (
    <Page
      layout="brievenblad"
      kicker={<TextLink href={back}>{guardian.name}</TextLink>}
      title={WORDS[step].title(guardian.name)}
      lead={WORDS[step].lead}
      aside={
        <MarginNote title="Twee mensen" rule={["ACT-3", "RST-1"]}>
          Sluiten geldt vanaf de eerste handtekening; openen vraagt er twee. Het staat vast van wie die zijn.
        </MarginNote>
      }
    >
      <RestrictionForm
        casusId={casus.id}
        guardianId={guardian.id}
        step={step}
        colleagues={casus.participants
          .filter(({ isMe, id }) => !isMe && id !== excluded)
          .map(({ id, name, organisation }) => ({ id, name, organisation: organisation.name }))}
        back={back}
      />
    </Page>
  );
}
