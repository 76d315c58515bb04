import type { Metadata } from "next";
import { FormSheet } from "@/components/casus/form-sheet";
import { MarginNote } from "@/components/ui/margin-note";
import { Page } from "@/components/ui/page";
import { TextLink } from "@/components/ui/text-link";
import { closeCasusAction, reopenCasusAction } from "@/lib/casus/actions";
import { managedCasusHere } from "@/lib/casus/here";

export const metadata: Metadata = { title: "Casus sluiten" };

export default async function Close({ params }: PageProps<"/casussen/[casus]/sluiten">) {
  const { casus } = await managedCasusHere((await params).casus);
  const here = `/casussen/${casus.id}`;
  const cancel = { href: here, label: "Toch niet" };
  const { callName, name } = casus.pupil;
  if (casus.closedAt) {
    return (
      <Page
        layout="brievenblad"
        kicker={<TextLink href={here}>{name}</TextLink>}
        title={`Gaat het werk voor ${callName} verder?`}
        lead="U doet dan zelf weer mee. Wie er nog meer meedoet, voegt u daarna één voor één toe."
        aside={
          <MarginNote title="Waarom één voor één" rule="ACT-9">
            Misschien is niet iedereen van toen nog nodig.
          </MarginNote>
        }
      >
        <FormSheet
          action={reopenCasusAction}
          hidden={{ casusId: casus.id }}
          submit="Open de casus weer"
          cancel={cancel}
        />
      </Page>
    );
  }
  return (
    <Page
      layout="brievenblad"
      kicker={<TextLink href={here}>{name}</TextLink>}
      title={`Is het werk voor ${callName} klaar?`}
      lead="Sluit u de casus, dan doet vanaf dat moment niemand meer mee en leest niemand meer verder dan de eigen notities."
      aside={
        <MarginNote title="Wat blijft" rule="ACT-9">
          {`${callName} en wie gezag heeft, houden wat de regels hun geven. U kunt de casus later weer openen.`}
        </MarginNote>
      }
    >
      <FormSheet
        action={closeCasusAction}
        hidden={{ casusId: casus.id }}
        submit="Sluit de casus"
        kind="stop"
        cancel={cancel}
      />
    </Page>
  );
}
