import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { MarginNote } from "@/components/ui/margin-note";
import { Page } from "@/components/ui/page";
import { PersonName } from "@/components/ui/person-name";
import { YesNo } from "@/components/ui/yes-no";
import type { ConsentForm } from "@/lib/consent/form";
import { listOf } from "@/lib/consent/vocabulary";

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
  const { child, asker, disclosers } = form;
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
      lead={form.question}
      aside={
        <>
          <MarginNote title={t("waarom")} source={own?.source} rule={own?.rules}>
            {own?.why.map((sentence) => (
              <p key={sentence}>{sentence}</p>
            ))}
          </MarginNote>
          <MarginNote title={t("vanJouKop")}>{t("vanJou")}</MarginNote>
          <MarginNote title={t("samenKop")}>{t("samen", { asker: asker.name })}</MarginNote>
        </>
      }
    >
      {notice}
      {form.purpose === null ? null : <p>{form.purpose}</p>}
      <p>
        <PersonName
          name={asker.name}
          sector={asker.sector}
          role={[asker.jobTitle, asker.organisation].filter(Boolean).join(", ")}
        />{" "}
        {t("wieVraagt")}{" "}
        {letter("vertelt", {
          disclosers: listOf(disclosers.map(({ name }) => name)),
          count: disclosers.length,
        })}
      </p>
      {children}
    </Page>
  );
}

/** What a pupil should know before answering: when, what follows, what a yes is, and what stays theirs. */
export function YoungDetails({ form }: { form: ConsentForm }) {
  const { headings, follows } = form;
  return (
    <>
      <h2>{headings.how}</h2>
      <p>
        {form.how === null ? null : `${form.how} `}
        {form.period.text}
      </p>
      <h2>{headings.follows}</h2>
      <YesNo
        yes={{ title: headings.yes, children: follows.yes.join(" ") }}
        no={{ title: headings.no, children: follows.no.join(" ") }}
      />
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
