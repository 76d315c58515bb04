import { View } from "@react-pdf/renderer";
import { exactMoment } from "@/lib/calendar/exact-moment";
import type { ConsentForm } from "@/lib/consent/form";
import { exactInstantIn } from "@/lib/i18n/dates";
import { paperLanguage } from "@/lib/pdf/language";
import type { Proof } from "@/lib/consent/proof";
import type { Framework } from "@/lib/policy/vocabulary";
import type { Reader } from "./answer";
import { Words } from "./type";
import { verifyInWords } from "./verify-words";
import { t } from "./words";

/** How anybody finds out whether it is true, and when this file was made. */
export function EvidenceFoot({
  asker,
  proofs,
  framework,
  madeAt,
  reader,
  checkAt,
}: {
  /** Null where the question may not be read any more. */
  asker: ConsentForm["asker"] | null;
  proofs: readonly Proof[];
  framework: Framework;
  madeAt: Date;
  reader: Reader;
  /** The page where anybody checks this file, as one types it. */
  checkAt: string;
}) {
  return (
    <View wrap={false} style={{ marginTop: 16 }}>
      <Words kind="strong">{t("bewijs.nagaan")}</Words>
      <Words>
        {asker === null ? t("bewijs.zegel") : t("bewijs.zegelVan", { organisation: asker.organisation })}
      </Words>
      <Words>{t("bewijs.zegelNagaan", { address: checkAt })}</Words>
      {verifyInWords(asker, proofs, reader).map((sentences) => (
        <Words key={sentences} before={3}>
          {sentences}
        </Words>
      ))}
      <Words kind="soft" before={6}>
        {t("bewijs.gemaakt", {
          ...exactMoment(framework, madeAt),
          local: exactInstantIn(paperLanguage(), framework, madeAt),
        })}
      </Words>
      <Words kind="soft">{t("bewijs.toegankelijk")}</Words>
    </View>
  );
}
