/** A walk through the commands: at each step somebody does something, sensible or not, with what there is. */
import { randomUUID } from "node:crypto";
import type postgres from "postgres";
import { closeCasus, reopenCasus } from "@/lib/casus/closing";
import { assessCompetence } from "@/lib/casus/competence";
import { correctAddress } from "@/lib/casus/contact";
import { endCoordinator, nameCoordinator } from "@/lib/casus/coordinators";
import { GUARDIAN_KIND_WORDS } from "@/lib/casus/guardian-kinds";
import { addGuardianLater, recordAuthority } from "@/lib/casus/guardians";
import { addParticipant, changePlace, confirmDuty, endParticipation } from "@/lib/casus/participants";
import { decideOpening, proposeOpening } from "@/lib/casus/restriction-opening";
import { askAnotherSecond, restrictGuardian, signRestriction } from "@/lib/casus/restrictions";
import type { AuthorityInput } from "@/lib/casus/schema";
import { giveAnswer } from "@/lib/consent/answer";
import { emptyDraft } from "@/lib/consent/answer-schema";
import { readSigning } from "@/lib/consent/answer-view";
import { withdraw } from "@/lib/consent/answer-withdraw";
import { dayAt, schoolYearEnd, typedDay, typedParts } from "@/lib/calendar/day";
import {
  discardDraft,
  saveExceptions,
  saveInformation,
  saveParties,
  savePeriod,
  startDraft,
} from "@/lib/consent/draft";
import { CHECKS } from "@/lib/consent/form";
import { askSigner, endRequest } from "@/lib/consent/manage";
import { recordAnswer } from "@/lib/consent/record";
import { recordSchema } from "@/lib/consent/record-schema";
import { send } from "@/lib/consent/send";
import type { Hat } from "@/lib/db/doors";
import { newId } from "@/lib/db/uuid";
import type { Choice } from "@/lib/grants/preview";
import { announceReaders } from "@/lib/note/announcement";
import { takeBack } from "@/lib/note/take-back";
import { writeNote } from "@/lib/note/write";
import type { Draw } from "@/lib/policy/cases/draw";
import { named } from "@/lib/policy/names";
import { ANSWERS, CATEGORIES, DUTIES, EXCEPTIONS, type Framework } from "@/lib/policy/vocabulary";
import type { Result } from "@/lib/result/refusal";

export type Walk = {
  admin: postgres.Sql;
  framework: Framework;
  casusId: string;
  staff: readonly Hat[];
  organisations: readonly string[];
  /** The coordinator who made it; acts more often than others. */
  maker: Hat;
};

type Step = (walk: Walk, draw: Draw, actor: Hat) => Promise<Result<unknown> | null>;

/** Draws that are the same for the same seed, each choice as likely as the other. */
export function drawFrom(seed: number): Draw {
  let state = seed;
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const upTo = (most: number) => Math.floor(next() * (Math.max(0, most) + 1));
  const one = <Item>(items: readonly Item[]): Item => {
    const item = items[upTo(items.length - 1)];
    if (item === undefined) throw new Error("nothing to choose from");
    return item;
  };
  return {
    upTo,
    one,
    chance: (percent) => upTo(99) < percent,
    some: (items, most, least = 0) => {
      const left = [...items];
      const wanted = Math.min(least + upTo(most - least), items.length);
      return Array.from({ length: wanted }, () => left.splice(upTo(left.length - 1), 1)).flat();
    },
  };
}

/** A day between 2004 and 2032, as it is typed. */
const day = (draw: Draw) => `${2004 + draw.upTo(28)}-${two(1 + draw.upTo(11))}-${two(1 + draw.upTo(27))}`;
const two = (number: number) => String(number).padStart(2, "0");

async function idsOf({ admin, casusId }: Walk, table: string, column = "id"): Promise<string[]> {
  const rows = await admin<
    { id: string }[]
  >`select ${admin(column)} as id from ${admin(table)} where casus_id = ${casusId} order by 1`;
  return rows.map(({ id }) => id);
}

/** One of these; now and then something that does not exist. */
const oneOf = (draw: Draw, ids: readonly string[]) =>
  ids.length === 0 || draw.chance(4) ? randomUUID() : draw.one(ids);

export async function familyOf({ admin, casusId }: Walk): Promise<Hat[]> {
  return admin<
    Hat[]
  >`select collaboration_id as "collaborationId", person_id as "personId", kind from casus_person
    where casus_id = ${casusId} and kind <> 'participant' order by person_id`;
}

/** Mostly somebody who takes part, or took part. */
async function colleague(walk: Walk, draw: Draw): Promise<string> {
  return draw.chance(70) ? oneOf(draw, await idsOf(walk, "participant", "person_id")) : anyone(walk, draw);
}

