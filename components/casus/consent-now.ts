/** How the consents of a casus stand now, by consent and by who would receive: for rings and bars. */
import type { ConsentOfCasus } from "@/lib/consent/casus-view";
import { stretchAt } from "@/lib/consent/standing";
import type { ConsentStatus } from "@/lib/policy/vocabulary";

/** Of several consents for one recipient the first of these is the one that says most. */
const ORDER: readonly ConsentStatus[] = [
  "geldig",
  "onvolledig",
  "nog_niet",
  "geweigerd",
  "ingetrokken",
  "verlopen",
];

export type Standing = { status: ConsentStatus; until: Date | null; consent: ConsentOfCasus };

/** Null where it was ended, or the viewer sees only when it holds and it does not hold now. */
export function standingNow(consent: ConsentOfCasus, now: Date): Standing | null {
  const { life } = consent;
  if (life.endedAt !== null) return null;
  if (life.sees === "holds") {
    const hold = stretchAt(life.holds, now);
    return hold && { status: "geldig", until: hold.until, consent };
  }
  const present = stretchAt(life.stretches, now);
  return present && { status: present.status, until: present.until, consent };
}

/** What lets a recipient in, or is nearest to it. */
export function standingFor(
  ids: readonly string[],
  consents: readonly ConsentOfCasus[],
  recipients: ReadonlyMap<string, ReadonlySet<string>>,
  now: Date,
): Standing | null {
  const standings = consents
    .filter(({ life }) => ids.some((id) => recipients.get(life.id)?.has(id)))
    .flatMap((consent) => standingNow(consent, now) ?? []);
  return standings.sort((one, other) => ORDER.indexOf(one.status) - ORDER.indexOf(other.status))[0] ?? null;
}
