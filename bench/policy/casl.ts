/**
 * The same decisions by @casl/ability: an ability per reader, the facts of the moment and the consents in force folded
 * into its conditions beforehand. Of several rules CASL takes the last that fits, so RULES.md is written from below.
 */
import { AbilityBuilder, type MongoAbility, createMongoAbility, subject } from "@casl/ability";
import type { Facts, Note } from "@/lib/policy/facts";
import type { Moment } from "@/lib/policy/moment";
import { named } from "@/lib/policy/names";
import type { ParticipantReader, Reader } from "@/lib/policy/readers";

/** A note as CASL's conditions see it: flat. */
type Row = {
  author: string;
  authorParty: Reader["party"];
  organisation: string | null;
  team: string | null;
  duty: string | null;
  sector: string | null;
  category: string;
  scope: string;
  kringMembers: string[];
  invited: string[];
  notInvited: string[];
  secret: boolean;
  withheldFrom: string[];
  concerns: string[];
  relevant: boolean;
};

type Abilities = MongoAbility<["read", "Note" | Row]>;

export function rowOf({ readers, facts }: Moment, note: Note): Row {
  const author = readers.get(note.author);
  if (author === undefined) throw new Error("a note has an author");
  const own = author.party === "participant" ? author : null;
  const { scope } = note;
  const meeting = facts.meetings.find(({ id }) => scope.kind === "overleg" && id === scope.meeting);
  const kring = facts.ambtskringen.find(({ id }) => scope.kind === "kring" && id === scope.ambtskring);
  return subject("Note", {
    author: note.author,
    authorParty: author.party,
    organisation: own?.participant.organisation ?? null,
    team: own?.participant.team ?? null,
    duty: own?.participant.duty ?? null,
    sector: own?.sector ?? null,
    category: note.category,
    scope: scope.kind,
    kringMembers: kring?.members.map(({ id }) => id) ?? [],
    invited: meeting?.invited ?? [],
    notInvited: meeting?.notInvited.map(({ id }) => id) ?? [],
    secret: note.secret,
    withheldFrom: note.withheldFrom,
    concerns: note.concerns,
    relevant: note.schoolClbRelevant,
  });
}

export function abilityFor(moment: Moment, reader: Reader): Abilities {
  const builder = new AbilityBuilder<Abilities>(createMongoAbility);
  switch (reader.party) {
    case "child":
      childRules(builder, moment.facts);
      break;
    case "guardian":
      guardianRules(builder, moment, reader.id);
      break;
    case "participant":
      participantRules(builder, moment, reader);
      break;
  }
  const { can, cannot } = builder;
  const entries =
    reader.party === "participant" ? [reader.named, reader.participant.organisation] : [reader.named];
  cannot("read", "Note", { withheldFrom: { $in: entries } });
  cannot("read", "Note", { scope: "persoonlijk" });
  can("read", "Note", { author: reader.id });
  return builder.build();
}

function childRules({ can, cannot }: AbilityBuilder<Abilities>, { child }: Facts) {
  can("read", "Note", { concerns: { $size: 0 } });
  cannot("read", "Note", { notInvited: child.id });
  cannot("read", "Note", { scope: { $in: ["kring", "team"] } });
}

function guardianRules({ can, cannot }: AbilityBuilder<Abilities>, { permits }: Moment, id: string) {
  for (const permit of permits.filter(({ readers }) => readers.has(id))) {
    can("read", "Note", {
      organisation: { $in: [...permit.disclosers] },
      category: { $in: [...permit.categories] },
    });
  }
  can("read", "Note", { category: "onderwijs", sector: "school" });
  cannot("read", "Note", { concerns: { $elemMatch: { $ne: id } } });
  cannot("read", "Note", { notInvited: id });
  cannot("read", "Note", { scope: { $in: ["kring", "team"] } });
}

function participantRules(
  { can, cannot }: AbilityBuilder<Abilities>,
  moment: Moment,
  reader: ParticipantReader,
) {
  const { organisation, team, duty } = reader.participant;
  const parents = moment.facts.guardians.map(({ id }) => id);
  for (const permit of moment.permits.filter(({ readers }) => readers.has(reader.id))) {
    can("read", "Note", {
      organisation: { $in: [...permit.disclosers] },
      category: { $in: [...permit.categories] },
    });
  }
  if (reader.sector === "clb") can("read", "Note", { sector: "school", relevant: true });
  if (reader.sector === "school" && duty === "ambtsgeheim") can("read", "Note", { organisation, duty });
  can("read", "Note", { author: moment.facts.child.id, concerns: { $size: 0 } });
  for (const parent of parents) can("read", "Note", { author: parent, concerns: { $in: [[], [parent]] } });
  if (reader.sector === "politie") cannot("read", "Note");
  can("read", "Note", { secret: false });
  cannot("read", "Note", { scope: "overleg", invited: { $ne: reader.id } });
  cannot("read", "Note", { scope: "team" });
  if (duty === "beroepsgeheim")
    can("read", "Note", {
      organisation,
      team,
      duty: { $in: ["beroepsgeheim", "functioneel_beroepsgeheim"] },
    });
  if (duty === "ambtsgeheim") can("read", "Note", { organisation, team, duty });
  cannot("read", "Note", { scope: "kring" });
  can("read", "Note", { scope: "kring", kringMembers: reader.id });
}

/** What the translation above leaves out must not be in the casus, or the two would be compared on unlike work. */
export function assertComparable({ facts, readers }: Moment): void {
  const leftOut = [
    facts.disclosures.length > 0,
    facts.inquiries.length > 0,
    facts.meetings.some(({ basis458ter }) => basis458ter !== null),
    facts.notes.some(({ withheldFrom }) => withheldFrom.includes(named(facts.child.id))),
    [...readers.values()].some((reader) => reader.party === "participant" && !reader.attached),
    [...readers.values()].some(
      (reader) => reader.party === "participant" && reader.sector === "vertrouwenspersoon",
    ),
  ];
  if (leftOut.includes(true)) throw new Error("the casus has something that the CASL rules leave out");
}
