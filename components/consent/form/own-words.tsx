import { useLocale, useTranslations } from "next-intl";
import type { OwnAnswer } from "@/lib/consent/answer-own";
import { instantIn } from "@/lib/i18n/dates";

/** What somebody answered, and nothing of the text that it was an answer to. */
export function OwnWords({ last, you }: { last: OwnAnswer; you: "u" | "je" }) {
  const t = useTranslations("tekenen");
  const { answer, except, remark, at } = last;
  const partly = except.categories.length + except.recipients.length > 0;
  const said = answer === "given" ? "yes" : answer === "refused" ? "no" : "withdrawn";
  return (
    <>
      <p>
        <strong>
          {answer === "given" && partly
            ? t("voorbij.deel", { you })
            : t(`klaar.gezegd.${said}`, { you, without: "" })}
        </strong>{" "}
        {/* The Netherlands and Flanders keep one time. */}
        {t("klaar.wanneer", { moment: instantIn(useLocale(), "nl", at) })}
      </p>
      {remark === null ? null : (
        <>
          <h2>{t("ondertekenen.opmerking", { you })}</h2>
          <p dir="auto">{remark.text}</p>
        </>
      )}
    </>
  );
}
