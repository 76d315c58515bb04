import { DrawnSignature } from "@/components/consent/form/drawn-signature";
import { isTold, type Reader, remarkIsFor } from "@/components/pdf/answer";
import { answerInWords, saidByAnother, saidByMyself } from "@/components/pdf/answer-words";
import { evidenceLines } from "@/components/pdf/evidence-lines";
import { isDrawing } from "@/components/pdf/is-drawing";
import { t } from "@/components/pdf/words";
import { Lines } from "@/components/ui/lines";
import { Quote } from "@/components/ui/quote";
import type { ConsentForm } from "@/lib/consent/form";
import type { Proof } from "@/lib/consent/proof";
import { instantIn } from "@/lib/i18n/dates";
import type { Locale } from "@/lib/i18n/locale";
import { inPaperLanguage } from "@/lib/pdf/language";
import type { Framework } from "@/lib/policy/vocabulary";

type ProvenAnswerProps = {
  proof: Proof;
  form: ConsentForm | null;
  framework: Framework;
  consentId: string;
  madeAt: Date;
  reader: Reader;
  language: Locale;
  level?: 2 | 3;
};

/** One answer and what proves it, in the words of the PDF. */
export function ProvenAnswer(shown: ProvenAnswerProps) {
  return inPaperLanguage(shown.language, () => provenAnswer(shown));
}

function provenAnswer({ proof, form, reader, language, level = 2, ...of }: ProvenAnswerProps) {
  const Heading = level === 2 ? "h2" : "h3";
  const block = form?.blocks.find(({ signerId }) => signerId === proof.by);
  const said =
    isTold(reader) || !block
      ? saidByAnother(proof, block?.asks.forOther ?? false)
      : saidByMyself(proof, block);
  const moment = instantIn(language, of.framework, proof.at);
  const { place } = proof.signature;
  return (
    <section className="stapel">
      <Heading>{answerInWords(form, proof)}.</Heading>
      <p className="zacht">{place ? t("antwoord.opTe", { moment, place }) : t("antwoord.op", { moment })}.</p>
      {proof.answer === "withdrawn" ? <p>{t("antwoord.gestoptTekst")}</p> : null}
      {said.length === 0 ? null : <p>{said.join(" ")}</p>}
      {proof.remark === null ? null : remarkOf(proof.remark, reader)}
      {signatureOf(proof)}
      <Lines
        items={evidenceLines({ proof, form, ...of }).map(({ label, said: lines }) => ({
          id: label,
          title: label,
          help: lines.map(({ kind, text }, place) => (
            <span key={text}>
              {place === 0 ? null : <br />}
              {kind === "code" ? <code>{text}</code> : text}
            </span>
          )),
        }))}
      />
    </section>
  );
}

function remarkOf(remark: NonNullable<Proof["remark"]>, reader: Reader) {
  const meant = remarkIsFor(remark, reader);
  return (
    <>
      <p className="zacht klein">{t("antwoord.opmerking", { you: reader })}</p>
      <Quote upright>{remark.text}</Quote>
      {meant === null ? null : <p className="zacht klein">{meant}</p>}
    </>
  );
}

/** The signature as it was given; of somebody else's answer there is none to show. */
function signatureOf({ answer, signature }: Proof) {
  const { kind, text } = signature;
  if (text === null || text === "" || answer === "withdrawn") return null;
  if (kind === "drawn")
    return isDrawing(text) ? <DrawnSignature path={text} label={t("antwoord.handtekening")} /> : null;
  return (
    <p>
      {t("antwoord.handtekening")}: {text}
    </p>
  );
}
