/** What stands around the facts of a case: who coordinates, who asked whom, who confirmed. Written as the facts are. */
import type { Facts } from "@/lib/policy/facts";
import { parseInstant } from "@/lib/policy/instant";
import type { Standing } from "@/lib/policy/standing";

type Written = { id: string; from?: string; until?: string };

export type Circumstances = {
  coordinators?: Written[];
  /** By consent, also of drafts, which are in no facts. */
  consents?: Record<
    string,
    { draftedBy?: string; sent?: boolean; asked?: string[]; guarded?: string[]; replaces?: string }
  >;
  disclosures?: Record<
    string,
    { decidedBy?: string; confirmedBy?: string | null; informed?: { id: string; at: string }[] }
  >;
  reports?: Standing["reports"];
  offices?: { id: string; organisation: string; office: "duties" | "officer" }[];
};

const instant = (text: string) => parseInstant(text) ?? Number.NaN;

/**
 * Unless a case says otherwise: the first participant coordinates and drafted every consent, child and guardians are
 * asked, disclosures are confirmed by somebody from elsewhere. Inquiries are `vraag-1`, `vraag-2` in their order.
 */
export function standingOf(facts: Facts, said: Circumstances = {}): Standing {
  const first = facts.participants[0]?.id ?? "";
  const family = [facts.child, ...facts.guardians].map(({ id }) => id);
  const consents = new Set([...facts.consents.map(({ id }) => id), ...Object.keys(said.consents ?? {})]);
  const disclosures = new Set([
    ...facts.disclosures.map(({ id }) => id),
    ...Object.keys(said.disclosures ?? {}),
  ]);
  return {
    coordinators: (said.coordinators ?? [{ id: first }]).map(({ id, from, until }) => ({
      id,
      from: from === undefined ? 0 : instant(from),
      until: until === undefined ? null : instant(until),
    })),
    consents: [...consents].map((id) => ({
      id,
      draftedBy: first,
      sent: facts.consents.some((each) => each.id === id),
      asked: family,
      guarded: [],
      replaces: null,
      ...said.consents?.[id],
    })),
    inquiries: facts.inquiries.map(({ by, ambtskring, from, until }, index) => ({
      id: `vraag-${index + 1}`,
      by,
      ambtskring,
      from,
      until,
    })),
    disclosures: [...disclosures].map((id) => {
      const fact = facts.disclosures.find((each) => each.id === id);
      const { decidedBy, confirmedBy, informed } = said.disclosures?.[id] ?? {};
      return {
        id,
        decidedBy: decidedBy ?? fact?.decidedBy ?? first,
        confirmedBy: confirmedBy === undefined ? "iemand-elders" : confirmedBy,
        emergency: fact?.emergency ?? false,
        notes: fact?.notes ?? [],
        informed: (informed ?? []).map((each) => ({ id: each.id, at: instant(each.at) })),
      };
    }),
    reports: said.reports ?? [],
    offices: (said.offices ?? []).map(({ id, organisation, office }) => ({
      id,
      organisation,
      confirmsDuties: office === "duties",
      officer: office === "officer",
    })),
  };
}
