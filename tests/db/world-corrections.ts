/** What turned out to be wrong about authority, and the readings that rested on it, as rows. */
import * as corrections from "@/lib/db/schema/correction";
import { newId } from "@/lib/db/uuid";
import { BORN, type Site, WRITTEN, moment } from "./world-site";

/** Of every record that it was wrong; about the first of them the casus's reports tell. */
export function addCorrections({
  here,
  facts,
  standing,
  idOf,
  recorder,
  authorities,
  whole,
  rows,
}: Site): void {
  const [first] = authorities;
  if (!whole || first === undefined) return;
  const belief = { held: false, believedFrom: BORN, believedUntil: BORN };
  const added = authorities.map(({ id: authorityId, guardianId }) => ({
    ...{ ...here, ...belief, id: newId(), authorityId, guardianId },
    ...{ why: WRITTEN, recordedBy: recorder(), recordedAt: BORN },
  }));
  rows.add(corrections.authorityCorrection, ...added);
  for (const { id, organisation } of standing.reports) {
    const reportId = idOf(id);
    const correctionId = added[0]?.id ?? "";
    rows.add(corrections.restedReport, {
      ...{ ...here, ...belief, id: reportId, correctionId },
      organisationId: idOf(organisation),
    });
    rows.add(
      corrections.restedRead,
      ...facts.notes.map((note) => ({
        ...{ ...here, id: newId(), reportId, partId: idOf(note.id), readerId: recorder(), at: BORN },
        ...{ rule: "CON-1", ground: "toestemming", authorId: idOf(note.author), noteKind: "overig" as const },
        ...{ writtenAt: moment(note.writtenAt), category: note.category, scope: note.scope.kind },
      })),
    );
  }
}
