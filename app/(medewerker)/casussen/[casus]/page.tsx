import type { Metadata } from "next";
import { CasusPage } from "@/components/casus/casus-page";
import { talksWithoutSecrecy } from "@/lib/ambtskring/talk";
import { casusHere } from "@/lib/casus/here";
import { readNewestHeads } from "@/lib/casus/newest-heads";
import { readParties } from "@/lib/casus/parties";
import { viewConsents } from "@/lib/consent/casus-view";
import { listGuardedWaits } from "@/lib/consent/guarded-waits";

export const metadata: Metadata = { title: "Casus" };

export default async function Casus({ params }: PageProps<"/casussen/[casus]">) {
  const { viewer, casus } = await casusHere((await params).casus);
  const consents = await viewConsents(viewer.hat, casus.id);
  const parties = await readParties(viewer.hat, casus.id);
  const guarded = await listGuardedWaits(viewer.hat, casus.id);
  const heads = await readNewestHeads(viewer.hat, casus.id);
  return (
    <CasusPage
      casus={casus}
      consents={consents?.consents ?? []}
      drafts={consents?.drafts ?? []}
      parties={parties}
      guarded={guarded}
      heads={heads}
      noSecrecy={await talksWithoutSecrecy(viewer.hat, casus.id)}
    />
  );
}
