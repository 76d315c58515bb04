import { useTranslations } from "next-intl";
import type { ComponentProps, ReactNode } from "react";
import { MarginNote } from "@/components/ui/margin-note";
import { OWN_CHOICE } from "@/lib/policy/sources";

type FamilyNoteProps = Omit<ComponentProps<typeof MarginNote>, "ruleWord" | "source"> & {
  /** As lib/policy cites it: the names of papers stay Dutch. */
  source?: string;
};

/** A note in the margin of a family's page: what stands around papers and rules is in its language. */
export function FamilyNote({ source, ...note }: FamilyNoteProps) {
  const t = useTranslations("scherm");
  const count = typeof note.rule === "string" ? 1 : (note.rule?.length ?? 0);
  return <MarginNote {...note} source={useSource(source)} ruleWord={t("regel", { count })} />;
}

function useSource(source: string | undefined): ReactNode {
  const t = useTranslations("scherm");
  if (source === OWN_CHOICE) return t("eigenKeuze");
  const after = `${OWN_CHOICE}, naar `;
  if (!source?.startsWith(after)) return source;
  return t.rich("eigenKeuzeNaar", { bron: () => <bdi lang="nl">{source.slice(after.length)}</bdi> });
}
