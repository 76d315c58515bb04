/** How the document names single people among organisations, and whom it waits for when nobody is known. */

/** Before the id of a single person in a list that holds organisations too. */
export const PERSON = "person:";

/** Whom a consent waits for when no guardian has determined authority (GRD-5). */
export const LEGAL_REPRESENTATIVE = "wettelijk_vertegenwoordiger";

export function named(personId: string): string {
  return PERSON + personId;
}

/** The id of the single person that `entry` names, or null where it names an organisation. */
export function personIn(entry: string): string | null {
  return entry.startsWith(PERSON) ? entry.slice(PERSON.length) : null;
}

/** Absent, empty or white space; absent texts are "" in parsed facts. */
export function isBlank(text: string | null): boolean {
  return text === null || text.trim() === "";
}

/** Sorts by UTF-16 code unit, the one order of ids. */
export function byId(one: { id: string }, other: { id: string }): number {
  return compareIds(one.id, other.id);
}

export function compareIds(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
