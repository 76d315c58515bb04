import type { ConsentOfCasus } from "@/lib/consent/casus-view";
import { stretchAt } from "@/lib/consent/standing";
import { statusWords, withShut } from "@/lib/consent/status-words";
import type { ConsentStatus, Framework } from "@/lib/policy/vocabulary";

/** How one consent of a casus stands now, beside its ring. */
export function standingWords(
  { life, waitingFor, supersededBy }: ConsentOfCasus,
  framework: Framework,
  now: Date,
): { status: ConsentStatus; words: string } {
  if (life.endedAt !== null) return { status: "verlopen", words: "beëindigd" };
  if (supersededBy !== null) return { status: "verlopen", words: "vervangen door een nieuwe versie" };
  const present = life.sees === "all" ? stretchAt(life.stretches, now) : null;
  const status = present?.status ?? "verlopen";
  const words = statusWords(framework, status, present?.until ?? life.validUntil, waitingFor);
  return { status, words: life.sees === "all" ? withShut(words, life.shut) : words };
}
