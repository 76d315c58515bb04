import type { WorkKind } from "@/lib/work-list/kinds";

/** Each kind of work: short, to choose it, and as the head of its group. */
export const KIND_WORDS: Record<WorkKind, { short: string; title: string }> = {
  waits: { short: "Wacht", title: "Wacht op een antwoord" },
  stopped: { short: "Nee of gestopt", title: "Nee gezegd, of gestopt" },
  ends: { short: "Eindigt", title: "Eindigt binnen acht weken" },
  renew: { short: "Te verlengen", title: "Voorbij, en misschien nog nodig" },
  birthday: { short: "Verjaardag", title: "Verjaardagen die iets veranderen" },
  authority: { short: "Gezag", title: "Gezag om na te kijken" },
  draft: { short: "Klad", title: "Nog niet verstuurd" },
  holds: { short: "Loopt", title: "Geldt, of begint nog" },
  over: { short: "Voorbij", title: "Geldt niet meer" },
};
