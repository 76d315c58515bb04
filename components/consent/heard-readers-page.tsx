"use client";

import { FormSheet } from "@/components/casus/form-sheet";
import { Check } from "@/components/ui/check";
import { ChoiceList } from "@/components/ui/choice-list";
import { MarginNote } from "@/components/ui/margin-note";
import { Page } from "@/components/ui/page";
import { Quote } from "@/components/ui/quote";
import { TextLink } from "@/components/ui/text-link";
import { writeDay } from "@/lib/calendar/words";
import { heardReadersAction } from "@/lib/consent/actions";
import type { HeardReadersPage as Readers } from "@/lib/consent/heard-readers";

type HeardReadersProps = { casusId: string; consentId: string; heardId: string; view: Readers };

/** Who reads what a pupil said, as the pupil wants it now. */
export function HeardReadersPage({ casusId, consentId, heardId, view }: HeardReadersProps) {
  const { child, on, said, forAsker, guardians, widens } = view;
  const back = `/casussen/${casusId}/toestemming/${consentId}`;
  return (
    <Page
      layout="brievenblad"
      kicker={<TextLink href={back}>Naar de toestemming</TextLink>}
      title={`Wie mag van ${child} lezen wat ${child} zei?`}
      aside={
        <MarginNote title="Van de leerling" rule={["VIS-4", "ACT-8"]}>
          Iemand eruit halen mag altijd en werkt meteen. Wie het al las, las het.{" "}
          {widens
            ? `Iemand erbij alleen als ${child} die zelf noemt.`
            : "Iemand erbij laten kan nu niet meer."}
        </MarginNote>
      }
    >
      <Quote by={on === null ? undefined : `${child}, op ${writeDay(on)}`}>{said}</Quote>
      <FormSheet
        action={heardReadersAction}
        hidden={{ casus: casusId, consent: consentId, heard: heardId }}
        initial={{
          ...(forAsker ? { forAsker: "on" } : {}),
          forGuardian: guardians.filter(({ reads }) => reads).map(({ id }) => id),
        }}
        submit="Bewaar wie dit leest"
        cancel={{ href: back, label: "Terug" }}
      >
        {(typed) => (
          <>
            {forAsker || widens ? (
              <Check
                name="forAsker"
                label="Wie dit vraagt en de coördinatoren mogen het lezen"
                defaultChecked={typed.text("forAsker") === "on"}
              />
            ) : null}
            {guardians.length > 0 ? (
              <ChoiceList
                type="checkbox"
                name="forGuardian"
                label={`Wie wil ${child} dat dit leest?`}
                options={guardians.map(({ id, name }) => ({ value: id, label: name }))}
                defaultValue={typed.all("forGuardian")}
                error={typed.error("forGuardian")}
              />
            ) : null}
          </>
        )}
      </FormSheet>
    </Page>
  );
}
