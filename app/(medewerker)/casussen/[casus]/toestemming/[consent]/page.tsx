import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { HeldPage } from "@/components/consent/held-page";
import { RequestPage } from "@/components/consent/request-page";
import { staffViewer } from "@/lib/auth/viewer";
import { type AuthoritySituation, authorityPicture } from "@/lib/casus/authority-picture";
import { readCasus } from "@/lib/casus/view";
import { viewDraft } from "@/lib/consent/draft-view";
import { isId } from "@/lib/consent/ids";
import { viewRequest } from "@/lib/consent/request-view";
import type { Hat } from "@/lib/db/doors";

export const metadata: Metadata = { title: "Toestemming" };

export default async function Request({ params }: PageProps<"/casussen/[casus]/toestemming/[consent]">) {
  const { hat } = await staffViewer();
  const { casus, consent } = await params;
  if (!isId(casus) || !isId(consent)) notFound();
  const now = new Date();
  const view = await viewRequest(hat, casus, consent, now);
  if (view?.sees === "all") {
    const waits = view.present?.waitingForRepresentative === true;
    const situation = waits ? await authoritySituation(hat, casus, now) : null;
    return <RequestPage view={view} now={now} authority={situation} />;
  }
  if (view !== null) return <HeldPage casusId={casus} view={view} />;
  const draft = await viewDraft(hat, casus, consent, now);
  if (draft === null) notFound();
  redirect(`/casussen/${casus}/toestemming/${consent}/${draft.mistake?.step ?? "nakijken"}`);
}

/** Who holds authority, for a coordinator; null for who may not know. */
async function authoritySituation(hat: Hat, casusId: string, now: Date): Promise<AuthoritySituation | null> {
  const casus = await readCasus(hat, casusId, now);
  return casus?.coordinates ? authorityPicture(casus.guardians).situation : null;
}
