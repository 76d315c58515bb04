import { z } from "zod";
import { ReadingsPage } from "@/components/portal/readings";
import { FamilyFrame } from "@/components/shell/family-frame";
import { familyViewer } from "@/lib/auth/viewer";
import { titled } from "@/lib/i18n/title";
import { readReadings } from "@/lib/portal/readings";

export const generateMetadata = titled("gelezen");

const sheet = z.coerce.number().int().min(1).max(10_000).catch(1);

/** Who read what, when and why. */
export default async function Readings({ searchParams }: PageProps<"/mijn/gelezen">) {
  const { hat } = await familyViewer();
  const { blad } = await searchParams;
  const readings = await readReadings(hat, sheet.parse(blad));
  const you = hat.kind === "child" ? "je" : "u";
  return (
    <FamilyFrame address={you === "je" ? "jij" : "u"} signOut="/uitloggen">
      <ReadingsPage of={readings} you={you} />
    </FamilyFrame>
  );
}
