import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { HeldPage } from "@/components/consent/held-page";
import { RequestPage } from "@/components/consent/request-page";
import { staffViewer } from "@/lib/auth/viewer";
import { viewDraft } from "@/lib/consent/draft-view";
import { isId } from "@/lib/consent/ids";
import { viewRequest } from "@/lib/consent/request-view";

export const metadata: Metadata = { title: "Toestemming" };

export default async function Request({ params }: PageProps<"/casussen/[casus]/toestemming/[consent]">) {
  const { hat } = await staffViewer();
  const { casus, consent } = await params;
  if (!isId(casus) || !isId(consent)) notFound();
  const now = new Date();
  const view = await viewRequest(hat, casus, consent, now);
  if (view?.sees === "all") return <RequestPage view={view} now={now} />;
  if (view !== null) return <HeldPage casusId={casus} view={view} />;
  const draft = await viewDraft(hat, casus, consent, now);
  if (draft === null) notFound();
  redirect(`/casussen/${casus}/toestemming/${consent}/${draft.mistake?.step ?? "nakijken"}`);
}
