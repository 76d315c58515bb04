/** How the consents of a casus stand now, by consent and by who would receive: for rings and bars. */
import type { Parties } from "@/lib/casus/parties";
import type { ConsentOfCasus } from "@/lib/consent/casus-view";
import { stretchAt } from "@/lib/consent/standing";
import type { ConsentStatus } from "@/lib/policy/vocabulary";

/** Of several consents across one border the first of these is the one that says most. */
const ORDER: readonly ConsentStatus[] = [
  "geldig",
  "onvolledig",
  "nog_niet",
  "geweigerd",
  "ingetrokken",
  "verlopen",
];

export type Standing = { status: ConsentStatus; until: Date | null; consent: ConsentOfCasus };

/** Null where it was ended or replaced, or the viewer sees only when it holds and it does not hold now. */
export function standingNow(consent: ConsentOfCasus, now: Date): Standing | null {
  const { life } = consent;
  if (life.endedAt !== null || consent.supersededBy !== null) return null;
  if (life.sees === "holds") {
    const hold = stretchAt(life.holds, now);
    return hold && { status: "geldig", until: hold.until, consent };
  }
  const present = stretchAt(life.stretches, now);
  return present && { status: present.status, until: present.until, consent };
}

/** What opens the border between an organisation and somebody outside it, or is nearest to that. */
export function standingAcross(
  inside: string,
  outside: { id: string; organisation: { id: string } },
  consents: readonly ConsentOfCasus[],
  parties: ReadonlyMap<string, Parties>,
  now: Date,
): Standing | null {
  const there = [outside.organisation.id, outside.id];
  const crosses = ({ disclosers, recipients }: Parties) =>
    recipients.some(({ id }) => there.includes(id)) ||
    (disclosers.includes(outside.organisation.id) && recipients.some(({ id }) => id === inside));
  const standings = consents
    .filter(({ life }) => {
      const own = parties.get(life.id);
      return own !== undefined && crosses(own);
    })
    .flatMap((consent) => standingNow(consent, now) ?? []);
  return standings.sort((one, other) => ORDER.indexOf(one.status) - ORDER.indexOf(other.status))[0] ?? null;
}
