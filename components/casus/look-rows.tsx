import { MarginNote } from "@/components/ui/margin-note";
import { REVIEW_WORDS } from "@/lib/casus/authority-check";
import type { Look } from "@/lib/casus/looks";
import { endOfWeeksAhead, type Overview } from "@/lib/casus/overview";
import { weekday } from "@/lib/calendar/words";
import type { OverviewRow } from "./overview-row";

type Known = Pick<Overview, "looks" | "framework" | "now">;

/** What the viewer was to look at again, and the day has come. */
export function looksDue(overview: Known): OverviewRow[] {
  return overview.looks
    .filter(({ on }) => on <= overview.now)
    .map((look) => ({ ...lookRow(look, overview), state: "wacht" as const }));
}

/** What is to be looked at again in the weeks ahead. */
export function looksAhead(overview: Known): { at: Date; row: OverviewRow }[] {
  return overview.looks
    .filter(({ on }) => on > overview.now && on <= endOfWeeksAhead(overview.now))
    .map((look) => ({ at: look.on, row: lookRow(look, overview) }));
}

function lookRow(look: Look, { framework, now }: Known): OverviewRow {
  const { id, casus, on, because } = look;
  const why = because === null || because === "anders" ? "" : ` Want ${REVIEW_WORDS[because].because}.`;
  return {
    id: `look-${id}`,
    when: weekday(on, framework, now),
    text: `In de casus van ${casus.pupil.callName} is dat zo afgesproken.${why}`,
    ...aboutWhat(look),
  };
}

function aboutWhat({ kind, casus, person }: Look): Pick<OverviewRow, "title" | "why" | "action"> {
  const page = `/casussen/${casus.id}/mensen/${person.id}`;
  switch (kind) {
    case "authority":
      return {
        title: `Kijk opnieuw naar het gezag van ${person.name}.`,
        why: (
          <MarginNote title="Waarom" rule="ACT-3">
            Wat u over gezag weet, kan veranderen. Tot u opnieuw kijkt, geldt wat er staat.
          </MarginNote>
        ),
        action: { href: `${page}/gezag`, label: "Kijk het gezag na" },
      };
    case "competence":
      return {
        title: `Kijk opnieuw of ${casus.pupil.callName} zelf kan beslissen.`,
        why: (
          <MarginNote title="Waarom" rule="ACT-3">
            Een oordeel over wat een leerling kan, blijft gelden tot er een ander is.
          </MarginNote>
        ),
        action: { href: `${page}/bekwaamheid`, label: "Leg een nieuwe beoordeling vast" },
      };
  }
}
