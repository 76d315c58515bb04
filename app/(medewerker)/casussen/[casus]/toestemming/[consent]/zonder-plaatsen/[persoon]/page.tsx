import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { GuardedVersionPage } from "@/components/consent/guarded-page";
import { staffViewer } from "@/lib/auth/viewer";
import { viewGuarded } from "@/lib/consent/guarded-view";
import { isId } from "@/lib/consent/ids";

export const metadata: Metadata = { title: "Versie zonder plaatsen" };

export default async function WithoutPlaces({
  params,
}: PageProps<"/casussen/[casus]/toestemming/[consent]/zonder-plaatsen/[persoon]">) {
  const { hat } = await staffViewer();
  const { casus, consent, persoon } = await params;
  const view = [casus, consent, persoon].every(isId) ? await viewGuarded(hat, casus, consent, persoon) : null;
  if (view === null) notFound();
  return <GuardedVersionPage ids={{ casus, consent, person: persoon }} view={view} />;
}