const place = (draw: Draw) => ({ role: "werkt mee", duty: draw.one(DUTIES) });
const anyone = ({ staff }: Walk, draw: Draw) =>
  oneOf(
    draw,
    staff.map(({ personId }) => personId),
  );
const guardianOf = async (walk: Walk, draw: Draw) => oneOf(draw, await idsOf(walk, "guardian", "person_id"));
const consentOf = async (walk: Walk, draw: Draw) => oneOf(draw, await idsOf(walk, "consent"));
/** Mostly one that can be answered. */
async function askedOf(walk: Walk, draw: Draw): Promise<string> {
  const rows = await walk.admin<{ id: string }[]>`
    select id from consent where casus_id = ${walk.casusId} and sent_at is not null and ended_at is null order by 1`;
  return rows.length > 0 && draw.chance(90) ? draw.one(rows).id : consentOf(walk, draw);
}
/** Mostly a request that runs, and somebody whom it asks. */
async function questionOf(walk: Walk, draw: Draw): Promise<{ consent: string; person: string }> {
  const rows = await walk.admin<{ consent: string; person: string }[]>`
    select s.consent_id as consent, s.person_id as person from consent_signer s
    join consent c on c.casus_id = s.casus_id and c.id = s.consent_id
    where s.casus_id = ${walk.casusId} and c.ended_at is null order by 1, 2`;
  if (rows.length > 0 && draw.chance(80)) return draw.one(rows);
  return { consent: await askedOf(walk, draw), person: await inFamily(walk, draw) };
}
const inFamily = async (walk: Walk, draw: Draw) =>
  oneOf(
    draw,
    (await familyOf(walk)).map(({ personId }) => personId),
  );

function authorityOf(draw: Draw): AuthorityInput {
  return {
    state: draw.one(["has", "has", "none", "undetermined"] as const),
    from: draw.chance(60) ? day(draw) : null,
    how: "Gezagsregister",
    document: "",
    checkedOn: draw.chance(50) ? day(draw) : null,
  };
}

const STEPS: Record<string, Step> = {
  "add a participant": async (walk, draw, actor) =>
    addParticipant(actor, walk.casusId, { personId: anyone(walk, draw), ...place(draw) }),
  "change a place": async (walk, draw, actor) =>
    changePlace(actor, walk.casusId, { personId: await colleague(walk, draw), ...place(draw) }),
  "confirm a duty": async (walk, draw, actor) => {
    const personId = draw.chance(80) ? actor.personId : anyone(walk, draw);
    const [row] =
      await walk.admin`select duty from participant where casus_id = ${walk.casusId} and person_id = ${personId}`;
    return confirmDuty(actor, walk.casusId, {
      personId,
      duty: DUTIES.find((each) => each === row?.duty) ?? "geen",
    });
  },
  "end a part": async (walk, draw, actor) =>
    endParticipation(actor, walk.casusId, await colleague(walk, draw)),
  "name a coordinator": async (walk, draw, actor) =>
    nameCoordinator(actor, walk.casusId, {
      personId: await colleague(walk, draw),
      deputy: draw.chance(50) ? { from: day(draw), last: `20${draw.upTo(20) + 20}-06-30` } : null,
    }),
  "end a coordinator": async (walk, draw, actor) =>
    endCoordinator(actor, walk.casusId, await colleague(walk, draw)),
  close: async (walk, _, actor) => closeCasus(actor, walk.casusId),
  reopen: async (walk, _, actor) => reopenCasus(actor, walk.casusId),
  "add a guardian": async (walk, draw, actor) =>
    addGuardianLater(actor, walk.casusId, {
      formKey: newId(),
      name: "Iemand Anders",
      relation: "",
      kind: draw.one(GUARDIAN_KIND_WORDS[walk.framework]).value,
      authority: authorityOf(draw),
      email: draw.chance(50) ? `ouder${draw.upTo(3)}@thuis.example` : "",
    }),
  "record authority": async (walk, draw, actor) =>
    recordAuthority(actor, walk.casusId, {
      guardianId: await guardianOf(walk, draw),
      authority: authorityOf(draw),
    }),
  restrict: async (walk, draw, actor) =>
    restrictGuardian(actor, walk.casusId, {
      guardianId: await guardianOf(walk, draw),
      reason: "veiligheid",
      secondId: await colleague(walk, draw),
      reviewOn: draw.chance(80) ? `20${draw.upTo(20) + 30}-01-31` : day(draw),
    }),
  "sign a restriction": async (walk, draw, actor) =>
    signRestriction(actor, walk.casusId, {
      guardianId: await guardianOf(walk, draw),
      agrees: draw.chance(70),
    }),
  "ask another second": async (walk, draw, actor) =>
    askAnotherSecond(actor, walk.casusId, {
      guardianId: await guardianOf(walk, draw),
      secondId: await colleague(walk, draw),
    }),
  "propose to open": async (walk, draw, actor) =>
    proposeOpening(actor, walk.casusId, {
      guardianId: await guardianOf(walk, draw),
      secondId: await colleague(walk, draw),
    }),
  "decide about opening": async (walk, draw, actor) =>
    decideOpening(actor, walk.casusId, {
      guardianId: await guardianOf(walk, draw),
      agrees: draw.chance(70),
    }),
  assess: async (walk, draw, actor) =>
    assessCompetence(actor, walk.casusId, {
      capable: draw.chance(50),
      from: draw.chance(80) ? `${2018 + draw.upTo(7)}-03-01` : day(draw),
      last: draw.chance(50) ? day(draw) : null,
      assessedBy: "dr. Bos",
      reason: "gesprek",
    }),
  "correct an address": async (walk, draw, actor) =>
    correctAddress(actor, walk.casusId, {
      personId: await inFamily(walk, draw),
      email: draw.chance(80) ? `nieuw${draw.upTo(4)}@thuis.example` : "",
    }),
  ask: askSomething,
  "discard a draft": async (walk, draw, actor) =>
    discardDraft(actor, { casus: walk.casusId, consent: await consentOf(walk, draw) }),
  "ask again": async (walk, draw, actor) =>
    askSigner(actor, {
      casus: walk.casusId,
      ...(await questionOf(walk, draw)),
      route: draw.one(["email", "table", "paper"] as const),
    }),
  "end a request": async (walk, draw, actor) =>
    endRequest(actor, { casus: walk.casusId, consent: await consentOf(walk, draw) }),
  "record an answer": recordOne,
  answer: answerOne,
  withdraw: withdrawOne,
  write: writeOne,
  "take back": async (walk, draw, actor) =>
    takeBack(actor, {
      casusId: walk.casusId,
      partId: oneOf(draw, await idsOf(walk, "part")),
      reason: "vergissing",
    }),
};

