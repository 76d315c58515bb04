import { useTranslations } from "next-intl";
import type { ComponentProps } from "react";
import { MarginNote } from "@/components/ui/margin-note";

/** A note in the margin of a family's page: the word before the rules is in its language. */
export function FamilyNote(props: Omit<ComponentProps<typeof MarginNote>, "ruleWord">) {
  const t = useTranslations("scherm");
  const count = typeof props.rule === "string" ? 1 : (props.rule?.length ?? 0);
  return <MarginNote {...props} ruleWord={t("regel", { count })} />;
}
