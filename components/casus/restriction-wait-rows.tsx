import { MarginNote } from "@/components/ui/margin-note";
import { day } from "@/lib/calendar/words";
import type { Overview } from "@/lib/casus/overview";
import type { RestrictionWait } from "@/lib/casus/restriction-waits";
import type { OverviewRow } from "./overview-row";

/** Closed reading that waits for the viewer's decision. */
export function restrictionWaits({
  restrictionWaits: waits,
  framework,
  now,
}: Pick<Overview, "restrictionWaits" | "framework" | "now">): OverviewRow[] {
  return waits.map((wait) => ({
    id: `restriction-${wait.id}`,
    state: "wacht" as const,
    when: "sinds",
    whenDetail: day(wait.since, framework, now),
    ...restrictionWaitWords(wait.kind, wait.guardian.name),
    why: (
      <MarginNote title="Waarom" rule="ACT-3">
        Over het lezen van een ouder of voogd beslissen altijd twee mensen.
      </MarginNote>
    ),
    action: restrictionWaitAction(wait.kind, `/casussen/${wait.casus.id}/mensen/${wait.guardian.id}`),
  }));
}

/** What waits, in words; used on the casus's own page as well. */
export function restrictionWaitWords(
  kind: RestrictionWait["kind"],
  name: string,
): { title: string; text: string } {
  switch (kind) {
    case "closing":
      return {
        title: `Beslist u mee over het lezen van ${name}?`,
        text: "Een collega sloot het af en vraagt of u het ermee eens bent. Het lezen is al dicht.",
      };
    case "opening":
      return {
        title: `Mag ${name} weer lezen? Beslis mee.`,
        text: "Een collega stelt voor het lezen weer te openen. Zonder uw ja blijft het dicht.",
      };
    case "overdue":
      return {
        title: `Het afsluiten van het lezen voor ${name} is nog niet bevestigd.`,
        text: "De week om mee te beslissen is voorbij. Het lezen blijft dicht. Spreek uw collega aan, of vraag een ander.",
      };
    case "declined":
      return {
        title: `Een collega is het niet eens met het afsluiten voor ${name}.`,
        text: "Het lezen blijft dicht tot u samen met een collega beslist.",
      };
  }
}

export function restrictionWaitAction(
  kind: RestrictionWait["kind"],
  personPage: string,
): { href: string; label: string } {
  return kind === "closing" || kind === "opening"
    ? { href: `${personPage}/meebeslissen`, label: "Lees waarom, en beslis" }
    : { href: personPage, label: "Bekijk wat u kunt doen" };
}
