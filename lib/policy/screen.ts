/** What may stand on a screen that everybody in the room sees: SCR-1 (CONV: people join for their own case only). */
import { type Moment, isWritten, partAt } from "./moment";
import { reading } from "./reading";
import { known } from "./register";

/**
 * The ids of the notes that every one of `present` may read, sorted; with nobody present none. Supporters and
 * interpreters sit with whom they came with and are not in `present`; a vertrouwenspersoon is.
 */
export function sharedScreen(moment: Moment, present: readonly string[]): string[] {
  if (present.length === 0) return [];
  const readers = present.map((id) => known(moment.readers, id));
  return moment.facts.notes
    .filter((note) => isWritten(moment, note) && note.scope.kind !== "persoonlijk")
    .filter((note) => {
      const part = partAt(moment, note);
      return readers.every((reader) => reading(part, reader).allow);
    })
    .map(({ id }) => id)
    .sort();
}
