import { useTranslations } from "next-intl";
import { FamilyNote } from "@/components/shell/family-note";
import { DurationBar } from "@/components/ui/duration-bar";
import { Mark } from "@/components/ui/mark";
import { PersonName } from "@/components/ui/person-name";
import { Phone } from "@/components/ui/phone";
import { dayAt, lastDayBefore } from "@/lib/calendar/day";
import type { ConsentForm } from "@/lib/consent/form";
import { written } from "@/lib/consent/form-written";
import { dayOfYearIn } from "@/lib/i18n/dates";
import { listIn } from "@/lib/i18n/sentence";
import { Follows } from "./follows";

/** The letter's beginning, to the heading above what is shared. */
export function ToWhat({ form, reader }: { form: ConsentForm; reader: string }) {
  const t = useTranslations("tekenen.brief");
  const { headings } = form;
  return (
    <>
      <p>{t("aanhef", { voice: form.voice, name: reader })}</p>
      {form.purpose === null ? null : <p {...written(form)}>{form.purpose}</p>}
      {form.exceptions.length > 0 ? (
        <>
          <h2>{headings.exceptions}</h2>
          {form.exceptions.map(({ kind, text }) => (
            <p key={kind}>{text}</p>
          ))}
        </>
      ) : null}
      <h2>{headings.meaning}</h2>
      {form.meaning.map(({ kind, title, text }) => (
        <p key={kind}>
          <strong>{title}.</strong> {text}
        </p>
      ))}
      <h2>{headings.categories}</h2>
    </>
  );
}

/** From there to with whom it is shared. */
export function ToWhom({ form }: { form: ConsentForm }) {
  const t = useTranslations("tekenen.brief");
  const { asker, headings, language } = form;
  return (
    <>
      <h2>{headings.recipients}</h2>
      <FamilyNote inText title={t("wieZwijgt")}>
        {asker.dutyMeans}
      </FamilyNote>
      <p>
        {t("vertelt", {
          disclosers: listIn(
            language,
            form.disclosers.map(({ name }) => name),
          ),
          count: form.disclosers.length,
        })}
      </p>
    </>
  );
}

/** And to its end: how and how long, what follows, the rights, and who asks. */
export function ToEnd({ form }: { form: ConsentForm }) {
  const t = useTranslations("tekenen.brief");
  const { asker, headings, language } = form;
  return (
    <>
      <h2>{headings.how}</h2>
      <p>
        {form.how === null ? null : <bdi>{form.how}</bdi>}{" "}
        {form.period.text
          .split(form.period.lastDay)
          .flatMap((part, i) => (i === 0 ? [part] : [<Mark key={i}>{form.period.lastDay}</Mark>, part]))}
      </p>
      <DurationBar
        from={dayOfYearIn(language, dayAt(form.framework, new Date(form.period.from)))}
        until={dayOfYearIn(language, lastDayBefore(form.framework, new Date(form.period.until)))}
        after={t("daarna")}
        label={form.period.text}
      />
      <h2>{headings.follows}</h2>
      <Follows form={form} />
      <h2>{headings.rights}</h2>
      {form.rights.map(({ title, text }) => (
        <p key={title}>
          <strong>{title}.</strong> {text}
        </p>
      ))}
      <p className="groet">
        {t("groet")}
        <br />
        <PersonName
          name={asker.name}
          sector={asker.sector}
          role={
            <span {...written(form)}>{[asker.jobTitle, asker.organisation].filter(Boolean).join(", ")}</span>
          }
        />
        {asker.telephone === null ? null : (
          <>
            <br />
            <Phone number={asker.telephone} />
          </>
        )}
      </p>
    </>
  );
}
