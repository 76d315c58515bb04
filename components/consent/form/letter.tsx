import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { DurationBar } from "@/components/ui/duration-bar";
import { Lines } from "@/components/ui/lines";
import { MarginNote } from "@/components/ui/margin-note";
import { Mark } from "@/components/ui/mark";
import { Page } from "@/components/ui/page";
import { PeopleList } from "@/components/ui/people-list";
import { PersonName } from "@/components/ui/person-name";
import { YesNo } from "@/components/ui/yes-no";
import { dayAt, lastDayBefore } from "@/lib/calendar/day";
import { writeDayOfYear } from "@/lib/calendar/words";
import { addressIn, type ConsentForm } from "@/lib/consent/form";
import type { FormChange } from "@/lib/consent/form-changes";
import { listOf } from "@/lib/consent/vocabulary";
import { ChangeTag } from "./new-version";

type LetterProps = {
  form: ConsentForm;
  /** Who reads it, by the name in the greeting. */
  reader: string;
  /** Above the greeting: that there is an answer already. */
  notice?: ReactNode;
  /** What is different from the version that the reader saw last: marked beside each thing. */
  changes?: readonly FormChange[];
  /** Under the letter: what to do now. */
  children?: ReactNode;
};

/** The request as a letter from its asker: everything that is signed, in the order of the form. */
export function Letter({ form, reader, notice, changes = [], children }: LetterProps) {
  const t = useTranslations("tekenen.brief");
  // A line without a mark has no end.
  const mark = (part: FormChange["part"], name: string) =>
    changes.some((each) => each.part === part && each.name === name) ? (
      <ChangeTag changes={changes} part={part} name={name} />
    ) : undefined;
  const you = addressIn(form);
  const { child, asker, headings, follows } = form;
  const [own] = form.blocks;
  return (
    <Page
      layout="brievenblad"
      kicker={
        child.schoolClass === null
          ? t("over", { name: child.name, birthDate: child.birthDateWords })
          : t("overKlas", {
              name: child.name,
              birthDate: child.birthDateWords,
              schoolClass: child.schoolClass,
            })
      }
      title={form.question}
    >
      {own ? (
        <MarginNote inText title={t("waarom", { you })} source={own.source} rule={own.rules}>
          {own.why.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
        </MarginNote>
      ) : null}
      {notice}
      <p>{t("aanhef", { voice: form.voice, name: reader })}</p>
      {form.purpose === null ? null : <p>{form.purpose}</p>}
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
      <Lines
        items={form.categories.map(({ category, title, example }) => ({
          id: category,
          title,
          help: example,
          end: mark("categories", title),
        }))}
      />
      <h2>{headings.recipients}</h2>
      <MarginNote inText title={t("wieZwijgt")}>
        {asker.dutyMeans}
      </MarginNote>
      <p>
        {t("vertelt", {
          disclosers: listOf(form.disclosers.map(({ name }) => name)),
          count: form.disclosers.length,
        })}
      </p>
      <PeopleList
        people={form.recipients.map(({ key, name, sector, readBy }) => ({
          id: key,
          name,
          sector,
          role: readBy,
          end: mark("recipients", name),
        }))}
      />
      <h2>{headings.how}</h2>
      <p>
        {form.how === null ? null : `${form.how} `}
        {form.period.text
          .split(form.period.lastDay)
          .flatMap((part, i) => (i === 0 ? [part] : [<Mark key={i}>{form.period.lastDay}</Mark>, part]))}
      </p>
      <DurationBar
        from={writeDayOfYear(dayAt(form.framework, new Date(form.period.from)))}
        until={writeDayOfYear(lastDayBefore(form.framework, new Date(form.period.until)))}
        after={t("daarna")}
        label={form.period.text}
      />
      <h2>{headings.follows}</h2>
      <YesNo
        yes={{ title: headings.yes, children: <Sentences of={follows.yes} /> }}
        no={{ title: headings.no, children: <Sentences of={follows.no} /> }}
      />
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
          role={[asker.jobTitle, asker.organisation].filter(Boolean).join(", ")}
        />
        {asker.telephone === null ? null : (
          <>
            <br />
            <a className="heel" href={`tel:${asker.telephone.replace(/[^\d+]/g, "")}`}>
              {asker.telephone}
            </a>
          </>
        )}
      </p>
      {children}
    </Page>
  );
}

function Sentences({ of }: { of: readonly string[] }) {
  return of.map((sentence) => <p key={sentence}>{sentence}</p>);
}
