import { View } from "@react-pdf/renderer";
import type { ConsentForm } from "@/lib/consent/form";
import type { Proof } from "@/lib/consent/proof";
import { instantIn } from "@/lib/i18n/dates";
import { paperLanguage } from "@/lib/pdf/language";
import type { Framework } from "@/lib/policy/vocabulary";
import { answerInWords, saidByAnother, saidByMyself } from "./answer-words";
import { isBrief } from "./brief";
import { INK } from "./measures";
import { Signature } from "./signature";
import { Paragraphs, Words } from "./type";
import { t } from "./words";

/** Who reads it: the giver, addressed as u or je, the asker, or the data protection officer. */
export type Reader = "u" | "je" | "asker" | "officer";

/** Whether it is told of somebody else. */
export const isTold = (reader: Reader): boolean => reader === "asker" || reader === "officer";

/** For whom a remark was meant; the asker is shown no other ones. */
export function remarkIsFor({ forAsker }: { forAsker: boolean }, reader: Reader): string | null {
  if (reader === "asker") return null;
  if (forAsker) return t("antwoord.opmerkingVrager");
  return reader === "officer"
    ? "Dit was niet voor de vrager bedoeld."
    : t("antwoord.opmerkingZelf", { you: reader });
}

/** One answer, as its reader may know it: what row-level security left out is not here. */
export function Answer({
  proof,
  form,
  framework,
  name,
  reader,
}: {
  proof: Proof;
  form: ConsentForm | null;
  framework: Framework;
  name: string;
  reader: Reader;
}) {
  const moment = instantIn(paperLanguage(), framework, proof.at);
  const { place } = proof.signature;
  const block = form?.blocks.find(({ signerId }) => signerId === proof.by);
  const said =
    isTold(reader) || !block
      ? saidByAnother(proof, block?.asks.forOther ?? false)
      : saidByMyself(proof, block);
  return (
    <View wrap={!isBrief([...said, proof.remark?.text ?? null, name], 14)} style={{ marginBottom: 7 }}>
      <View
        wrap={!isBrief([answerInWords(form, proof), ...said])}
        style={{ borderLeft: `2pt solid ${INK}`, paddingLeft: 10 }}
      >
        <Words kind="heading">{`${answerInWords(form, proof)}.`}</Words>
        <Words kind="soft">
          {place ? t("antwoord.opTe", { moment, place }) : t("antwoord.op", { moment })}
        </Words>
        {proof.answer === "withdrawn" ? <Words before={3}>{t("antwoord.gestoptTekst")}</Words> : null}
        {said.length === 0 ? null : <Words before={3}>{said.join(" ")}</Words>}
      </View>
      {proof.remark === null ? null : <Remark remark={proof.remark} reader={reader} />}
      <Signature proof={proof} name={name} />
    </View>
  );
}

function Remark({ remark, reader }: { remark: NonNullable<Proof["remark"]>; reader: Reader }) {
  const meant = remarkIsFor(remark, reader);
  return (
    <View style={{ marginTop: 5 }}>
      <Words kind="soft" ahead={30}>
        {t("antwoord.opmerking", { you: reader })}
      </Words>
      <Paragraphs text={remark.text} kind={reader === "je" ? "voice" : "text"} />
      {meant === null ? null : <Words kind="small">{meant}</Words>}
    </View>
  );
}
