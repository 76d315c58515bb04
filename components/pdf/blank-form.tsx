import type { BlankForm } from "@/lib/consent/blank-form";
import { AnswerSheet } from "./answer-sheet";
import { File } from "./file";
import { Letter } from "./letter";
import { Section } from "./section";
import { Sheet } from "./sheet";
import { Words } from "./type";
import { t } from "./words";

/** The form for print: the letter, a pupil's in the pupil's own words, and a sheet of its own for each who signs today. */
export function BlankFormPdf({ form, pupils, madeAt }: BlankForm) {
  return (
    <File title={t("titel.formulier")} framework={form.framework} madeAt={madeAt}>
      <Sheet part={t("voet.brief")} consentId={form.consentId} version={form.version}>
        <Letter form={form} />
        <Section together>
          <Words kind="soft">{t("brief.bijlage")}</Words>
        </Section>
      </Sheet>
      {pupils === null ? null : (
        <Sheet part={t("voet.brief")} consentId={form.consentId} version={form.version}>
          <Letter form={pupils} />
        </Sheet>
      )}
      {form.blocks.map((block, index) => (
        <AnswerSheet
          key={block.signerId ?? index}
          form={block.kind === "child" && pupils !== null ? pupils : form}
          block={block}
        />
      ))}
    </File>
  );
}
