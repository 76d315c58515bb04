import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { FamilyNote } from "@/components/shell/family-note";
import { Page } from "@/components/ui/page";
import { PersonName } from "@/components/ui/person-name";
import type { ConsentForm } from "@/lib/consent/form";
import { written } from "@/lib/consent/form-written";
import { listIn } from "@/lib/i18n/sentence";
import { Follows } from "./follows";
import { InDutch } from "./in-dutch";

/** The request for a pupil under sixteen: one page that begins with what and with whom. The form follows as children. */
export function YoungPage({
  form,
  notice,
  children,
}: {
  form: ConsentForm;
  notice?: ReactNode;
  children: ReactNode;
}) {
  const t = useTranslations("tekenen.jong");
  const letter = useTranslations("tekenen.brief");
  const { child, asker, disclosers, language } = form;
  const dutch = written(form);
  const [own] = form.blocks;
  const alone = own?.rules.some((rule) => rule === "SAY-VL-1" || rule === "SAY-NL-3") ?? false;
  return (
    <Page
      layout="brievenblad"
      kicker={
        child.schoolClass === null
          ? letter("over", { name: child.name, birthDate: child.birthDateWords })
          : letter("overKlas", {
              name: child.name,
              birthDate: child.birthDateWords,
              schoolClass: child.schoolClass,
            })
      }
      title={t(alone ? "hoiAlleen" : "hoi", { child: child.firstName })}
      lead={<span {...dutch}>{form.question}</span>}
      aside={
        <>
          <FamilyNote title={t("waarom")} source={own?.source} rule={own?.rules}>
            {own?.why.map((sentence) => (
              <p key={sentence}>{sentence}</p>
            ))}
          </FamilyNote>
          <FamilyNote title={t("vanJouKop")}>{t("vanJou")}</FamilyNote>
          <FamilyNote title={t("samenKop")}>{t("samen", { asker: asker.name })}</FamilyNote>
        </>
      }
    >
      {notice}
      <InDutch form={form} />
      {form.purpose === null ? null : <p {...dutch}>{form.purpose}</p>}
      <p>
        <PersonName
          name={asker.name}
          sector={asker.sector}
          role={<span {...dutch}>{[asker.jobTitle, asker.organisation].filter(Boolean).join(", ")}</span>}
        />{" "}
        {t("wieVraagt")}{" "}
        {letter("vertelt", {
          disclosers: listIn(
            language,
            disclosers.map(({ name }) => name),
          ),
          count: disclosers.length,
        })}
      </p>
      {children}
    </Page>
  );
}

/** What a pupil should know before answering: when, what follows, what a yes is, and what stays theirs. */
export function YoungDetails({ form }: { form: ConsentForm }) {
  const { headings } = form;
  return (
    <>
      <h2>{headings.how}</h2>
      <p>
        {form.how === null ? null : <bdi>{form.how}</bdi>} {form.period.text}
      </p>
      <h2>{headings.follows}</h2>
      <Follows form={form} />
      <h2>{headings.meaning}</h2>
      {form.meaning.map(({ kind, title, text }) => (
        <p key={kind}>
          <strong>{title}.</strong> {text}
        </p>
      ))}
      <p>{form.asker.dutyMeans}</p>
      <h2>{headings.rights}</h2>
      {form.rights.map(({ title, text }) => (
        <p key={title}>
          <strong>{title}.</strong> {text}
        </p>
      ))}
    </>
  );
}
