/**
 * What a guardian reads (RULES.md 4b): with authority, everything while the child cannot decide alone, and what
 * concerns the schooling of a minor (VAD, CONV); otherwise what a consent gives to this very person.
 */
import { type Decision, allow, deny } from "./decision";
import type { Part } from "./moment";
import type { GuardianReader, Reader } from "./readers";

/** ACC-7. Only determined authority gives reading (AUT-2). */
export function readingByGuardian(part: Part, reader: GuardianReader): Decision {
  const { note, meeting, moment } = part;
  if (note.scope.kind === "kring" || note.scope.kind === "team") return deny("ACC-7", "intern");
  if (meeting !== null && meeting.basis458ter !== null) return deny("ACC-7", "casusoverleg_458ter");
  if (meeting !== null && meeting.notInvited.some(({ id }) => id === reader.id))
    return deny("ACC-7", "niet_bij_overleg");
  if (note.concerns.some((id) => id !== reader.id)) return deny("ACC-7", "gegevens_van_derden");

  const hasAuthority = reader.authority === "determined";
  const ofSchool = note.category === "onderwijs" && isOfSchool(part.author);
  if (hasAuthority && moment.under18 && ofSchool) return allow("ACC-7", "onderwijs");
  const childDecidesAlone = moment.capable && !(moment.facts.framework === "nl" && moment.under16);
  if (hasAuthority && !childDecidesAlone) return allow("ACC-7", "gezag");

  const permit = part.permits.find(({ readers }) => readers.has(reader.id));
  if (permit !== undefined) return allow("ACC-7", "toestemming", permit.id);
  return deny("ACC-7", hasAuthority ? "eigen_regie_jeugdige" : "geen_gezag");
}

function isOfSchool(author: Reader): boolean {
  return author.party === "participant" && author.sector === "school";
}
