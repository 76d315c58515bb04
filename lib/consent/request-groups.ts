import type { RequestAtAGlance } from "./overview";

export const REQUEST_GROUPS = ["you", "others", "holds", "over"] as const;
export type RequestGroup = (typeof REQUEST_GROUPS)[number];

/** On whom or what a request waits; a draft, and a question that did not reach its signer, wait on whoever asks. */
function groupOf(request: RequestAtAGlance): RequestGroup {
  if (request.status === "concept") return "you";
  if (request.status === "beeindigd") return "over";
  switch (request.status) {
    case "geldig":
    case "nog_niet":
      return "holds";
    case "verlopen":
    case "geweigerd":
    case "ingetrokken":
      return "over";
    case "onvolledig": {
      const asked = new Set(request.signers.map(({ id }) => id));
      const stuck = request.signers.some(
        ({ stage }) => stage === "talk" || stage === "failed" || stage === "wrong_person",
      );
      const unasked = request.waitingFor.some(({ id }) => !asked.has(id));
      return stuck || unasked || request.waitingForRepresentative ? "you" : "others";
    }
  }
}

/** The groups that hold anything, in the order in which they ask for attention. */
export function requestGroups(
  requests: readonly RequestAtAGlance[],
): { group: RequestGroup; requests: RequestAtAGlance[] }[] {
  const grouped = Map.groupBy(requests, groupOf);
  return REQUEST_GROUPS.flatMap((group) => {
    const ofGroup = grouped.get(group);
    return ofGroup === undefined ? [] : [{ group, requests: ofGroup }];
  });
}
