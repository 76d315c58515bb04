import { useLocale, useTranslations } from "next-intl";
import { Lines } from "@/components/ui/lines";
import { dayAt } from "@/lib/calendar/day";
import { dayIn } from "@/lib/i18n/dates";
import type { Framework } from "@/lib/policy/vocabulary";
import type { Reading } from "@/lib/portal/readings";
import { SomeoneNamed } from "./someone-named";

/** Who read a note, each once, with the last day. Where nobody may be told there is nothing, and nothing says so. */
export function NoteReaders({ readers, framework }: { readers: readonly Reading[]; framework: Framework }) {
  const t = useTranslations("inzage.notities");
  const locale = useLocale();
  if (readers.length === 0) return null;
  return (
    <>
      <h3 className="kapitaal mt-4">{t("lazen")}</h3>
      <Lines
        items={readers.map(({ reader, at }) => ({
          id: reader.id,
          title: <SomeoneNamed of={reader} />,
          end: dayIn(locale, dayAt(framework, at)),
        }))}
      />
    </>
  );
}
