/** One signer's blank sheet: nobody else is on it. */
import { View } from "@react-pdf/renderer";
import type { ReactNode } from "react";
import type { ConsentForm, FormBlock } from "@/lib/consent/form";
import { Box, WriteLine, WriteLines } from "./boxes";
import { isBrief } from "./brief";
import { COLUMN } from "./measures";
import { Section } from "./section";
import { Sheet } from "./sheet";
import { Documents } from "./source";
import { Words } from "./type";
import { addressedAs, Why } from "./why";
import { t } from "./words";

const BEFORE = 7;
/** With so many lines to leave out, the answer and its signature still fit on one page. */
const ROWS = 20;

/** On one page where its texts allow that: the answer and the signature under it belong on one piece of paper. */
export function AnswerSheet({ form, block }: { form: ConsentForm; block: FormBlock }) {
  const { child } = form;
  return (
    <Sheet part={t("voet.blad")} consentId={form.consentId} version={form.version}>
      {block.name === null ? null : (
        <Words kind="label">
          {block.relation === null
            ? t("blad.voor", { name: block.name })
            : t("blad.voorRelatie", { name: block.name, relation: block.relation })}
        </Words>
      )}
      <Words kind="title">{t("blad.titel", { kind: block.kind, child: child.firstName })}</Words>
      <Section before={4} aside={<Why block={block} documents={false} />}>
        <Words kind="soft">{t("blad.vraag")}</Words>
        <Words>{form.question}</Words>
        {block.kind === "heard" ? null : <Checks form={form} you={addressedAs(block)} />}
      </Section>
      {block.kind === "heard" ? <Heard child={child.firstName} /> : <Answer form={form} block={block} />}
      <SendBack asker={form.asker} source={block.source} />
    </Sheet>
  );
}

function Checks({ form, you }: { form: ConsentForm; you: "u" | "je" }) {
  return (
    <View style={{ marginTop: 9 }} wrap={false}>
      <Words kind="heading">{t("blad.nagaan")}</Words>
      <Words kind="soft" before={2}>
        {t("blad.nagaanHelp", { you })}
      </Words>
      {form.checks.map(({ name, label }) => (
        <Box key={name} label={label} />
      ))}
    </View>
  );
}

function Answer({ form, block }: { form: ConsentForm; block: FormBlock }) {
  const you = addressedAs(block);
  const exceptions = block.kind === "guardian" ? form.exceptions : [];
  return (
    <>
      {exceptions.length === 0 ? null : (
        <Across heading={form.headings.exceptions}>
          {exceptions.map(({ kind, text }) => (
            <Words key={kind}>{text}</Words>
          ))}
        </Across>
      )}
      <View
        wrap={
          !isBrief(
            leftOf(form).map(({ label }) => label),
            ROWS,
          )
        }
      >
        <Choose form={form} you={you} />
        {block.asks.forOther || block.asks.authority ? <Beside block={block} /> : null}
        <Across heading={block.words.remark}>
          <Words kind="soft">{t("blad.opmerkingHelp", { you })}</Words>
          <WriteLines count={block.kind === "child" ? 4 : 2} />
        </Across>
        <SignHere block={block} />
      </View>
    </>
  );
}

/** What a yes may leave out. */
const leftOf = ({ categories, recipients }: ConsentForm) => [
  ...categories.map(({ category, title }) => ({ key: category, label: t("blad.niet", { what: title }) })),
  ...recipients.map(({ key, name }) => ({ key, label: t("blad.nietMet", { who: name }) })),
];

/** Over the whole width: what is written on needs it, and a sheet is one page the sooner. */
function Across({ heading, children }: { heading?: string; children: ReactNode }) {
  return (
    <View style={{ marginTop: BEFORE }} wrap={false}>
      {heading === undefined ? null : <Words kind="heading">{heading}</Words>}
      {children}
    </View>
  );
}

function Columns({ brief = true, children }: { brief?: boolean; children: ReactNode }) {
  return (
    <View
      style={{ flexDirection: "row", alignItems: "flex-start", gap: COLUMN.gap, marginTop: BEFORE }}
      wrap={!brief}
    >
      {children}
    </View>
  );
}

