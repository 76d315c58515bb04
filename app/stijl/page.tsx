import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { StaffFrame } from "@/components/shell/staff-frame";
import { AroundWords } from "./around-words";
import { Forms } from "./forms";
import { Kringen } from "./kringen";
import { LetterSample } from "./letter-sample";
import { Tables } from "./tables";
import { Time } from "./time";
import { Words } from "./words";

export const metadata: Metadata = { title: "Onderdelen" };

/** Every piece in every state, with invented people. The demo shows it; elsewhere it does not exist. */
export default function StylePage() {
  if (process.env.KRINGSPRAAK_DEMO !== "1") notFound();
  return (
    <StaffFrame
      active="vandaag"
      person={{ name: "Marije Postma", sector: "school", hat: "zorgcoördinator, De Zilverberk" }}
      signOut="/uitloggen"
      search={{ action: "/casussen", name: "naam", label: "Zoek een leerling" }}
      footerLinks={[{ href: "/stijl/gezin", label: "Onderdelen voor het gezin" }]}
    >
      <h1>Onderdelen</h1>
      <p className="voorrede mt-4 mb-12">Zwart is wat er staat. Blauw is wat u kunt doen. Oker wacht.</p>
      <Words />
      <AroundWords />
      <Forms />
      <Tables />
      <Time />
      <Kringen />
      <LetterSample />
    </StaffFrame>
  );
}
