import { useTranslations } from "next-intl";
import { Quote } from "@/components/ui/quote";
import type { ConsentForm } from "@/lib/consent/form";
import type { ChildSaid as Said } from "@/lib/consent/heard-read";
import { dayIn } from "@/lib/i18n/dates";

/** What the pupil said before deciding: to a guardian whom the pupil lets read it, or to the pupil. No part of what is signed. */
export function ChildSaid({ said, form }: { said: readonly Said[]; form: ConsentForm }) {
  const t = useTranslations("tekenen.gehoord");
  if (said.length === 0) return null;
  const child = form.child.firstName;
  const own = form.blocks[0]?.kind === "child";
  return (
    <section className="stapel">
      <h2>{own ? t("zelf") : t("kop", { child })}</h2>
      {said.map(({ on, text }, place) => (
        <Quote key={place} by={on === null ? undefined : t("op", { day: dayIn(form.language, on) })}>
          <p dir="auto">{text}</p>
        </Quote>
      ))}
      {own ? null : <p className="zacht klein">{t("mag", { child })}</p>}
    </section>
  );
}
