import type { ConsentForm } from "@/lib/consent/form";
import type { HeardEntry } from "@/lib/consent/heard-read";
import { writeDay } from "@/lib/calendar/words";
import { Section } from "./section";
import { Paragraphs, Words } from "./type";
import { t } from "./words";

type HeardPartProps = {
  heard: readonly HeardEntry[];
  form: ConsentForm;
  /** `asker`: with what the pupil said where it was meant for the asker, and a sentence that says so. */
  edition?: "asker" | "officer";
};

/** That a pupil who does not decide was heard, and what the pupil said as far as the reader may know. */
export function HeardPart({ heard, form, edition = "asker" }: HeardPartProps) {
  if (heard.length === 0) return null;
  const child = form.child.firstName;
  return (
    <Section heading={t("blad.titel", { kind: "heard", child })} before={10}>
      {heard.toReversed().map(({ id, on, how, said }) => (
        <Section key={id} before={2}>
          <Words kind="strong">
            {on === null ? t("antwoord.gehoord.niet") : t("antwoord.gehoord.op", { day: writeDay(on) })}
          </Words>
          {said === null ? null : <Paragraphs text={said} />}
          <Paragraphs text={how} kind="soft" />
        </Section>
      ))}
      {edition === "asker" ? <Words kind="soft">{t("antwoord.gehoord.uitleg", { child })}</Words> : null}
    </Section>
  );
}
