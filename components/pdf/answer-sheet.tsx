/** One signer's blank sheet: nobody else is on it. */
import { View } from "@react-pdf/renderer";
import type { ConsentForm, FormBlock } from "@/lib/consent/form";
import { Box, WriteLine, WriteLines } from "./boxes";
import { COLUMN } from "./measures";
import { Section } from "./section";
import { Sheet } from "./sheet";
import { Words } from "./type";
import { addressedAs, Why } from "./why";
import { t } from "./words";

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
      <Words kind="title" before={3}>
        {t("blad.titel", { kind: block.kind, child: child.firstName })}
      </Words>
      <Section before={8} aside={<Why block={block} />} together>
        <Words kind="soft">{t("blad.vraag")}</Words>
        <Words>{form.question}</Words>
        {block.kind === "heard" ? null : <Checks form={form} you={addressedAs(block)} />}
      </Section>
      {block.kind === "heard" ? <Heard child={child.firstName} /> : <Answer form={form} block={block} />}
      <SendBack asker={form.asker} />
    </Sheet>
  );
}

function Checks({ form, you }: { form: ConsentForm; you: "u" | "je" }) {
  return (
    <View style={{ marginTop: 12 }}>
      <Words kind="heading">{t("blad.nagaan")}</Words>
      <Words kind="soft" before={3}>
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
    <View>
      {exceptions.length === 0 ? null : (
        <Section heading={form.headings.exceptions} before={12} together>
          {exceptions.map(({ kind, text }) => (
            <Words key={kind}>{text}</Words>
          ))}
        </Section>
      )}
      <Section heading={t("blad.antwoord", { you })} before={12} together>
        <Words kind="soft">{t("blad.kruis")}</Words>
        {form.choices.map(({ choice, label }) => (
          <Box key={choice} label={label} round />
        ))}
      </Section>
      <LeaveOut form={form} you={you} />
      {block.asks.forOther ? <ForOther words={block.words} /> : null}
      {block.asks.authority ? (
        <Section heading={t("blad.gezag")} before={12} together>
          <Box label={block.words.authority} />
        </Section>
      ) : null}
      <Section heading={block.words.remark} before={12} together>
        <Words kind="soft">{t("blad.opmerkingHelp", { you })}</Words>
        <WriteLines count={block.kind === "child" ? 4 : 3} />
      </Section>
      <SignHere block={block} />
    </View>
  );
}

function LeaveOut({ form, you }: { form: ConsentForm; you: "u" | "je" }) {
  return (
    <Section heading={t("blad.weglaten")} before={12} together={form.recipients.length <= 10}>
      <Words kind="soft">{t("blad.weglatenHelp", { you })}</Words>
      <View style={{ flexDirection: "row", gap: COLUMN.gap }}>
        <View style={{ flex: 1 }}>
          {form.categories.map(({ category, title }) => (
            <Box key={category} label={t("blad.niet", { what: title })} />
          ))}
        </View>
        <View style={{ flex: 1 }}>
          {form.recipients.map(({ key, name }) => (
            <Box key={key} label={t("blad.nietMet", { who: name })} />
          ))}
        </View>
      </View>
    </Section>
  );
}

function ForOther({ words }: { words: FormBlock["words"] }) {
  return (
    <Section before={12} together>
      <View style={{ flexDirection: "row", gap: COLUMN.gap }}>
        <View style={{ flex: 1 }}>
          <Words kind="heading">{t("blad.namens")}</Words>
          <Box label={words.forOther} round />
          <Box label={words.onlyMyself} round />
        </View>
        <View style={{ flex: 1 }}>
          <Words kind="heading">{words.otherAgrees}</Words>
          {(["yes", "no", "unknown"] as const).map((other) => (
            <Box key={other} label={t(`blad.ander.${other}`)} round />
          ))}
        </View>
      </View>
    </Section>
  );
}

function SignHere({ block }: { block: FormBlock }) {
  return (
    <Section heading={t("blad.handtekening")} before={12} together>
      <View style={{ flexDirection: "row", gap: COLUMN.gap }}>
        <WriteLine label={t("blad.naam")} width="58%" />
        <WriteLine label={block.signerId === null ? t("blad.ikBen") : t("blad.plaats")} width="35%" />
      </View>
      <View style={{ flexDirection: "row", gap: COLUMN.gap }}>
        <WriteLine label={t("blad.handtekening")} width="58%" high />
        <WriteLine label={t("blad.datum")} width="35%" high />
      </View>
      <WriteLine label={t("blad.tolk")} />
    </Section>
  );
}

/** For whoever listens to a child that does not decide yet. */
function Heard({ child }: { child: string }) {
  return (
    <View>
      <Section heading={t("blad.gehoord", { child })} together>
        <Box label={t("blad.gehoordJa")} round />
        <Box label={t("blad.gehoordNee")} round />
        <WriteLines count={2} />
      </Section>
      <Section heading={t("blad.gezegd", { child })} together>
        <WriteLines count={8} />
      </Section>
      <Section together>
        <View style={{ flexDirection: "row", gap: COLUMN.gap }}>
          <WriteLine label={t("blad.genoteerd")} width="58%" />
          <WriteLine label={t("blad.datum")} width="35%" />
        </View>
      </Section>
    </View>
  );
}

function SendBack({ asker }: { asker: ConsentForm["asker"] }) {
  const { name, jobTitle, organisation, telephone } = asker;
  return (
    <Section heading={t("blad.terug")} before={16} together>
      <Words>
        {jobTitle === null
          ? t("blad.terugTekst", { name, organisation })
          : t("blad.terugFunctie", { name, jobTitle, organisation })}
      </Words>
      {telephone === null ? null : <Words>{t("blad.bel", { telephone })}</Words>}
    </Section>
  );
}
