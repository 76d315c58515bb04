/**
 * What the child reads: the own file, unless it is internal to the helpers, about others too, or the child cannot yet
 * handle it (RULES.md 4a; CONV, SAM). A vertrouwenspersoon reads with the child and no more (CLB).
 */
import { type Decision, type DenyGround, allow, deny } from "./decision";
import type { Part } from "./moment";

/** ACC-6. */
export function readingByChild(part: Part): Decision {
  const closed = closedToChild(part);
  return closed === null ? allow("ACC-6", "inzage_jeugdige") : deny("ACC-6", closed);
}

/** ACC-8. The confidant's own place in a kring, meeting or consent opens nothing. */
export function readingByConfidant(part: Part): Decision {
  if (part.author.party === "child") return allow("ACC-8", "met_de_jeugdige");
  const closed = closedToChild(part);
  return closed === null ? allow("ACC-8", "met_de_jeugdige") : deny("ACC-8", closed);
}

function closedToChild({ note, meeting, moment }: Part): DenyGround | null {
  if (note.scope.kind === "kring" || note.scope.kind === "team") return "intern";
  if (meeting !== null && meeting.basis458ter !== null) return "casusoverleg_458ter";
  if (meeting !== null && meeting.notInvited.some(({ id }) => id === moment.facts.child.id))
    return "niet_bij_overleg";
  if (!moment.capable) return "niet_bekwaam";
  if (note.concerns.length > 0) return "gegevens_van_derden";
  return null;
}
