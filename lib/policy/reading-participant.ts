/**
 * What a professional reads (RULES.md 4c), in order: the closed circles first — ambtskring (CLB), structured
 * casusoverleg (SAM 5.2), team (SAM) — then what is open anyhow, then what the client, the school or a consent opens.
 * What no line opens stays closed.
 */
import { type Decision, allow, deny } from "./decision";
import type { Participant } from "./facts";
import { holdsAt } from "./interval";
import type { Part } from "./moment";
import { isBlank } from "./names";
import type { ParticipantReader, Reader } from "./readers";
import { known, registerOf } from "./register";

export function readingByParticipant(part: Part, reader: ParticipantReader): Decision {
  const { note, meeting, moment } = part;
  // Null for a note of the family: what compares with the author's organisation, team or duty does not apply then.
  const author = part.author.party === "participant" ? part.author : null;
  const colleague = author !== null && isSameTeam(author.participant, reader.participant);
  const bothBound = author !== null && isBound(author.participant) && isBound(reader.participant);
  const bothOfficial = author !== null && isOfficial(author.participant) && isOfficial(reader.participant);
  const flemish = moment.facts.framework === "vl";

  if (note.scope.kind === "kring") {
    if (isMember(part, reader)) return allow("KRG-1", "ambtskring");
    if (isInformedHead(part, reader)) return allow("KRG-2", "hierarchisch_meerdere");
    return deny("KRG-3", "buiten_ambtskring");
  }

  const invited = meeting !== null && meeting.invited.includes(reader.id);
  if (meeting !== null && meeting.basis458ter !== null) {
    return invited ? allow("OVL-1", "casusoverleg_458ter") : deny("OVL-1", "casusoverleg_458ter");
  }

  if (colleague && bothBound) return allow("TEAM-1", "gezamenlijk_beroepsgeheim");
  if (colleague && bothOfficial) return allow("TEAM-2", "ambtsgenoten");
  if (note.scope.kind === "team") return deny("TEAM-3", "buiten_team");

  if (meeting !== null && !invited) return deny("OVL-2", "niet_bij_overleg");
  if (!note.secret) return allow("OPEN-1", "niet_geheim");
  if (flemish && reader.sector === "politie") return deny("POL-1", "geen_recht_tot_spreken");
  if (isGivenByClient(part)) return allow("OWN-1", "door_client_gedeeld");

  const sameSchool =
    author?.sector === "school" && author.participant.organisation === reader.participant.organisation;
  if (sameSchool && bothOfficial) return allow("AMB-1", "ambtsgenoten");
  const schoolToClb = flemish && author?.sector === "school" && reader.sector === "clb";
  if (schoolToClb && note.schoolClbRelevant) return allow("SCH-1", "school_clb");

  const permit = part.permits.find(({ readers }) => readers.has(reader.id));
  if (permit === undefined) return deny("CON-2", "geen_toestemming");
  return allow("CON-1", flemish && bothBound ? "gedeeld_beroepsgeheim" : "toestemming", permit.id);
}

/** KRG-1. */
function isMember({ ambtskring, moment }: Part, reader: ParticipantReader): boolean {
  return ambtskring?.members.some((member) => member.id === reader.id && holdsAt(member, moment.at)) ?? false;
}

/** KRG-2: the head of the school, who asked with a reason. There is no right to silence towards the head but for the bound. */
function isInformedHead({ ambtskring, author, moment }: Part, reader: ParticipantReader): boolean {
  if (ambtskring === null || author.party !== "participant" || !isOfficial(author.participant)) return false;
  const { organisations } = registerOf(moment.facts);
  if (known(organisations, ambtskring.organisation).sector !== "school") return false;
  if (reader.participant.role !== "directie" || reader.participant.organisation !== ambtskring.organisation)
    return false;
  return moment.facts.inquiries.some(
    (inquiry) =>
      inquiry.by === reader.id &&
      inquiry.ambtskring === ambtskring.id &&
      !isBlank(inquiry.reason) &&
      holdsAt(inquiry, moment.at),
  );
}

/** OWN-1: the client passes it on, and speaks of nobody else. */
function isGivenByClient({ note, author }: Part): boolean {
  return mayPassOn(author) && note.concerns.every((id) => id === author.id);
}

function mayPassOn(author: Reader): boolean {
  switch (author.party) {
    case "child":
      return true;
    case "guardian": {
      const isParent = author.guardian.kind === "ouder" || author.guardian.kind === "voogd";
      return isParent && author.authority === "determined";
    }
    case "participant":
      return false;
  }
}

function isSameTeam(one: Participant, other: Participant): boolean {
  return one.organisation === other.organisation && one.team === other.team;
}

/** Bound by professional secrecy, of the profession or of the function. */
function isBound({ duty }: Participant): boolean {
  return duty === "beroepsgeheim" || duty === "functioneel_beroepsgeheim";
}

function isOfficial({ duty }: Participant): boolean {
  return duty === "ambtsgeheim";
}
