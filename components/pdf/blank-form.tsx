import type { BlankForm } from "@/lib/consent/blank-form";
import { AnswerSheet } from "./answer-sheet";
import { File } from "./file";
import { Letter } from "./letter";
import { Section } from "./section";
import { Sheet } from "./sheet";
import { Words } from "./type";
import { t } from "./words";

/** The form for print: the letter once, and a sheet of its own for each who signs today. */
export function BlankFormPdf({ form, madeAt }: BlankForm) {
  return (
    <File title={t("titel.formulier")} framework={form.framework} madeAt={madeAt}>
      <Sheet part={t("voet.brief")} consentId={form.consentId} version={form.version}>
        <Letter form={form} />
        <Section together>
          <Words kind="soft">{t("brief.bijlage")}</Words>
        </Section>
      </Sheet>
      {form.blocks.map((block, index) => (
        <AnswerSheet key={block.signerId ?? index} form={form} block={block} />
      ))}
    </File>
  );
}
