/**
 * May this reader read this note? RULES.md section 4, line by line: the first that applies decides.
 * What the whole is for: nobody reads what a child told in confidence unless a rule names the ground.
 */
import { type Decision, allow, deny } from "./decision";
import { isFor } from "./disclosure";
import type { Note } from "./facts";
import { type Moment, type Part, partAt } from "./moment";
import { named } from "./names";
import type { Reader } from "./readers";
import { readingByChild, readingByConfidant } from "./reading-child";
import { readingByGuardian } from "./reading-guardian";
import { readingByParticipant } from "./reading-participant";
import { known } from "./register";

/** The decision on one note, of the casus or not yet saved, for one reader at a prepared moment. */
export function readingOf(moment: Moment, note: Note, readerId: string): Decision {
  return reading(partAt(moment, note), known(moment.readers, readerId));
}

/** The decisions on one note for everybody, in order of the readers' ids. */
export function readingsOf(moment: Moment, note: Note): { reader: string; decision: Decision }[] {
  const part = partAt(moment, note);
  return [...moment.readers.values()].map((reader) => ({
    reader: reader.id,
    decision: reading(part, reader),
  }));
}

export function reading(part: Part, reader: Reader): Decision {
  if (reader.id === part.note.author) return allow("ACC-1", "auteur");
  if (part.note.scope.kind === "persoonlijk") return deny("ACC-2", "persoonlijk");
  if (reader.party === "participant" && !reader.attached) return deny("ACC-3", "geen_deelnemer");

  const disclosure = part.disclosures.find((open) => isFor(open, reader));
  if (disclosure !== undefined) return allow("ACC-4", "zonder_toestemming", disclosure.id);

  if (reader.party === "guardian" && reader.restricted) return deny("RST-1", "beperkt");
  if (isWithheldFrom(part, reader)) return deny("ACC-5", "vertrouwelijk");

  switch (reader.party) {
    case "child":
      return readingByChild(part);
    case "guardian":
      return readingByGuardian(part, reader);
    case "participant":
      return reader.sector === "vertrouwenspersoon"
        ? readingByConfidant(part)
        : readingByParticipant(part, reader);
  }
}

/** ACC-5. What is kept from the child is kept from whom the child takes along. */
function isWithheldFrom({ note: { withheldFrom }, moment }: Part, reader: Reader): boolean {
  if (withheldFrom.length === 0) return false;
  if (withheldFrom.includes(reader.named)) return true;
  if (reader.party !== "participant") return false;
  if (withheldFrom.includes(reader.participant.organisation)) return true;
  return reader.sector === "vertrouwenspersoon" && withheldFrom.includes(named(moment.facts.child.id));
}
