import type { ReactNode } from "react";
import type { ConsentStatus } from "@/lib/policy/vocabulary";
import { Icon } from "./icon";

export const stateWords: Record<ConsentStatus, string> = {
  geldig: "geldig",
  onvolledig: "wacht",
  nog_niet: "nog niet begonnen",
  geweigerd: "nee gezegd",
  ingetrokken: "gestopt",
  verlopen: "verlopen",
};

/** How a consent stands: its ring and a word. Give words of your own ("tot 31 juli") where they say more. */
export function State({ status, children }: { status: ConsentStatus; children?: ReactNode }) {
  return (
    <span className={`staat s-${status}`}>
      <Icon name={`ring-${status}`} />
      <span>{children ?? stateWords[status]}</span>
    </span>
  );
}
