import { notFound } from "next/navigation";
import { OwnConfidantPage } from "@/components/confidant/own-confidant";
import { FamilyFrame } from "@/components/shell/family-frame";
import { familyViewer } from "@/lib/auth/viewer";
import { viewOwnConfidant } from "@/lib/confidant/view";
import { titled } from "@/lib/i18n/title";

export const generateMetadata = titled("vertrouwen");

/** The pupil's confidant; for anybody else there is no such page. */
export default async function OwnConfidant() {
  const { hat } = await familyViewer();
  const view = await viewOwnConfidant(hat);
  if (view === null) notFound();
  return (
    <FamilyFrame address="jij" signOut="/uitloggen">
      <OwnConfidantPage view={view} />
    </FamilyFrame>
  );
}
