/** What proves an answer (CONSENT-FORM, Evidence): kinds, moments, numbers and codes; never an address. */
import { View } from "@react-pdf/renderer";
import { dayAt } from "@/lib/calendar/day";
import { exactMoment } from "@/lib/calendar/exact-moment";
import { dayIn, exactInstantIn, instantIn } from "@/lib/i18n/dates";
import { languageName } from "@/lib/i18n/language-name";
import { paperLanguage } from "@/lib/pdf/language";
import type { ConsentForm } from "@/lib/consent/form";
import type { Proof, Recorded } from "@/lib/consent/proof";
import type { Framework } from "@/lib/policy/vocabulary";
import { answerInWords, checksInWords, meansInWords } from "./answer-words";
import { isBrief } from "./brief";
import { Fact } from "./section";
import { Words } from "./type";
import { t } from "./words";

type Shown = { proof: Proof; framework: Framework; consentId: string; madeAt: Date };

export function Evidence({ form, ...shown }: Shown & { form: ConsentForm | null }) {
  const { proof, framework, consentId } = shown;
  const { zone, utc } = exactMoment(framework, proof.at);
  const answer = answerInWords(form, proof);
  const brief = isBrief([answer]);
  return (
    <View>
      <View wrap={!brief}>
        <Fact label={t("bewijs.antwoord")} long={!brief}>
          <Words>{`${answer}.`}</Words>
        </Fact>
        <Fact label={t("bewijs.moment")}>
          <Words>{exactInstantIn(paperLanguage(), framework, proof.at)}</Words>
          <Words kind="soft">{`${zone}; ${utc}`}</Words>
        </Fact>
      </View>
      <Fact label={t("bewijs.hoe")}>
        <Words>{t(`bewijs.vormen.${proof.form}`)}</Words>
      </Fact>
      {proof.form === "online" ? (
        <Recognised proof={proof} framework={framework} />
      ) : (
        <RecordedBy proof={proof} />
      )}
      <Fact label={t("bewijs.getekend")}>
        <Words>
          {proof.answer === "withdrawn" && proof.form === "online"
            ? t("bewijs.stoppen")
            : t(`bewijs.soorten.${proof.signature.kind}`)}
        </Words>
      </Fact>
      <Fact label={t("bewijs.nagegaan")}>
        <Words>{`${checksInWords(proof)}`}</Words>
      </Fact>
      <TextShown {...shown} />
      <Fact label={t("bewijs.nummers")}>
        <Words kind="soft">{t("bewijs.nummerVraag", { id: consentId })}</Words>
        <Words kind="soft">{t("bewijs.nummerAntwoord", { id: proof.id })}</Words>
      </Fact>
    </View>
  );
}

function Recognised({ proof, framework }: { proof: Proof; framework: Framework }) {
  const address = proof.recognised?.address ?? null;
  return (
    <View>
      <Fact label={t("bewijs.herkend")}>
        <Words>{`${meansInWords(proof)}.`}</Words>
      </Fact>
      {address === null ? null : (
        <Fact label={t("bewijs.adres")}>
          <Words>{addressInWords(address, framework)}</Words>
        </Fact>
      )}
    </View>
  );
}

function addressInWords({ by, at }: Recorded, framework: Framework): string {
  return `${t("bewijs.adresDoor", { by: by ?? t("bewijs.coordinator"), moment: instantIn(paperLanguage(), framework, at) })}.`;
}

function RecordedBy({ proof }: { proof: Proof }) {
  if (proof.recorded === null) return null;
  const { by, with: witness, alone, how } = proof.recorded;
  const recorder = by ?? t("bewijs.medewerker");
  return (
    <Fact label={t("bewijs.vastgelegd")} long={!isBrief([how])}>
      <Words>
        {alone ? recorder : t("bewijs.erbij", { by: recorder, with: witness ?? t("bewijs.aanwezig") })}
      </Words>
      {how === "" ? null : <Words kind="soft">{how}</Words>}
      {proof.form === "paper" ? (
        <Words kind="soft">{proof.hasScan ? t("bewijs.scanJa") : t("bewijs.scanNee")}</Words>
      ) : null}
    </Fact>
  );
}

function TextShown({ proof, framework, madeAt }: Shown) {
  const { sha256, again } = proof.text;
  const day = dayIn(paperLanguage(), dayAt(framework, madeAt));
  return (
    <View>
      <Fact label={t("bewijs.tekst")}>
        <Words>{textInWords(proof.text)}</Words>
      </Fact>
      <Fact label={t("bewijs.som")}>
        {sha256 === null ? (
          <Words>{proof.form === "online" ? t("bewijs.somNiet") : t("bewijs.somGeen")}</Words>
        ) : (
          <Words kind="code">{sha256}</Words>
        )}
        {again === null ? null : (
          <Words kind="soft">
            {again ? t("bewijs.somOpnieuw", { day }) : t("bewijs.somAnders", { day })}
          </Words>
        )}
      </Fact>
    </View>
  );
}

/** In which language the text was shown, and its version where one was kept. */
function textInWords({ language, version }: Proof["text"]): string {
  if (language === "nl")
    return version === null ? t("bewijs.tekstZonder") : t("bewijs.tekstVersie", { version });
  const name = languageName(language, paperLanguage());
  return version === null
    ? t("bewijs.tekstTaalZonder", { language: name })
    : t("bewijs.tekstTaal", { language: name, version });
}
