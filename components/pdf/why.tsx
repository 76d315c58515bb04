import type { FormBlock } from "@/lib/consent/form";
import { Aside } from "./section";
import { Cited, Documents } from "./source";
import { Words } from "./type";
import { t } from "./words";

/** Why this person is asked: the reasons, and where they come from. */
export function Why({ block }: { block: FormBlock }) {
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
      <Documents sources={[source]} />
    </Aside>
  );
}

export const addressedAs = ({ kind }: Pick<FormBlock, "kind">): "u" | "je" => (kind === "child" ? "je" : "u");
