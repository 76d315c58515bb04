import type { Reader } from "@/components/pdf/answer";
import { verifyInWords } from "@/components/pdf/verify-words";
import { t } from "@/components/pdf/words";
import { TextLink } from "@/components/ui/text-link";
import type { ConsentForm } from "@/lib/consent/form";
import type { Proof } from "@/lib/consent/proof";
import type { Locale } from "@/lib/i18n/locale";
import { inPaperLanguage } from "@/lib/pdf/language";

type HowToCheckProps = {
  asker: ConsentForm["asker"] | null;
  proofs: readonly Proof[];
  reader: Reader;
  language: Locale;
};

/** How anybody finds out whether it is true, as the PDF says it. */
export function HowToCheck({ asker, proofs, reader, language }: HowToCheckProps) {
  return inPaperLanguage(language, () => (
    <section className="stapel">
      <h2>{t("bewijs.nagaan")}</h2>
      {verifyInWords(asker, proofs, reader).map((sentences) => (
        <p key={sentences}>{sentences}</p>
      ))}
      <p>
        {t("bewijs.pagina.zegel")}{" "}
        <TextLink className="lees" href="/controleren">
          {t("bewijs.pagina.nagaan")}
        </TextLink>
      </p>
    </section>
  ));
}
