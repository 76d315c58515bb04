import { useLocale, useTranslations } from "next-intl";
import { FamilyNote } from "@/components/shell/family-note";
import { dayAt } from "@/lib/calendar/day";
import { dayIn } from "@/lib/i18n/dates";
import type { PartView } from "@/lib/note/read";
import { sourceAt } from "@/lib/policy/rules";
import type { Framework } from "@/lib/policy/vocabulary";
import { ownGround } from "@/lib/portal/own-notes";

type WhyIReadProps = { parts: readonly PartView[]; framework: Framework; now: Date; you: "u" | "je" };

/** Why the family reads a note, and until when: once for each ground on which its parts are open. */
export function WhyIRead({ parts, framework, now, you }: WhyIReadProps) {
  const t = useTranslations("inzage");
  const locale = useLocale();
  const decisions = new Map(parts.map(({ decision }) => [`${decision.ground} ${decision.until}`, decision]));
  return [...decisions].map(([key, { allow, ground, rule, until }]) =>
    allow ? (
      <FamilyNote
        key={key}
        title={t("notities.waarom", { you })}
        source={sourceAt(rule, framework, now.getTime())}
        rule={rule}
      >
        <p>
          {t(`eigen.${ownGround(ground)}`, { you })}
          {until ? (
            <> {t("notities.tot", { you, day: dayIn(locale, dayAt(framework, new Date(until - 1))) })}</>
          ) : null}
        </p>
      </FamilyNote>
    ) : null,
  );
}
