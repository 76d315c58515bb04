/** What of writing is the author's alone (VIS-15): the draft that is not saved yet, and what a part said before it was corrected. */
import { integer, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import { casusPerson } from "./casus";
import { inCasus, instant, refers, sealed } from "./columns";
import { part } from "./note";

/** One draft a writer has in a casus, as the fields of the sheet stood. Gone once it became a note, or was thrown away. */
export const noteDraft = pgTable(
  "note_draft",
  {
    ...inCasus(),
    personId: uuid("person_id").notNull(),
    /** Goes up with every keeping: a tab that did not see the last one keeps nothing over it. */
    version: integer("version").notNull(),
    fields: sealed("fields").notNull(),
    keptAt: instant("kept_at").notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.collaborationId, t.casusId, t.personId] }),
    refers(
      [t.collaborationId, t.casusId, t.personId],
      [casusPerson.collaborationId, casusPerson.casusId, casusPerson.personId],
    ),
  ],
);

/** The text of a part until its author corrected it. */
export const partVersion = pgTable(
  "part_version",
  {
    ...inCasus(),
    id: uuid("id").notNull(),
    partId: uuid("part_id").notNull(),
    authorId: uuid("author_id").notNull(),
    nature: text("nature", { enum: ["feit", "mening", "vermoeden"] }),
    heading: sealed("heading"),
    body: sealed("body").notNull(),
    replacedAt: instant("replaced_at").notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.collaborationId, t.casusId, t.id] }),
    refers([t.collaborationId, t.casusId, t.partId], [part.collaborationId, part.casusId, part.id]),
  ],
);
