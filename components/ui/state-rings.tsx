import type { ConsentStatus } from "@/lib/policy/vocabulary";
import { Icon } from "./icon";

/** Many consents at a glance, one ring each. The label says the same in words: "elf geldig, twee wachten". */
export function StateRings({ states, label }: { states: readonly ConsentStatus[]; label: string }) {
  return (
    <div className="ringen" role="img" aria-label={label}>
      {states.map((status, i) => (
        <span key={i} className={`s-${status}`}>
          <Icon name={`ring-${status}`} />
        </span>
      ))}
    </div>
  );
}
