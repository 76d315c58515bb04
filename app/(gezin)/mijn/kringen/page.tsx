import { notFound } from "next/navigation";
import { OwnKringenPage } from "@/components/portal/own-kringen";
import { FamilyFrame } from "@/components/shell/family-frame";
import { readOwnKringen } from "@/lib/ambtskring/own";
import { familyViewer } from "@/lib/auth/viewer";
import { titled } from "@/lib/i18n/title";

export const generateMetadata = titled("kringen");

/** Who at school may know something of this pupil; for anybody else there is no such page. */
export default async function OwnKringen() {
  const { hat } = await familyViewer();
  const own = await readOwnKringen(hat);
  if (own === null) notFound();
  return (
    <FamilyFrame address="jij" signOut="/uitloggen">
      <OwnKringenPage own={own} />
    </FamilyFrame>
  );
}