/** Every kind of step. */
export const KINDS = Object.keys(STEPS);

/** How often each is done; what is not named, once. */
const OFTEN: Record<string, number> = {
  ask: 4,
  "record an answer": 4,
  answer: 6,
  write: 6,
  "confirm a duty": 3,
  "add a participant": 3,
  "end a coordinator": 2,
  "name a coordinator": 2,
  restrict: 2,
  "propose to open": 3,
  "decide about opening": 4,
  withdraw: 2,
};
const CHOICES = KINDS.flatMap((name) => Array.from({ length: OFTEN[name] ?? 1 }, () => name));

export type Taken = {
  kind: string;
  by: Hat["kind"];
  /** "done", the code of a refusal, or "nothing" where there was nothing to do it with. */
  outcome: string;
};

/** One step: what was done, by which kind of person, and what came of it. The first is to ask something. */
export async function step(walk: Walk, draw: Draw, first: boolean): Promise<Taken> {
  const again = draw.chance(30) && (await isClosed(walk));
  const kind = first ? "ask" : again ? "reopen" : draw.one(CHOICES);
  const family = await familyOf(walk);
  const byFamily = kind === "answer" || kind === "withdraw" || draw.chance(10);
  const actor = first
    ? walk.maker
    : byFamily
      ? draw.one(family)
      : draw.chance(75)
        ? walk.maker
        : draw.one(walk.staff);
  const act = STEPS[kind];
  if (act === undefined) throw new Error(`There is no step ${kind}.`);
  const result = await act(walk, draw, actor);
  const outcome = result === null ? "nothing" : result.ok ? "done" : result.refusal.code;
  return { kind, by: actor.kind, outcome };
}

async function isClosed({ admin, casusId }: Walk): Promise<boolean> {
  const [row] = await admin`select from casus where id = ${casusId} and closed_at is not null`;
  return row !== undefined;
}

