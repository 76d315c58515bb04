/** What turned out to be wrong about authority, and the readings that rested on it, as rows. */
import * as corrections from "@/lib/db/schema/correction";
import * as leaks from "@/lib/db/schema/leak";
import { newId } from "@/lib/db/uuid";
import type { Note } from "@/lib/policy/facts";
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
  for (const [place, { id, organisation }] of standing.reports.entries()) {
    const reportId = idOf(id);
    addLeak({ here, facts, idOf, recorder, rows }, facts.notes[place], reportId, idOf(organisation));
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

/** One part was taken back after it was read; told to the same officer as the report, by the same sight. */
function addLeak(
  { here, facts, idOf, recorder, rows }: Pick<Site, "here" | "facts" | "idOf" | "recorder" | "rows">,
  note: Note | undefined,
  id: string,
  organisationId: string,
): void {
  if (!note) return;
  rows.add(leaks.leak, {
    ...{ ...here, id, organisationId, partId: idOf(note.id), authorId: idOf(note.author) },
    ...{ noteKind: "overig", category: note.category, scope: note.scope.kind },
    ...{ writtenAt: moment(note.writtenAt), takenBackAt: BORN, takenBackBy: recorder() },
  });
  const everybody = [facts.child, ...facts.guardians, ...facts.participants].map((each) => idOf(each.id));
  rows.add(
    leaks.leakRead,
    ...everybody.map((readerId) => ({
      ...{ ...here, id: newId(), leakId: id, readerId, firstAt: BORN, lastAt: BORN },
    })),
  );
  rows.add(leaks.leakTold, { ...here, id: newId(), leakId: id, told: WRITTEN, by: recorder(), at: BORN });
}
