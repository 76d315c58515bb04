import type { FormBlock } from "@/lib/consent/form";
import { Aside } from "./section";
import { Cited, Documents } from "./source";
import { Words } from "./type";
import { t } from "./words";

/**
 * Why this person is asked: the reasons, and where they come from.
 *
 * @param documents says here in full which documents those are
 */
export function Why({ block, documents = true }: { block: FormBlock; documents?: boolean }) {
  const { kind, why, source, rules } = block;
  return (
    <Aside
      heading={kind === "heard" ? t("blad.waaromGehoord") : t("blad.waarom", { you: addressedAs(block) })}
    >
      {why.map((sentence) => (
        <Words key={sentence} kind="small">
          {sentence}
        </Words>
      ))}
      <Cited source={source} rules={rules} />
      {documents ? <Documents sources={[source]} /> : null}
    </Aside>
  );
}

export const addressedAs = ({ kind }: Pick<FormBlock, "kind">): "u" | "je" => (kind === "child" ? "je" : "u");
