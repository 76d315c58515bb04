/** Ambtskringen, inquiries, meetings and notes as rows. */
import * as kringen from "@/lib/db/schema/ambtskring";
import * as meetings from "@/lib/db/schema/meeting";
import * as notes from "@/lib/db/schema/note";
import * as writing from "@/lib/db/schema/writing";
import { newId } from "@/lib/db/uuid";
import type { Note } from "@/lib/policy/facts";
import { BORN, type Site, WRITTEN, moment, organisationOrPerson, stretch, written } from "./world-site";

export function addThings(site: Site): void {
  addKringen(site);
  addMeetings(site);
  for (const note of site.facts.notes) addNote(site, note);
  if (site.whole)
    site.rows.add(
      writing.noteDraft,
      ...site.facts.participants.map(({ id }) => ({
        ...{ ...site.here, personId: site.idOf(id) },
        ...{ version: 1, fields: WRITTEN, keptAt: BORN },
      })),
    );
}

function addKringen({ here, facts, standing, idOf, maker, recorder, rows }: Site): void {
  for (const each of facts.ambtskringen) {
    rows.add(kringen.ambtskring, {
      ...here,
      id: idOf(each.id),
      kind: each.kind,
      organisationId: idOf(each.organisation),
      situation: WRITTEN,
      madeBy: maker,
      madeAt: BORN,
    });
    rows.add(kringen.kringAgreement, {
      ...{ ...here, id: newId(), ambtskringId: idOf(each.id), words: WRITTEN },
      ...{ agreedOn: "1970-01-01", recordedBy: recorder(), recordedAt: BORN },
    });
    rows.add(
      kringen.ambtskringMember,
      ...each.members.map((member) => ({
        ...here,
        id: newId(),
        ambtskringId: idOf(each.id),
        personId: idOf(member.id),
        ...stretch(member),
        addedBy: maker,
        addedAt: BORN,
      })),
    );
  }
  rows.add(
    kringen.inquiry,
    ...standing.inquiries.map((each, place) => ({
      ...here,
      id: idOf(each.id),
      ambtskringId: idOf(each.ambtskring),
      byId: idOf(each.by),
      askedAbout: facts.ambtskringen.find(({ id }) => id === each.ambtskring)?.kind ?? "zorgcel",
      reason: written(facts.inquiries[place]?.reason ?? null),
      ...stretch(each),
    })),
  );
}

function addMeetings({ here, facts, idOf, rows }: Site): void {
  for (const each of facts.meetings) {
    const basis = each.basis458ter;
    rows.add(meetings.meeting, {
      ...here,
      id: idOf(each.id),
      startsAt: moment(each.startsAt),
      basisKind: basis?.kind ?? null,
      basisPurpose: written(basis?.purpose ?? null),
      basisReference: written(basis?.reference ?? null),
    });
    rows.add(
      meetings.meetingPerson,
      ...[...new Set(each.invited)].map((id) => ({
        ...here,
        meetingId: idOf(each.id),
        personId: idOf(id),
        standing: "invited" as const,
      })),
      ...each.notInvited.map(({ id, reason }) => ({
        ...here,
        meetingId: idOf(each.id),
        personId: idOf(id),
        standing: "not_invited" as const,
        reason: written(reason),
      })),
    );
  }
}

function addNote(site: Site, each: Note): void {
  const { here, idOf, rows } = site;
  const noteId = newId();
  const partId = idOf(each.id);
  const authorId = idOf(each.author);
  const heading = { ...here, authorId, writtenAt: moment(each.writtenAt) };
  rows.add(notes.note, { ...heading, id: noteId, kind: "overig" });
  rows.add(notes.part, {
    ...heading,
    id: partId,
    noteId,
    category: each.category,
    scope: each.scope.kind,
    ambtskringId: each.scope.kind === "kring" ? idOf(each.scope.ambtskring) : null,
    meetingId: each.scope.kind === "overleg" ? idOf(each.scope.meeting) : null,
    secret: each.secret,
    schoolClbRelevant: each.schoolClbRelevant,
    body: WRITTEN,
  });
  rows.add(
    notes.partWithheld,
    ...[...new Set(each.withheldFrom)].map((entry) => ({
      ...here,
      id: newId(),
      partId,
      ...organisationOrPerson(site, entry),
    })),
  );
  rows.add(
    notes.partConcerns,
    ...[...new Set(each.concerns)].map((id) => ({ ...here, partId, personId: idOf(id) })),
  );
  if (!site.whole) return;
  rows.add(notes.partSeen, { ...here, partId, personId: site.recorder(), seenAt: BORN });
  rows.add(writing.partVersion, { ...here, id: newId(), partId, authorId, body: WRITTEN, replacedAt: BORN });
}
