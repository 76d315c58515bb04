import type { Stage } from "@/lib/consent/follow";
import type { Running } from "@/lib/consent/running";

type TroubleStage = Extract<Stage, "talk" | "failed" | "wrong_person">;

/** For whom a request waits, and what keeps the answer from coming. */
export type Waiting = {
  /** Asked, and nothing is the matter. */
  silent: readonly string[];
  /** With a say, and never asked: since a birthday, or new authority. */
  unasked: readonly string[];
  troubles: readonly { personId: string; name: string; stage: TroubleStage }[];
  /** The first named day that went by without an answer. */
  late: Date | null;
  /** Since when it waits, or by when the first answer is wished for. */
  due: Date;
  /** It goes on only when the coordinator does something. */
  stuck: boolean;
};

const isTrouble = (stage: Stage): stage is TroubleStage =>
  stage === "talk" || stage === "failed" || stage === "wrong_person";

/** @param request that waits for an answer */
export function waitingOf(request: Running, now: Date): Waiting {
  const awaited = new Map(request.waitingFor.map(({ id, name }) => [id, name]));
  const asked = new Map(request.signers.map((signer) => [signer.id, signer]));
  const troubles = request.signers.flatMap(({ id, name, stage }): Waiting["troubles"][number][] =>
    isTrouble(stage) ? [{ personId: id, name, stage }] : [],
  );
  const troubled = new Set(troubles.map(({ personId }) => personId));
  const unasked = [...awaited].filter(([id]) => !asked.has(id));
  const days = [...awaited]
    .flatMap(([id]) => asked.get(id)?.answerBy ?? [])
    .sort((one, other) => one.getTime() - other.getTime());
  const late = days.find((day) => day <= now) ?? null;
  return {
    silent: [...awaited].filter(([id]) => asked.has(id) && !troubled.has(id)).map(([, name]) => name),
    unasked: unasked.map(([, name]) => name),
    troubles,
    late,
    due: late ?? request.sentAt ?? request.draftedAt,
    stuck: troubles.length > 0 || unasked.length > 0 || request.waitingForRepresentative || late !== null,
  };
}
