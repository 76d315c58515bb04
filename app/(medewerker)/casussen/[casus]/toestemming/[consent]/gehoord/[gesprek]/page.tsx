import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { HeardReadersPage } from "@/components/consent/heard-readers-page";
import { staffViewer } from "@/lib/auth/viewer";
import { viewHeardReaders } from "@/lib/consent/heard-readers";
import { isId } from "@/lib/consent/ids";

export const metadata: Metadata = { title: "Wie leest wat de leerling zei" };

export default async function HeardReaders({
  params,
}: PageProps<"/casussen/[casus]/toestemming/[consent]/gehoord/[gesprek]">) {
  const { hat } = await staffViewer();
  const { casus, consent, gesprek } = await params;
  const known = [casus, consent, gesprek].every(isId);
  const view = known ? await viewHeardReaders(hat, casus, consent, gesprek) : null;
  if (view === null) notFound();
  return <HeardReadersPage casusId={casus} consentId={consent} heardId={gesprek} view={view} />;
}
