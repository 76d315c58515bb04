import { View } from "@react-pdf/renderer";
import { exactMoment } from "@/lib/calendar/exact-moment";
import type { ConsentForm } from "@/lib/consent/form";
import { exactInstantIn } from "@/lib/i18n/dates";
import { paperLanguage } from "@/lib/pdf/language";
import type { Proof } from "@/lib/consent/proof";
import type { Framework } from "@/lib/policy/vocabulary";
import type { Reader } from "./answer";
import { Words } from "./type";
import { t } from "./words";

/** How anybody finds out whether it is true, and when this file was made. */
export function EvidenceFoot({
  asker,
  proofs,
  framework,
  madeAt,
  reader,
}: {
  /** Null where the question may not be read any more. */
  asker: ConsentForm["asker"] | null;
  proofs: readonly Proof[];
  framework: Framework;
  madeAt: Date;
  reader: Reader;
}) {
  return (
    <View wrap={false} style={{ marginTop: 16 }}>
      {asker === null ? null : <Verify asker={asker} proofs={proofs} edition={editionOf(reader)} />}
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

type Edition = "own" | "ownJe" | "other";

function Verify({
  asker: { name, organisation },
  proofs,
  edition,
}: {
  asker: ConsentForm["asker"];
  proofs: readonly Proof[];
  edition: Edition;
}) {
  const coded = proofs.some(({ text }) => text.sha256 !== null);
  if (!coded && edition === "other") return null;
  return (
    <View>
      <Words kind="strong">{t("bewijs.nagaan")}</Words>
      {coded ? <Words>{t(`bewijs.nagaanTekst.${edition}`, { organisation })}</Words> : null}
      <Words>{t(`bewijs.nagaanVerder.${edition}`, { asker: name, organisation })}</Words>
    </View>
  );
}

export function editionOf(reader: Reader): Edition {
  switch (reader) {
    case "u":
      return "own";
    case "je":
      return "ownJe";
    case "asker":
      return "other";
  }
}
