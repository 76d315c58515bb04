import { MarginNote } from "@/components/ui/margin-note";
import { KRING_WORDS } from "@/lib/ambtskring/kinds";
import type { KringNews } from "@/lib/ambtskring/news";
import { day } from "@/lib/calendar/words";
import type { Overview } from "@/lib/casus/overview";
import { callNameOf } from "@/lib/casus/view";
import { casusPage, type OverviewRow } from "./overview-row";

/** Who was put in a kring of the viewer's, and which head asked to be informed (ACT-4). */
export function kringRows(
  news: readonly KringNews[],
  { framework, now }: Pick<Overview, "framework" | "now">,
): OverviewRow[] {
  return news.map((each) => {
    const kring = `${KRING_WORDS[each.kind].the} om ${callNameOf(each.pupil)}`;
    const common = {
      ...{ id: each.id, kort: true, when: day(each.at, framework, now) },
      action: { href: `${casusPage(each.casusId)}/ambtskringen`, label: "Bekijk de kring" },
    };
    if (each.what === "added")
      return {
        ...common,
        title: each.isMe ? `U staat in ${kring}.` : `${each.who} staat nu ook in ${kring}.`,
      };
    return {
      ...common,
      title: `${each.who} vroeg om op de hoogte te zijn van ${kring}.`,
      text: `De reden: ${each.reason}`,
      why: (
        <MarginNote rule="KRG-2" source="CLB-informatie">
          De directie leest wat collega’s met ambtsgeheim voor deze kring schrijven. Wie beroepsgeheim heeft,
          houdt dat.
        </MarginNote>
      ),
    };
  });
}
