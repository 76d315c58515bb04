import { useLocale, useTranslations } from "next-intl";
import { FamilyNote } from "@/components/shell/family-note";
import { Quote } from "@/components/ui/quote";
import { State } from "@/components/ui/state";
import type { OwnAnswer, SignerStanding } from "@/lib/consent/answer-own";
import { type ConsentForm, addressIn } from "@/lib/consent/form";
import { partsIn } from "@/lib/consent/form-parts";
import { DrawnSignature } from "./drawn-signature";
import { AnswerSentence, withoutWords } from "./sentence";

/** The ring that goes with each of the words of VIS-5. */
const RING = { waits: "onvolledig", holds: "geldig", over: "verlopen" } as const;

/** How the request stands, in the words that a signer may know. */
export function StandingState({ standing }: { standing: SignerStanding }) {
  const t = useTranslations("tekenen.klaar.stand");
  return <State status={RING[standing]}>{t(standing)}</State>;
}

/** "U zei ja, behalve thuis." */
export function useSaid(): (form: ConsentForm, last: OwnAnswer) => string {
  const t = useTranslations("tekenen.klaar.gezegd");
  const locale = useLocale();
  return (form, last) => {
    const without = withoutWords(partsIn(locale, last.shown ?? form), last.except);
    const choice =
      last.answer === "given"
        ? without === ""
          ? "yes"
          : "except"
        : last.answer === "refused"
          ? "no"
          : "withdrawn";
    return t(choice, { you: addressIn(form), without });
  };
}

/** What was signed: the sentence, the own remark, how and when. */
export function Given({
  form,
  last,
  name,
  moment,
}: {
  form: ConsentForm;
  last: OwnAnswer;
  name: string;
  moment: string;
}) {
  const t = useTranslations("tekenen");
  const you = addressIn(form);
  const parts = partsIn(useLocale(), last.shown ?? form);
  const choice =
    last.answer === "refused"
      ? "no"
      : last.except.categories.length + last.except.recipients.length > 0
        ? "except"
        : "yes";
  return (
    <>
      {last.answer === "withdrawn" ? null : (
        <Quote upright>
          <AnswerSentence parts={parts} choice={choice} leftOut={last.except} name={name} />
        </Quote>
      )}
      <p className="zacht klein">
        {t("klaar.wanneer", { moment })}{" "}
        {last.answer === "withdrawn" ? null : t(`klaar.hoe.${last.signature.kind}`, { you })}
      </p>
      {last.signature.kind === "drawn" && last.signature.text !== null ? (
        <DrawnSignature path={last.signature.text} label={t("ondertekenen.vak", { you })} />
      ) : null}
      {last.remark === null ? null : (
        <>
          <h2>{t("ondertekenen.opmerking", { you })}</h2>
          <p>{last.remark.text}</p>
          <FamilyNote>
            {last.remark.forAsker
              ? t("ondertekenen.opmerkingGelezen", { asker: form.asker.name })
              : t("ondertekenen.opmerkingEigen", { you })}
          </FamilyNote>
        </>
      )}
    </>
  );
}
