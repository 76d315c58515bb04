import { View } from "@react-pdf/renderer";
import type { ReactNode } from "react";
import type { ConsentForm } from "@/lib/consent/form";
import { isTranslation } from "@/lib/i18n/languages";
import { wordsOf } from "@/lib/i18n/words";
import { isBrief } from "./brief";
import { COLUMN, INK } from "./measures";
import { Party } from "./party";
import { Period } from "./period";
import { Aside, Row, Rows, Section } from "./section";
import { Paragraphs, Struck, Words } from "./type";
import { t } from "./words";

export type LeftOut = { categories: readonly string[]; recipients: readonly string[] };

const NOTHING: LeftOut = { categories: [], recipients: [] };

/**
 * The question as a letter: parts 1 to 9 of the form, which every signer reads alike.
 *
 * @param leftOut what its signer leaves out, struck through
 */
export function Letter({
  form,
  leftOut = NOTHING,
  aside,
}: {
  form: ConsentForm;
  leftOut?: LeftOut;
  /** Why this reader is asked. */
  aside?: ReactNode;
}) {
  const { headings, child, asker } = form;
  const about = [
    t("brief.over", { name: child.name, birthDate: child.birthDateWords }),
    ...(child.schoolClass === null ? [] : [t("brief.klas", { schoolClass: child.schoolClass })]),
  ];
  return (
    <>
      <Words kind="label">{about.join(", ")}</Words>
      <View style={{ width: COLUMN.main + COLUMN.gap + COLUMN.side / 2, marginTop: 4 }}>
        <Words kind="title">{form.question}</Words>
      </View>
      {isTranslation(form.language) ? (
        <Words kind="soft" before={4}>
          {wordsOf(form.language, "scherm")("vertaling.zelfGeschreven")}
        </Words>
      ) : null}
      <Section before={10} aside={aside}>
        {form.purpose === null ? null : <Paragraphs text={form.purpose} />}
      </Section>
      <Section heading={headings.meaning} together>
        <Titled parts={form.meaning} />
      </Section>
      <Section
        heading={headings.categories}
        together={isBrief(form.categories.flatMap(({ title, example }) => [title, example]))}
      >
        <Rows>
          {form.categories.map(({ category, title, example }) => (
            <Row key={category} texts={[title, example]}>
              {leftOut.categories.includes(category) ? (
                <Struck mark={t("brief.weggelaten")}>{title}</Struck>
              ) : (
                <Words kind="strong">{title}</Words>
              )}
              {example === null ? null : <Paragraphs text={example} kind="soft" />}
            </Row>
          ))}
        </Rows>
      </Section>
      <Section
        heading={headings.disclosers}
        together={isBrief(
          form.disclosers.map(({ name }) => name),
          10,
        )}
        aside={
          <Aside heading={t("brief.zwijgt")}>
            <Words kind="small">{asker.dutyMeans}</Words>
          </Aside>
        }
      >
        <Rows>
          {form.disclosers.map(({ id, name, sector }) => (
            <Row key={id} texts={[name]}>
              <Party name={name} sector={sector} detail={null} />
            </Row>
          ))}
        </Rows>
      </Section>
      <Section
        heading={headings.recipients}
        together={isBrief(form.recipients.flatMap(({ name, readBy }) => [name, readBy]))}
      >
        <Rows>
          {form.recipients.map(({ key, name, sector, readBy }) => (
            <Row key={key} texts={[name, readBy]}>
              <Party name={name} sector={sector} detail={readBy} leftOut={leftOut.recipients.includes(key)} />
            </Row>
          ))}
        </Rows>
      </Section>
      <Section heading={headings.how} together={isBrief([form.how, form.period.text])}>
        {form.how === null ? null : <Words>{`${form.how.replace(/\.+$/u, "")}.`}</Words>}
        <Words>{form.period.text}</Words>
        <Period period={form.period} />
      </Section>
      <Section heading={headings.follows} together={isBrief([...form.follows.yes, ...form.follows.no], 14)}>
        <View style={{ flexDirection: "row", alignItems: "flex-start", gap: COLUMN.gap }}>
          <Outcome heading={headings.yes} lines={form.follows.yes} />
          <Outcome heading={headings.no} lines={form.follows.no} />
        </View>
      </Section>
      <Section heading={headings.rights}>
        <Titled parts={form.rights} />
      </Section>
      <Section together>
        <Words>{t("brief.groet")}</Words>
        <View style={{ marginTop: 5 }}>
          <Party
            name={asker.name}
            sector={asker.sector}
            detail={[asker.jobTitle, asker.organisation].filter((each) => each !== null).join(", ")}
          />
        </View>
        {asker.telephone === null ? null : (
          <Words before={4}>{t("brief.telefoon", { telephone: asker.telephone })}</Words>
        )}
      </Section>
    </>
  );
}

function Titled({ parts }: { parts: ConsentForm["rights"] }) {
  return parts.map(({ title, text }) => (
    <View key={title} wrap={!isBrief([title, text])} style={{ marginBottom: 3 }}>
      <Words kind="strong" ahead={30}>
        {title}
      </Words>
      <Words>{text}</Words>
    </View>
  ));
}

function Outcome({ heading, lines }: { heading: string; lines: readonly string[] }) {
  return (
    <View style={{ flex: 1 }}>
      <View wrap={false} minPresenceAhead={30} style={{ borderTop: `1.2pt solid ${INK}`, paddingTop: 5 }}>
        <Words kind="strong">{heading}</Words>
      </View>
      {lines.map((line) => (
        <Paragraphs key={line} text={line} />
      ))}
    </View>
  );
}
