import { inWords } from "@/lib/casus/number-words";
import type { ConsentStatus } from "@/lib/policy/vocabulary";

/** The order in which rings stand: what is in force first, what is over last. */
const RING_ORDER: readonly ConsentStatus[] = [
  "geldig",
  "onvolledig",
  "nog_niet",
  "geweigerd",
  "ingetrokken",
  "verlopen",
];

const SAID: Record<ConsentStatus, [one: string, more: string]> = {
  geldig: ["één geldig", "geldig"],
  onvolledig: ["één wacht op een antwoord", "wachten op een antwoord"],
  nog_niet: ["één begint later", "beginnen later"],
  geweigerd: ["één keer is nee gezegd", "keer is nee gezegd"],
  ingetrokken: ["één is gestopt", "zijn gestopt"],
  verlopen: ["één is voorbij", "zijn voorbij"],
};

/** "elf geldig, twee wachten op een antwoord, één is gestopt" */
export function inSentence(statuses: readonly ConsentStatus[]): string {
  return RING_ORDER.flatMap((status) => {
    const count = statuses.filter((each) => each === status).length;
    if (count === 0) return [];
    const [one, more] = SAID[status];
    return [count === 1 ? one : `${inWords(count)} ${more}`];
  }).join(", ");
}

export const inRingOrder = (statuses: readonly ConsentStatus[]): ConsentStatus[] =>
  [...statuses].sort((one, other) => RING_ORDER.indexOf(one) - RING_ORDER.indexOf(other));
