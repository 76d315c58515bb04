import { useTranslations } from "next-intl";
import { Tag } from "@/components/ui/tag";
import type { FormChange } from "@/lib/consent/form-changes";

type ChangeTagProps = { changes: readonly FormChange[]; part: FormChange["part"]; name: string };

/** Beside one thing of a list: that it is new, or said in other words; nothing where it is as it was. */
export function ChangeTag({ changes, part, name }: ChangeTagProps) {
  const t = useTranslations("tekenen.nieuweVersie");
  const change = changes.find((each) => each.part === part && each.name === name);
  if (change === undefined || change.kind === "gone") return null;
  return <Tag fresh={change.kind === "new"}>{t(change.kind)}</Tag>;
}
