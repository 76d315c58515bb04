import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ConsentsPage } from "@/components/consent/consents-page";
import { staffViewer } from "@/lib/auth/viewer";
import { viewConsents } from "@/lib/consent/casus-view";
import { isId } from "@/lib/consent/ids";

export const metadata: Metadata = { title: "Toestemmingen" };

export default async function Consents({ params }: PageProps<"/casussen/[casus]/toestemming">) {
  const { hat } = await staffViewer();
  const { casus } = await params;
  const now = new Date();
  const view = isId(casus) ? await viewConsents(hat, casus, now) : null;
  if (view === null) notFound();
  return <ConsentsPage casusId={casus} view={view} now={now} />;
}
