import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { OwnLetterPage } from "@/components/portal/own-letter";
import { FamilyFrame } from "@/components/shell/family-frame";
import { familyViewer } from "@/lib/auth/viewer";
import { firstName } from "@/lib/consent/form";
import { readOwnLetter } from "@/lib/portal/own-letter";

export const metadata: Metadata = { title: "Van jou alleen" };

/** What is a young person's alone from sixteen or eighteen on; for anybody else there is no such page. */
export default async function OwnLetter() {
  const { hat, name } = await familyViewer();
  const letter = await readOwnLetter(hat);
  if (letter === null) notFound();
  return (
    <FamilyFrame address="jij" signOut="/uitloggen">
      <OwnLetterPage letter={letter} name={firstName(name)} />
    </FamilyFrame>
  );
}
