import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { RestrictionForm } from "@/components/casus/restriction-form";
import { MarginNote } from "@/components/ui/margin-note";
import { Page } from "@/components/ui/page";
import { TextLink } from "@/components/ui/text-link";
import { idFrom, managedCasusHere } from "@/lib/casus/here";

export const metadata: Metadata = { title: "Lezen afsluiten" };

export default async function Restrict({
  params,
}: PageProps<"/casussen/[casus]/mensen/[persoon]/afsluiten">) {
  const { casus: segment, persoon } = await params;
  const { casus } = await managedCasusHere(segment);
  const guardian = casus.guardians.find(({ id }) => id === idFrom(persoon));
  if (!guardian) notFound();
  const back = `/casussen/${casus.id}/mensen/${guardian.id}`;
  const restricted = guardian.restriction !== null;
  return (
    <Page
      layout="brievenblad"
      kicker={<TextLink href={back}>{guardian.name}</TextLink>}
      title={restricted ? `Mag ${guardian.name} weer lezen?` : `Moet het lezen voor ${guardian.name} dicht?`}
      lead={
        restricted
          ? "Vanaf dan leest deze persoon weer wat de regels openen."
          : "Het gaat meteen dicht, ook voor informatie over school. De stem in een toestemming blijft."
      }
      aside={
        <MarginNote title="Twee mensen" rule={["ACT-3", "RST-1"]}>
          Afsluiten en weer openen beslist u met zijn tweeën. Het staat vast wie dat waren.
        </MarginNote>
      }
    >
      <RestrictionForm
        casusId={casus.id}
        guardianId={guardian.id}
        restricted={restricted}
        colleagues={casus.participants
          .filter(({ isMe }) => !isMe)
          .map(({ id, name, organisation }) => ({ id, name, organisation: organisation.name }))}
        back={back}
      />
    </Page>
  );
}