async function askSomething(walk: Walk, draw: Draw, actor: Hat): Promise<Result<unknown>> {
  const { casusId: casus, framework } = walk;
  const question = `Vraag ${draw.upTo(1_000_000)}`;
  const started = await startDraft(actor, {
    casus,
    question,
    purpose: "Samen helpen.",
    meaning: ["geheimhouding"],
  });
  if (!started.ok) return started;
  const draft = { casus, consent: started.value.consentId };
  const category = draw.some(CATEGORIES, 4, 1);
  await saveInformation(actor, {
    ...draft,
    category,
    example: Object.fromEntries(category.map((each) => [each, "bijvoorbeeld"])),
  });
  const people = [
    ...(await idsOf(walk, "participant", "person_id")),
    ...(await idsOf(walk, "guardian", "person_id")),
  ].map(named);
  const recipient = [...draw.some(walk.organisations, 2, 1), ...draw.some(people, 1)];
  await saveParties(actor, {
    ...draft,
    discloser: draw.some(walk.organisations, 2, 1),
    recipient,
    readBy: Object.fromEntries(recipient.map((each) => [each, "wie helpt"])),
  });
  await saveExceptions(actor, { ...draft, because: draw.chance(25) ? draw.some(EXCEPTIONS, 2, 1) : [] });
  const today = dayAt(framework, new Date());
  await savePeriod(actor, {
    ...draft,
    from: typedDay(today),
    until: typedDay(schoolYearEnd(today)),
    way: "beide",
    whatFollowsYes: "Dan helpen we.",
    whatFollowsNo: "Dan niet.",
  });
  if (draw.chance(15)) return started;
  const family = await familyOf(walk);
  return send(actor, {
    ...draft,
    route: Object.fromEntries(
      family.map(({ personId }) => [personId, draw.one(["email", "table"] as const)]),
    ),
  });
}

async function recordOne(walk: Walk, draw: Draw, actor: Hat): Promise<Result<unknown> | null> {
  const typed = recordSchema.safeParse({
    casus: walk.casusId,
    ...(await questionOf(walk, draw)),
    key: randomUUID(),
    form: draw.one(["paper", "oral"]),
    answer: draw.one(ANSWERS),
    saidOn: typedParts(dayAt(walk.framework, new Date())),
    how: "Aan tafel.",
    witness: draw.chance(60) ? await colleague(walk, draw) : "",
    informed: { what: "on", toWhom: "on", why: "on", consequences: "on" },
    reach: draw.chance(30) ? "self" : "both",
    exceptCategory: draw.chance(20) ? [draw.one(CATEGORIES)] : [],
  });
  return typed.success ? recordAnswer(actor, typed.data) : null;
}

async function answerOne(walk: Walk, draw: Draw, actor: Hat): Promise<Result<unknown> | null> {
  const consent = await askedOf(walk, draw);
  const view = await readSigning(actor, consent);
  if (view?.kind !== "asked") return null;
  const draft = {
    ...emptyDraft,
    checks: [...CHECKS],
    choice: draw.one(["yes", "yes", "no", "except"] as const),
    leftOut: { categories: draw.some(CATEGORIES, 2), recipients: [] },
    forOther: draw.one(["both", "me"] as const),
    otherAgrees: draw.one(["yes", "no", "unknown"] as const),
    authority: true,
  };
  const signature = {
    way: "typed" as const,
    typed: "Iemand",
    drawn: undefined,
    ticked: false,
    place: undefined,
  };
  const proof = { hat: actor, means: "code" as const, provenAt: new Date() };
  return giveAnswer(proof, { consent, key: randomUUID(), textSha256: view.digest, draft, ...signature });
}

/** Mostly by somebody who said yes. */
async function withdrawOne(walk: Walk, draw: Draw, actor: Hat): Promise<Result<unknown>> {
  const given = await walk.admin<{ consent: string; by: string }[]>`
    select consent_id as consent, by_id as by from consent_response
    where casus_id = ${walk.casusId} and answer = 'given' order by at, id`;
  const yes = given.length > 0 && draw.chance(85) ? draw.one(given) : null;
  const giver = yes === null ? actor : (await familyOf(walk)).find(({ personId }) => personId === yes.by);
  return withdraw(
    { hat: giver ?? actor, means: "code", provenAt: new Date() },
    { consent: yes?.consent ?? (await askedOf(walk, draw)), key: randomUUID() },
  );
}

async function writeOne(walk: Walk, draw: Draw, actor: Hat): Promise<Result<unknown> | null> {
  const people = await idsOf(walk, "casus_person", "person_id");
  const adults = [
    ...(await idsOf(walk, "participant", "person_id")),
    ...(await idsOf(walk, "guardian", "person_id")),
  ];
  const choice: Choice = {
    category: draw.one(CATEGORIES),
    scope: { kind: draw.one(["persoonlijk", "team", "casus", "casus"] as const) },
    secret: draw.chance(80),
    withheldFrom: draw.chance(30)
      ? [draw.chance(50) ? draw.one(walk.organisations) : named(draw.one(people))]
      : [],
    concerns: draw.chance(20) ? draw.some(adults, 2) : [],
    schoolClbRelevant: draw.chance(30),
  };
  const announcement = await announceReaders(actor, walk.casusId, [choice]);
  return writeNote(actor, {
    casusId: walk.casusId,
    key: newId(),
    kind: "gesprek",
    announced: announcement?.announced,
    section: [{ choice, heading: "Kop", pieces: [{ nature: "feit", text: "Tekst." }] }],
  });
}
