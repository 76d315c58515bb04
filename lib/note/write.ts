import { eq, and } from "drizzle-orm";
import { idOfForm } from "@/lib/casus/form-id";
import { seal, sealText } from "@/lib/crypto/seal";
import { sha256 } from "@/lib/crypto/secrets";
import { type Hat, type Transaction, within } from "@/lib/db/doors";
import { note, part, partConcerns, partWithheld } from "@/lib/db/schema/note";
import { newId } from "@/lib/db/uuid";
import { unchanged } from "@/lib/grants/change";
import { changeIfPermitted } from "@/lib/grants/permitted";
import { type Choice, previewParts } from "@/lib/grants/preview";
import { mayWrite } from "@/lib/policy/act";
import { personIn } from "@/lib/policy/names";
import { done, type Refusal, refused, type Result } from "@/lib/result/refusal";
import { removeNoteDraft } from "./draft-kept";
import { readOffer, strayIn } from "./offer";
import type { WriteNote } from "./schema";
import { announcedReaders } from "./who-reads";
import { choiceAsStored } from "./written-by";

type Written = { noteId: string };

/**
 * Writes a note of one or more parts. The same note sent twice is one note; the same form with other words is another.
 * Who reads it must be whom the writer was shown: a change in between is told first, and nothing is saved.
 *
 * Refuses: not-found, not-allowed, not-valid (the fields name what is not there), readers-first.
 */
export function writeNote(hat: Hat, input: WriteNote): Promise<Result<Written>> {
  const { casusId, key, kind, section: sections, announced } = input;
  const noteId = idOfForm(hat, `${key}/${sha256(JSON.stringify([casusId, kind, sections])).toString("hex")}`);
  return changeIfPermitted(
    hat,
    casusId,
    mayWrite,
    async ({ tx, here, at, key: casusKey, situation, rule }) => {
      if (await isStored(tx, casusId, noteId)) return unchanged(done({ noteId }));

      const choices = sections.map(({ choice }) => choiceAsStored(situation.facts, hat.personId, choice));
      const offer = await readOffer(tx, hat.collaborationId, casusId);
      if (offer === null) return unchanged(refused("not-found"));
      const stray = strayFields(sections.map(({ choice }) => strayIn(offer, choice)));
      if (stray) return unchanged({ ok: false, refusal: stray });
      const foreseen = await previewParts(tx, hat, casusId, situation, choices);
      if (announcedReaders(foreseen) !== announced) return unchanged(refused("readers-first"));

      await tx.insert(note).values({ ...here, id: noteId, authorId: hat.personId, writtenAt: at, kind });
      const partIds: string[] = [];
      for (const [index, { heading, pieces }] of sections.entries()) {
        const choice = choices[index];
        if (choice === undefined) continue;
        for (const [place, { nature, text }] of pieces.entries()) {
          const id = newId();
          partIds.push(id);
          await tx.insert(part).values({
            ...here,
            id,
            noteId,
            authorId: hat.personId,
            writtenAt: at,
            ...columnsOf(choice),
            nature,
            heading: place === 0 ? sealText(casusKey, `part.heading/${id}`, heading) : null,
            body: seal(casusKey, `part.body/${id}`, text.trim()),
          });
          await insertLists(tx, here, id, choice);
        }
      }
      await removeNoteDraft(tx, hat, casusId);
      return {
        result: done({ noteId }),
        event: { action: "note.write", objects: [noteId, ...partIds], rule },
      };
    },
  );
}

/**
 * Looks as the materialiser: whoever waited for the casus's lock judges grants by the clock of before the wait, and would
 * not see the note that was saved meanwhile. The id holds the writer, so it is nobody else's note.
 */
async function isStored(tx: Transaction, casusId: string, noteId: string): Promise<boolean> {
  const here = and(eq(note.casusId, casusId), eq(note.id, noteId));
  const rows = await within(tx, "materialiser", "person", () =>
    tx.select({ id: note.id }).from(note).where(here),
  );
  return rows.length > 0;
}

function columnsOf({ category, scope, secret, schoolClbRelevant }: Choice) {
  return {
    category,
    scope: scope.kind,
    ambtskringId: scope.kind === "kring" ? scope.ambtskring : null,
    meetingId: scope.kind === "overleg" ? scope.meeting : null,
    secret,
    schoolClbRelevant,
  };
}

async function insertLists(
  tx: Transaction,
  here: { collaborationId: string; casusId: string },
  partId: string,
  { withheldFrom, concerns }: Choice,
): Promise<void> {
  const withheld = [...new Set(withheldFrom)].map((entry) => {
    const person = personIn(entry);
    return {
      ...here,
      id: newId(),
      partId,
      ...(person === null ? { organisationId: entry } : { personId: person }),
    };
  });
  if (withheld.length > 0) await tx.insert(partWithheld).values(withheld);
  const about = [...new Set(concerns)].map((personId) => ({ ...here, partId, personId }));
  if (about.length > 0) await tx.insert(partConcerns).values(about);
}

const NOT_THERE = "Dit is er niet (meer). Kies opnieuw.";

/** The fields of the form that name something that is not there, or null. */
function strayFields(stray: readonly (readonly string[])[]): Refusal | null {
  const fields = stray.flatMap((names, index) =>
    names.map((name) => [`section.${index}.${name}`, NOT_THERE]),
  );
  return fields.length === 0
    ? null
    : { code: "not-valid", fields: Object.fromEntries(fields) as Record<string, string> };
}
