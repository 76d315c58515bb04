import type { Metadata } from "next";
import { MakeForm } from "@/components/casus/make-form";
import { MarginNote } from "@/components/ui/margin-note";
import { Page } from "@/components/ui/page";
import { staffViewer } from "@/lib/auth/viewer";
import { readMaker } from "@/lib/casus/maker";
import { newId } from "@/lib/db/uuid";

export const metadata: Metadata = { title: "Nieuwe casus" };

export default async function NewCasus() {
  const { hat, jobTitle } = await staffViewer();
  const { framework, allowed } = await readMaker(hat);
  if (!allowed) {
    return (
      <Page layout="blad" kicker="Nieuwe casus" title="U maakt zelf geen casussen.">
        <p>
          Uw organisatie bepaalt wie dat doet. Vraag het aan een collega die een casus mag maken; die kan u
          daarna toevoegen.
        </p>
      </Page>
    );
  }
  return (
    <Page
      layout="brievenblad"
      kicker="Nieuwe casus"
      title="Om welke leerling gaat het?"
      lead="Eerst de leerling en wie er gezag heeft. Daarna kiest u wie er meedoet."
      aside={
        <>
          <MarginNote title="Wie ziet dit" rule="VIS-1">
            U, wie u toevoegt, en het gezin zoals de regels zeggen. Niemand anders, ook niet binnen uw
            organisatie.
          </MarginNote>
          <MarginNote title="Gezag" rule={["ACT-3", "AUT-2"]}>
            U schrijft op hoe en wanneer u het gezag naging. Weet u het nog niet, zeg dat dan: twijfel sluit,
            tot het vaststaat.
          </MarginNote>
        </>
      }
    >
      <MakeForm framework={framework} formKey={newId()} jobTitle={jobTitle} />
    </Page>
  );
}
