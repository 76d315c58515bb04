import { useTranslations } from "next-intl";
import { type ComponentProps, Fragment, type ReactNode } from "react";
import { FamilyNote } from "@/components/shell/family-note";
import { Lines } from "@/components/ui/lines";
import { Page } from "@/components/ui/page";
import { PeopleList } from "@/components/ui/people-list";
import { addressIn, type ConsentForm } from "@/lib/consent/form";
import { written } from "@/lib/consent/form-written";
import { InDutch } from "./in-dutch";
import { LetterForm } from "./letter-form";
import { ToEnd, ToWhat, ToWhom } from "./letter-sheets";

type LetterProps = {
  form: ConsentForm;
  /** Who reads it, by the name in the greeting. */
  reader: string;
  /** Above the greeting: that there is an answer already. */
  notice?: ReactNode;
  /** What is filled in in it; null where nothing can be answered any more. */
  answering: Pick<ComponentProps<typeof LetterForm>, "leftOut" | "changes" | "besideTap"> | null;
  /** Under the letter. */
  children?: ReactNode;
};

/** The request as a letter from its asker: everything that is signed, in the order of the form. */
export function Letter({ form, reader, notice, answering, children }: LetterProps) {
  const t = useTranslations("tekenen.brief");
  const leave = useTranslations("tekenen.weglaten");
  const you = addressIn(form);
  const { child, categories, recipients, disclosers, period, language } = form;
  const dutch = written(form);
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
      title={<span {...dutch}>{form.question}</span>}
    >
      {own ? (
        <FamilyNote inText title={t("waarom", { you })} source={own.source} rule={own.rules}>
          {own.why.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
        </FamilyNote>
      ) : null}
      {notice}
      <InDutch form={form} />
      {answering === null ? (
        <>
          <ToWhat form={form} reader={reader} />
          <Lines
            items={form.categories.map(({ category, title, example }) => ({
              id: category,
              title,
              help: example === null ? null : <span {...dutch}>{example}</span>,
            }))}
          />
          <ToWhom form={form} />
          <PeopleList
            people={form.recipients.map(({ key, name, sector, readBy }) => ({
              id: key,
              name,
              sector,
              role: readBy === null ? null : <span {...dutch}>{readBy}</span>,
            }))}
          />
          <ToEnd form={form} />
        </>
      ) : (
        <LetterForm
          consent={form.consentId}
          you={you}
          parts={{ categories, recipients, disclosers, period, language }}
          sheets={[
            <Fragment key="what">
              <ToWhat form={form} reader={reader} />
              <p className="zacht">
                {leave("kop", { you })} {leave("uitleg")}
              </p>
            </Fragment>,
            <Fragment key="whom">
              <FamilyNote inText title={leave("goedTeWeten")} rule="SCOPE-1">
                {leave("ookVoorAnderen", { you })}
              </FamilyNote>
              <ToWhom form={form} />
            </Fragment>,
            <ToEnd key="end" form={form} />,
          ]}
          {...answering}
        />
      )}
      {children}
    </Page>
  );
}
