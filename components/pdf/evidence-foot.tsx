import { View } from "@react-pdf/renderer";
import { exactMoment } from "@/lib/consent/exact-moment";
import type { ConsentForm } from "@/lib/consent/form";
import type { Framework } from "@/lib/policy/vocabulary";
import type { Reader } from "./answer";
import { Words } from "./type";
import { t } from "./words";

/** How anybody finds out whether it is true, and when this file was made. */
export function EvidenceFoot({
  form,
  framework,
  madeAt,
  reader,
}: {
  form: ConsentForm | null;
  framework: Framework;
  madeAt: Date;
  reader: Reader;
}) {
  const edition = editionOf(reader);
  return (
    <View wrap={false} style={{ marginTop: 16 }}>
      <Words kind="strong">{t("bewijs.nagaan")}</Words>
      {form === null ? null : (
        <View>
          <Words>{t(`bewijs.nagaanTekst.${edition}`, { organisation: form.asker.organisation })}</Words>
          <Words>
            {t(`bewijs.nagaanVerder.${edition}`, {
              asker: form.asker.name,
              organisation: form.asker.organisation,
            })}
          </Words>
        </View>
      )}
      <Words kind="soft" before={6}>
        {t("bewijs.gemaakt", { ...exactMoment(framework, madeAt) })}
      </Words>
      <Words kind="soft">{t("bewijs.toegankelijk")}</Words>
    </View>
  );
}

export function editionOf(reader: Reader): "own" | "ownJe" | "other" {
  switch (reader) {
    case "u":
      return "own";
    case "je":
      return "ownJe";
    case "asker":
      return "other";
  }
}