/** The answer, and beside it what a yes leaves out. */
function Choose({ form, you }: { form: ConsentForm; you: "u" | "je" }) {
  const left = leftOf(form);
  return (
    <Columns brief={isBrief(left.map(({ label }) => label))}>
      <View style={{ width: "38%" }} wrap={false}>
        <Words kind="heading">{t("blad.antwoord", { you })}</Words>
        <Words kind="soft">{t("blad.kruis")}</Words>
        {form.choices.map(({ choice, label }) => (
          <Box key={choice} label={label} round />
        ))}
      </View>
      <View style={{ flex: 1 }}>
        <Words kind="heading" ahead={50}>
          {t("blad.weglaten")}
        </Words>
        <Words kind="soft" ahead={30}>
          {t("blad.weglatenHelp", { you })}
        </Words>
        {left.map(({ key, label }) => (
          <Box key={key} label={label} />
        ))}
      </View>
    </Columns>
  );
}

/** What a guardian says beside the answer: on whose behalf, what the other thinks, the own authority. */
function Beside({ block: { asks, words } }: { block: FormBlock }) {
  return (
    <Columns>
      {asks.forOther ? (
        <View style={{ width: "29%" }}>
          <Words kind="heading">{t("blad.namens")}</Words>
          <Box label={words.forOther} round />
          <Box label={words.onlyMyself} round />
        </View>
      ) : null}
      {asks.forOther ? (
        <View style={{ flex: 1 }}>
          <Words kind="heading">{words.otherAgrees}</Words>
          {(["yes", "no", "unknown"] as const).map((other) => (
            <Box key={other} label={t(`blad.ander.${other}`)} round />
          ))}
        </View>
      ) : null}
      {asks.authority ? (
        <View style={{ width: asks.forOther ? "25%" : "100%" }}>
          <Words kind="heading">{t("blad.gezag")}</Words>
          <Box label={words.authority} />
        </View>
      ) : null}
    </Columns>
  );
}

function SignHere({ block }: { block: FormBlock }) {
  return (
    <Across heading={t("blad.handtekening")}>
      <View style={{ flexDirection: "row", gap: COLUMN.gap }}>
        <WriteLine label={t("blad.naam")} width="48%" />
        <WriteLine label={block.signerId === null ? t("blad.ikBen") : t("blad.plaats")} width="26%" />
        <WriteLine label={t("blad.datum")} width="16%" />
      </View>
      <View style={{ flexDirection: "row", gap: COLUMN.gap }}>
        <WriteLine label={t("blad.handtekening")} width="48%" high />
        <WriteLine label={t("blad.tolk")} width="47%" high />
      </View>
    </Across>
  );
}

/** For whoever listens to a child that does not decide yet. */
function Heard({ child }: { child: string }) {
  return (
    <>
      <Across heading={t("blad.gehoord", { child })}>
        <Box label={t("blad.gehoordJa")} round />
        <Box label={t("blad.gehoordNee")} round />
        <WriteLines count={2} />
      </Across>
      <Across heading={t("blad.gezegd", { child })}>
        <WriteLines count={8} />
      </Across>
      <Across>
        <View style={{ flexDirection: "row", gap: COLUMN.gap }}>
          <WriteLine label={t("blad.genoteerd")} width="58%" />
          <WriteLine label={t("blad.datum")} width="35%" />
        </View>
      </Across>
    </>
  );
}

/** Where this sheet goes, and which document says that it is needed. */
function SendBack({ asker, source }: { asker: ConsentForm["asker"]; source: string }) {
  const { name, jobTitle, organisation, telephone } = asker;
  return (
    <View style={{ marginTop: BEFORE }} wrap={false}>
      <Words>
        {jobTitle === null
          ? t("blad.terugTekst", { name, organisation })
          : t("blad.terugFunctie", { name, jobTitle, organisation })}
      </Words>
      {telephone === null ? null : <Words>{t("blad.bel", { telephone })}</Words>}
      <View style={{ marginTop: 2 }}>
        <Documents sources={[source]} />
      </View>
    </View>
  );
}
