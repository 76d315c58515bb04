/** Which request takes the place of another one among many, and what is then no longer waited for. Pure. */
import { before } from "@/lib/policy/replacing";
import type { ConsentStatus } from "@/lib/policy/vocabulary";

/** A request among many, as far as it matters to what came before it. */
export type Versioned = {
  consentId: string;
  /** Null: a draft. */
  sentAt: Date | null;
  validFrom: Date;
  validUntil: Date;
  status: ConsentStatus | "concept" | "beeindigd";
};

/** The draft or request that is to take the place of another one. */
export type Successor = Pick<Versioned, "consentId" | "sentAt" | "validFrom" | "status">;

/**
 * By each request the one that is to take its place: of what was sent and is not over the newest, else the draft.
 *
 * @param replaced by each request the one whose place it takes
 */
export function successorsOf(
  requests: readonly Versioned[],
  replaced: ReadonlyMap<string, string>,
  now: Date,
): ReadonlyMap<string, Successor> {
  const open = requests.filter(({ status, validUntil }) => status !== "beeindigd" && validUntil > now);
  const pairs = open.flatMap((next) => before(replaced, next.consentId).map((old) => ({ old, next })));
  return new Map(
    [...Map.groupBy(pairs, ({ old }) => old)].flatMap(([old, found]) => {
      const [newest] = found
        .map(({ next }) => next)
        .sort((one, other) => (other.sentAt?.getTime() ?? 0) - (one.sentAt?.getTime() ?? 0));
      return newest === undefined ? [] : [[old, newest]];
    }),
  );
}

/**
 * Whether nobody has to answer or look at a request any more, because another one was sent in its place: one that waits,
 * as long as nobody said no to the new one; one that got a no, whatever became of the new one. What holds goes on, and what
 * is prolonged still waits for its own time.
 */
export function isSuperseded(
  { status, validUntil }: Pick<Versioned, "status" | "validUntil">,
  successor: Successor | undefined,
): boolean {
  if (successor === undefined || successor.sentAt === null || successor.validFrom >= validUntil) return false;
  switch (status) {
    case "onvolledig":
      return successor.status !== "geweigerd" && successor.status !== "ingetrokken";
    case "geweigerd":
    case "ingetrokken":
      return true;
    case "geldig":
    case "nog_niet":
    case "verlopen":
    case "concept":
    case "beeindigd":
      return false;
  }
}
