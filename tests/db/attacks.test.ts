/**
 * SECURITY C2 and defence in depth: what a person could try with SQL of their own, as the role `person` and with their own
 * identity. Nothing of it changes a row; what is hidden and what does not exist answer alike.
 */
import { randomUUID } from "node:crypto";
import { sql, type SQL } from "drizzle-orm";
import postgres from "postgres";
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { closePool } from "@/lib/db/client";
import type { Hat } from "@/lib/db/doors";
import { attempt, bytes, hatOf, idIn, keyOf, loadAttacked, noteOf, undone } from "./attack-world";
import { newDatabase } from "./database";
import { rowsDigest } from "./rows-digest";
import type { Loaded } from "./world";

let admin: postgres.Sql;
/** The notes here, by their part. */
let noteIn: ReadonlyMap<string, string>;
/** Works at the municipality, and takes part in nothing. */
let nina = "";
let here: Loaded;
let beside: Loaded;
let elsewhere: Loaded;
let flemish: Loaded;

beforeAll(async () => {
  const { adminUrl, appUrl } = await newDatabase();
  process.env.DATABASE_URL = appUrl;
  process.env.KRINGSPRAAK_KEK = Buffer.alloc(32, 7).toString("base64");
  admin = postgres(adminUrl, { max: 1, onnotice: () => {} });
  ({ here, beside, elsewhere, flemish } = await loadAttacked(adminUrl));
  noteIn = new Map([
    ["n2", await noteOf(admin, here.idOf("n2"))],
    ["n3", await noteOf(admin, here.idOf("n3"))],
  ]);
  nina = await addColleague();
  return async () => {
    await admin.end();
    await closePool();
  };
});

async function addColleague(): Promise<string> {
  const added = randomUUID();
  await admin`insert into person (collaboration_id, id, kind, organisation_id, name, created_at)
    values (${here.collaborationId}, ${added}, 'staff', ${here.idOf("gemeente-y")}, '\\x00', now())`;
  return added;
}

let before = "";
beforeEach(async () => {
  before ||= await rowsDigest(admin);
});

const addCoordinator = (world: Loaded, who: string, by: string) =>
  sql`insert into coordinator (collaboration_id, casus_id, id, person_id, "from", named_by)
    values (${keyOf(world)}, ${randomUUID()}, ${idIn(world, who)}, now(), ${idIn(world, by)})`;
const addMember = (who: string, by: string, at: SQL = sql`now()`) =>
  sql`insert into ambtskring_member (collaboration_id, casus_id, id, ambtskring_id, person_id, "from", added_by, added_at)
    values (${keyOf(flemish)}, ${randomUUID()}, ${idIn(flemish, "zorgcel")}, ${idIn(flemish, who)}, now(), ${idIn(flemish, by)}, ${at})`;
const addAgreement = (by: string) =>
  sql`insert into kring_agreement (collaboration_id, casus_id, id, ambtskring_id, words, agreed_on, recorded_by, recorded_at)
    values (${keyOf(flemish)}, ${randomUUID()}, ${idIn(flemish, "zorgcel")}, ${bytes}, '2026-01-01', ${idIn(flemish, by)}, now())`;
const addInquiry = (by: string, from: SQL = sql`now()`, reason: SQL = bytes) =>
  sql`insert into inquiry (collaboration_id, casus_id, id, ambtskring_id, by_id, asked_about, reason, "from", until)
    values (${keyOf(flemish)}, ${randomUUID()}, ${idIn(flemish, "zorgcel")}, ${idIn(flemish, by)}, 'zorgcel', ${reason}, ${from}, now() + interval '1 day')`;
const addPart = (world: Loaded, author: string, noteId: SQL, scope = "casus") =>
  sql`insert into part (collaboration_id, casus_id, id, note_id, author_id, written_at, category, scope, body)
    values (${keyOf(world)}, ${randomUUID()}, ${noteId}, ${idIn(world, author)}, now(), 'gezin', ${scope}, ${bytes})`;
const addNote = (world: Loaded, author: string) =>
  sql`insert into note (collaboration_id, casus_id, id, author_id, written_at, kind)
    values (${keyOf(world)}, ${randomUUID()}, ${idIn(world, author)}, now(), 'overig')`;
const addAnswer = (
  world: Loaded,
  by: string,
  form: string,
  recorder: SQL = sql`null`,
  at: SQL = sql`now()`,
) =>
  sql`insert into consent_response (collaboration_id, casus_id, id, consent_id, by_id, at, answer, form, informed_what,
      informed_to_whom, informed_why, informed_consequences, signature_kind, recorded_by, idempotency_key)
    values (${keyOf(world)}, ${randomUUID()}, ${idIn(world, "c1")}, ${idIn(world, by)}, ${at}, 'given', ${form}, true, true, true, true,
      'ticked', ${recorder}, ${randomUUID()})`;
const addConfirmed = (world: Loaded, who: string, by: string) =>
  sql`insert into participant (collaboration_id, casus_id, person_id, organisation_id, duty, added_by, duty_confirmed_by, duty_confirmed_at)
    values (${keyOf(world)}, ${idIn(world, who)}, ${idIn(world, "school-1")}, 'beroepsgeheim', ${idIn(world, by)}, ${idIn(world, by)}, now())`;
/** Nina takes part from now on, as somebody of this organisation. */
const addNina = (organisation: string, directie = false) =>
  sql`with known as (insert into casus_person (collaboration_id, casus_id, person_id, kind) values (${keyOf(here)}, ${nina}, 'participant'))
    insert into participant (collaboration_id, casus_id, person_id, organisation_id, duty, added_by, directie)
    values (${keyOf(here)}, ${nina}, ${idIn(here, organisation)}, 'geen', ${idIn(here, "anna")}, ${directie})`;
const anyPart = (world: Loaded, name: string) =>
  sql`insert into part_seen (collaboration_id, casus_id, part_id, person_id, seen_at)
    values (${keyOf(world)}, ${idIn(world, name)}, ${idIn(world, "dirk")}, now())`;

type Attack = [title: string, who: () => Hat, statement: () => SQL];
const by = (name: string) => () => hatOf(here, name);

const ATTACKS: Record<string, Attack[]> = {
  "somebody who takes part, but does not coordinate": [
    ["names themselves coordinator", by("bram"), () => addCoordinator(here, "bram", "bram")],
    ["… in the coordinator's name", by("bram"), () => addCoordinator(here, "bram", "anna")],
    [
      "goes on taking part",
      by("bram"),
      () =>
        sql`insert into participation (collaboration_id, casus_id, id, person_id, "from") values (${keyOf(here)}, ${randomUUID()}, ${idIn(here, "bram")}, now())`,
    ],
    [
      "ends somebody's part",
      by("bram"),
      () => sql`update participation set until = now() where person_id = ${idIn(here, "carla")}`,
    ],
    [
      "brings somebody in",
      by("bram"),
      () =>
        sql`insert into casus_person (collaboration_id, casus_id, person_id, kind) values (${keyOf(here)}, ${idIn(beside, "kim")}, 'participant')`,
    ],
    [
      "gives themselves another duty",
      by("dirk"),
      () => sql`update participant set duty = 'beroepsgeheim' where person_id = ${idIn(here, "dirk")}`,
    ],
    [
      "… and another team",
      by("dirk"),
      () =>
        sql`update participant set team_id = (select team_id from participant where person_id = ${idIn(here, "bram")} limit 1) where person_id = ${idIn(here, "dirk")}`,
    ],
    [
      "confirms somebody's duty",
      by("bram"),
      () =>
        sql`update participant set duty_confirmed_by = ${idIn(here, "bram")}, duty_confirmed_at = now() where person_id = ${idIn(here, "carla")}`,
    ],
    [
      "takes somebody's duty away",
      by("bram"),
      () =>
        sql`update participant set duty_confirmed_by = null, duty_confirmed_at = null where person_id = ${idIn(here, "carla")}`,
    ],
    [
      "records authority",
      by("bram"),
      () =>
        sql`insert into authority (collaboration_id, casus_id, id, guardian_id, "from", recorded_by, recorded_at) values (${keyOf(here)}, ${randomUUID()}, ${idIn(here, "vader")}, now(), ${idIn(here, "bram")}, now())`,
    ],
    ["ends authority", by("bram"), () => sql`update authority set until = now()`],
    [
      "restricts a guardian",
      by("bram"),
      () =>
        sql`insert into restriction (collaboration_id, casus_id, id, guardian_id, "from", recorded_by, second_by, review_on, recorded_at) values (${keyOf(here)}, ${randomUUID()}, ${idIn(here, "vader")}, now(), ${idIn(here, "bram")}, ${idIn(here, "anna")}, now(), now())`,
    ],
    [
      "assesses the pupil without secrecy of their own",
      by("dirk"),
      () =>
        sql`insert into competence (collaboration_id, casus_id, id, capable, "from", recorded_by, recorded_at) values (${keyOf(here)}, ${randomUUID()}, false, now(), ${idIn(here, "dirk")}, now())`,
    ],
    [
      "assesses the pupil in another's name",
      by("bram"),
      () =>
        sql`insert into competence (collaboration_id, casus_id, id, capable, "from", recorded_by, recorded_at) values (${keyOf(here)}, ${randomUUID()}, false, now(), ${idIn(here, "carla")}, now())`,
    ],
    [
      "changes an address",
      by("bram"),
      () =>
        sql`insert into contact (collaboration_id, casus_id, id, person_id, channel, address, address_digest, recorded_by, recorded_at) values (${keyOf(here)}, ${randomUUID()}, ${idIn(here, "moeder")}, 'email', ${bytes}, ${bytes}, ${idIn(here, "bram")}, now())`,
    ],
    ["ends an address", by("bram"), () => sql`update contact set ended_at = now()`],
    [
      "makes a link with a token of their own",
      by("bram"),
      () =>
        sql`insert into invitation (collaboration_id, casus_id, id, person_id, token_digest, short_code_digest, created_at) values (${keyOf(here)}, ${randomUUID()}, ${idIn(here, "moeder")}, ${bytes}, ${bytes}, now())`,
    ],
    [
      "sends a link",
      by("bram"),
      () =>
        sql`insert into outbox (collaboration_id, casus_id, id, kind, person_id, created_at, next_try_at) values (${keyOf(here)}, ${randomUUID()}, 'invitation', ${idIn(here, "moeder")}, now(), now())`,
    ],
    [
      "drafts a request",
      by("bram"),
      () =>
        sql`insert into consent (collaboration_id, casus_id, id, valid_from, valid_until) values (${keyOf(here)}, ${randomUUID()}, now(), now() + interval '1 day')`,
    ],
    ["ends a request", by("bram"), () => sql`update consent set ended_at = now()`],
    [
      "asks somebody more",
      by("bram"),
      () =>
        sql`insert into consent_signer (collaboration_id, casus_id, consent_id, person_id, asked_at, route) values (${keyOf(here)}, ${idIn(here, "c1")}, ${idIn(here, "dirk")}, now(), 'email')`,
    ],
    ["records an answer", by("bram"), () => addAnswer(here, "vader", "paper", idIn(here, "bram"))],
    ["closes the casus", by("bram"), () => sql`update casus set closed_at = now()`],
    [
      "makes an ambtskring",
      by("bram"),
      () =>
        sql`insert into ambtskring (collaboration_id, casus_id, id, kind, organisation_id, situation, made_by, made_at) values (${keyOf(here)}, ${randomUUID()}, 'zorgcel', ${idIn(here, "school-1")}, ${bytes}, ${idIn(here, "bram")}, now())`,
    ],
    [
      "makes a meeting",
      by("bram"),
      () =>
        sql`insert into meeting (collaboration_id, casus_id, id, starts_at) values (${keyOf(here)}, ${randomUUID()}, now())`,
    ],
    [
      "invites themselves",
      by("carla"),
      () =>
        sql`insert into meeting_person (collaboration_id, casus_id, meeting_id, person_id, standing) values (${keyOf(here)}, ${idIn(here, "m1")}, ${idIn(here, "carla")}, 'invited')`,
    ],
    ["is no longer left out", by("bram"), () => sql`update meeting_person set standing = 'invited'`],
    [
      "adds themselves to those with whom was shared",
      by("bram"),
      () =>
        sql`insert into disclosure_recipient (collaboration_id, casus_id, disclosure_id, person_id) values (${keyOf(here)}, ${idIn(here, "d1")}, ${idIn(here, "bram")})`,
    ],
    [
      "shares another part",
      by("carla"),
      () =>
        sql`insert into disclosure_part (collaboration_id, casus_id, disclosure_id, part_id) values (${keyOf(here)}, ${idIn(here, "d1")}, ${idIn(here, "n5")})`,
    ],
    [
      "makes a casus for an organisation that does not let them",
      by("bram"),
      () =>
        sql`insert into casus (collaboration_id, id, made_by, organisation_id, created_at) values (${here.collaborationId}, ${randomUUID()}, ${idIn(here, "bram")}, ${idIn(here, "jeugdhulp-x")}, now())`,
    ],
  ],
  "a head or member of an ambtskring": [
    ["joins it", () => hatOf(flemish, "fons"), () => addMember("fons", "fons")],
    ["is brought in by its coordinator", () => hatOf(flemish, "inge"), () => addMember("inge", "inge")],
    ["is brought in later by the coordinator", () => hatOf(flemish, "inge"), () => addMember("hans", "inge")],
    [
      "is brought in by a member in another's name",
      () => hatOf(flemish, "els"),
      () => addMember("inge", "greet"),
    ],
    [
      "… or as of last year's note",
      () => hatOf(flemish, "els"),
      () => addMember("inge", "els", sql`now() - interval '1 day'`),
    ],
    [
      "never was one",
      () => hatOf(flemish, "els"),
      () => sql`update ambtskring_member set until = now() - interval '1 day'`,
    ],
    [
      "is let go by the head",
      () => hatOf(flemish, "fons"),
      () => sql`update ambtskring_member set until = now()`,
    ],
    [
      "takes over another's membership",
      () => hatOf(flemish, "els"),
      () => sql`update ambtskring_member set person_id = ${idIn(flemish, "els")}`,
    ],
    [
      "says what the pupil agreed to, as coordinator",
      () => hatOf(flemish, "inge"),
      () => addAgreement("inge"),
    ],
    ["… as head", () => hatOf(flemish, "fons"), () => addAgreement("fons")],
    ["… as the pupil", () => hatOf(flemish, "lotte"), () => addAgreement("lotte")],
    ["… in another's name", () => hatOf(flemish, "els"), () => addAgreement("greet")],
    [
      "edits what the pupil agreed to",
      () => hatOf(flemish, "els"),
      () => sql`update kring_agreement set words = ${bytes}`,
    ],
    [
      "makes it another kind of kring",
      () => hatOf(flemish, "inge"),
      () => sql`update ambtskring set kind = 'personeel'`,
    ],
    [
      "asks as of last year",
      () => hatOf(flemish, "fons"),
      () => addInquiry("fons", sql`now() - interval '1 year'`),
    ],
    ["asks without a reason", () => hatOf(flemish, "fons"), () => addInquiry("fons", sql`now()`, sql`null`)],
    ["asks without being head", () => hatOf(flemish, "els"), () => addInquiry("els")],
    [
      "prolongs the own inquiry",
      () => hatOf(flemish, "fons"),
      () => sql`update inquiry set until = now() + interval '10 years'`,
    ],
    ["asks in the head's name", () => hatOf(flemish, "els"), () => addInquiry("fons")],
  ],
  "a coordinator": [
    [
      "records an answer as of yesterday",
      by("anna"),
      () => addAnswer(here, "vader", "paper", idIn(here, "anna"), sql`now() - interval '1 day'`),
    ],
    ["answers for a guardian, as if online", by("anna"), () => addAnswer(here, "vader", "online")],
    [
      "answers for a guardian, in another recorder's name",
      by("anna"),
      () => addAnswer(here, "vader", "paper", idIn(here, "dirk")),
    ],
    ["names a coordinator in another's name", by("anna"), () => addCoordinator(here, "bram", "bram")],
    [
      "confirms a duty that they proposed",
      by("anna"),
      () =>
        sql`update participant set duty_confirmed_by = ${idIn(here, "anna")}, duty_confirmed_at = now() where person_id = ${idIn(here, "dirk")}`,
    ],
    [
      "proposes another duty under the old confirmation",
      by("anna"),
      () => sql`update participant set duty = 'ambtsgeheim' where person_id = ${idIn(here, "carla")}`,
    ],
    [
      "gives somebody another team",
      by("anna"),
      () =>
        sql`update participant set team_id = (select team_id from participant where person_id = ${idIn(here, "bram")} limit 1) where person_id = ${idIn(here, "dirk")}`,
    ],
    ["brings somebody in as of another organisation", by("anna"), () => addNina("school-1")],
    ["… or as its head", by("anna"), () => addNina("gemeente-y", true)],
    [
      "has somebody who left never have left",
      by("anna"),
      () => sql`update participation set until = null where person_id = ${idIn(here, "gert")}`,
    ],
    [
      "… or have left later",
      by("anna"),
      () => sql`update participation set until = now() where person_id = ${idIn(here, "gert")}`,
    ],
    ["adds somebody with the duty confirmed", by("anna"), () => addConfirmed(here, "carla", "anna")],
    [
      "decides alone to restrict a guardian",
      by("anna"),
      () =>
        sql`insert into restriction (collaboration_id, casus_id, id, guardian_id, "from", recorded_by, second_by, review_on, recorded_at) values (${keyOf(here)}, ${randomUUID()}, ${idIn(here, "vader")}, now(), ${idIn(here, "anna")}, ${idIn(here, "anna")}, now(), now())`,
    ],
    [
      "widens a request that was sent: a category",
      by("anna"),
      () =>
        sql`insert into consent_category (collaboration_id, casus_id, consent_id, category) values (${keyOf(here)}, ${idIn(here, "c1")}, 'gezondheid')`,
    ],
    [
      "… a recipient",
      by("anna"),
      () =>
        sql`insert into consent_recipient (collaboration_id, casus_id, id, consent_id, organisation_id) values (${keyOf(here)}, ${randomUUID()}, ${idIn(here, "c1")}, ${idIn(here, "gemeente-y")})`,
    ],
    [
      "… a discloser",
      by("anna"),
      () =>
        sql`insert into consent_discloser (collaboration_id, casus_id, consent_id, organisation_id) values (${keyOf(here)}, ${idIn(here, "c1")}, ${idIn(here, "gemeente-y")})`,
    ],
    ["… its words", by("anna"), () => sql`update consent_request set question = ${bytes}`],
    ["… its period", by("anna"), () => sql`update consent set valid_until = now() + interval '9 years'`],
    ["… and nothing of it goes either", by("anna"), () => sql`delete from consent_category`],
    [
      "adds an exception to somebody's answer",
      by("anna"),
      () =>
        sql`insert into response_exception (collaboration_id, casus_id, id, response_id, category) select collaboration_id, casus_id, ${randomUUID()}, id, 'gezin' from consent_response`,
    ],
    [
      "reads what nobody opened: takes a note for the own",
      by("anna"),
      () => sql`update part set author_id = ${idIn(here, "anna")}`,
    ],
    [
      "takes back somebody's part",
      by("anna"),
      () =>
        sql`update part set scope = 'persoonlijk', taken_back_at = now(), taken_back_by = ${idIn(here, "anna")} where id = ${idIn(here, "n1")}`,
    ],
    [
      "brings the pupil of another casus into this one",
      by("anna"),
      () =>
        sql`insert into casus_person (collaboration_id, casus_id, person_id, kind) values (${keyOf(here)}, ${idIn(beside, "kim")}, 'child')`,
    ],
    [
      "sends a sign-in link",
      by("anna"),
      () =>
        sql`insert into outbox (collaboration_id, casus_id, id, kind, person_id, created_at, next_try_at) values (${keyOf(here)}, ${randomUUID()}, 'sign_in', ${idIn(here, "bram")}, now(), now())`,
    ],
    [
      "sends a code",
      by("anna"),
      () =>
        sql`insert into outbox (collaboration_id, casus_id, id, kind, person_id, created_at, next_try_at) values (${keyOf(here)}, ${randomUUID()}, 'code', ${idIn(here, "moeder")}, now(), now())`,
    ],
  ],
  "a coordinator of another casus": [
    ["names a coordinator here", by("dirk"), () => addCoordinator(here, "dirk", "dirk")],
    [
      "ends a request here",
      by("dirk"),
      () => sql`update consent set ended_at = now() where casus_id = ${here.casusId}`,
    ],
    ["records an answer here", by("dirk"), () => addAnswer(here, "vader", "paper", idIn(here, "dirk"))],
    [
      "makes the request of that casus theirs",
      by("dirk"),
      () =>
        sql`insert into consent_category (collaboration_id, casus_id, consent_id, category) values (${keyOf(beside)}, ${idIn(here, "c1")}, 'gezondheid')`,
    ],
    [
      "has that casus's guardian answer there",
      by("dirk"),
      () =>
        sql`insert into consent_signer (collaboration_id, casus_id, consent_id, person_id, asked_at, route) values (${keyOf(beside)}, ${idIn(beside, "c1")}, ${idIn(here, "moeder")}, now(), 'email')`,
    ],
    [
      "puts a part under that casus's note",
      by("dirk"),
      () => addPart(beside, "dirk", sql`${noteIn.get("n3")}`),
    ],
  ],
  "somebody of another covenant": [
    ["names themselves", () => hatOf(elsewhere, "anna"), () => addCoordinator(here, "anna", "anna")],
    [
      "names their coordinator in this covenant",
      () => hatOf(elsewhere, "anna"),
      () =>
        sql`insert into coordinator (collaboration_id, casus_id, id, person_id, "from", named_by) values (${here.collaborationId}, ${here.casusId}, ${randomUUID()}, ${idIn(elsewhere, "anna")}, now(), ${idIn(elsewhere, "anna")})`,
    ],
    [
      "puts their own covenant on this casus",
      () => hatOf(elsewhere, "anna"),
      () =>
        sql`insert into participation (collaboration_id, casus_id, id, person_id, "from") values (${elsewhere.collaborationId}, ${here.casusId}, ${randomUUID()}, ${idIn(elsewhere, "anna")}, now())`,
    ],
    [
      "ends everything",
      () => hatOf(elsewhere, "anna"),
      () => sql`update consent set ended_at = now() where casus_id = ${here.casusId}`,
    ],
    [
      "closes the casus",
      () => hatOf(elsewhere, "anna"),
      () => sql`update casus set closed_at = now() where id = ${here.casusId}`,
    ],
  ],
  "the family": [
    [
      "a guardian has answered before they did",
      by("moeder"),
      () => addAnswer(here, "moeder", "online", sql`null`, sql`now() - interval '1 second'`),
    ],
    [
      "… or answers ahead",
      by("moeder"),
      () => addAnswer(here, "moeder", "online", sql`null`, sql`now() + interval '1 hour'`),
    ],
    [
      "a guardian leaves something out of the own answer, later",
      by("moeder"),
      () =>
        sql`insert into response_exception (collaboration_id, casus_id, id, response_id, category) select collaboration_id, casus_id, ${randomUUID()}, id, 'gezin' from consent_response`,
    ],
    ["a guardian answers for the other", by("moeder"), () => addAnswer(here, "vader", "online")],
    ["… or for the pupil", by("moeder"), () => addAnswer(here, "kim", "online")],
    ["… or records it", by("moeder"), () => addAnswer(here, "vader", "oral", idIn(here, "moeder"))],
    ["a guardian ends the request", by("moeder"), () => sql`update consent set ended_at = now()`],
    [
      "a guardian edits the own answer",
      by("moeder"),
      () => sql`update consent_response set answer = 'refused'`,
    ],
    ["a guardian takes the own answer away", by("moeder"), () => sql`delete from consent_response`],
    [
      "a guardian adds a remark to the other's answer",
      by("vader"),
      () =>
        sql`insert into response_remark (collaboration_id, casus_id, response_id, remark) select collaboration_id, casus_id, id, ${bytes} from consent_response`,
    ],
    [
      "a guardian marks that the other was asked",
      by("moeder"),
      () => sql`update consent_signer set answered_at = now() where person_id = ${idIn(here, "vader")}`,
    ],
    [
      "a guardian changes the other's address",
      by("moeder"),
      () => sql`update contact set ended_at = now() where person_id = ${idIn(here, "vader")}`,
    ],
    [
      "a guardian records authority",
      by("moeder"),
      () =>
        sql`insert into authority (collaboration_id, casus_id, id, guardian_id, "from", recorded_by, recorded_at) values (${keyOf(here)}, ${randomUUID()}, ${idIn(here, "moeder")}, now(), ${idIn(here, "moeder")}, now())`,
    ],
    ["a guardian writes as the pupil", by("moeder"), () => addNote(here, "kim")],
    ["the pupil writes as a guardian", by("kim"), () => addNote(here, "vader")],
    [
      "a guardian opens the own note by another's hand",
      by("vader"),
      () =>
        sql`update part set scope = 'casus', taken_back_at = now(), taken_back_by = ${idIn(here, "vader")} where id = ${idIn(here, "n4")}`,
    ],
    [
      "a professional who does not coordinate prepares a question",
      by("bram"),
      () =>
        sql`insert into consent_prepared (collaboration_id, casus_id, consent_id, person_id, ask_at, route, prepared_by, prepared_at) values (${keyOf(here)}, ${idIn(here, "c1")}, ${idIn(here, "kim")}, now(), 'email', ${idIn(here, "bram")}, now())`,
    ],
    [
      "a guardian keeps a draft for the other",
      by("moeder"),
      () =>
        sql`insert into consent_draft (collaboration_id, casus_id, id, consent_id, person_id, content, changed_at) values (${keyOf(here)}, ${randomUUID()}, ${idIn(here, "c1")}, ${idIn(here, "vader")}, ${bytes}, now())`,
    ],
    [
      "the pupil brings in a confidant by themselves",
      by("kim"),
      () =>
        sql`insert into casus_person (collaboration_id, casus_id, person_id, kind) values (${keyOf(here)}, ${idIn(here, "anna")}, 'participant')`,
    ],
  ],
  "an author": [
    [
      "has written it last week",
      by("bram"),
      () =>
        sql`insert into note (collaboration_id, casus_id, id, author_id, written_at, kind)
          values (${keyOf(here)}, ${randomUUID()}, ${idIn(here, "bram")}, now() - interval '7 days', 'overig')`,
    ],
    ["writes under another's name", by("bram"), () => addNote(here, "anna")],
    [
      "puts a part under the own note in another's name",
      by("bram"),
      () => addPart(here, "anna", sql`(select note_id from part where id = ${idIn(here, "n1")})`),
    ],
    [
      "puts a part under another's note, to see its head",
      by("bram"),
      () => addPart(here, "bram", sql`${noteIn.get("n3")}`),
    ],
    [
      "keeps another's part from somebody",
      by("dirk"),
      () =>
        sql`insert into part_withheld (collaboration_id, casus_id, id, part_id, organisation_id) values (${keyOf(here)}, ${randomUUID()}, ${idIn(here, "n1")}, ${idIn(here, "school-1")})`,
    ],
    ["who left, writes", by("gert"), () => addNote(here, "gert")],
    [
      "who left, goes on under a note of their own",
      by("gert"),
      () => addPart(here, "gert", sql`${noteIn.get("n2")}`),
    ],
    [
      "makes a note wider again",
      by("bram"),
      () => sql`update part set scope = 'casus' where id = ${idIn(here, "n5")}`,
    ],
    [
      "takes back in another's name",
      by("bram"),
      () =>
        sql`update part set scope = 'persoonlijk', taken_back_at = now(), taken_back_by = ${idIn(here, "anna")} where id = ${idIn(here, "n1")}`,
    ],
    ["changes the words", by("bram"), () => sql`update part set body = ${bytes}`],
    ["takes the note away", by("bram"), () => sql`delete from part`],
  ],
  anybody: [
    [
      "opens a part by hand",
      by("anna"),
      () =>
        sql`insert into part_grant (collaboration_id, casus_id, id, reader_id, part_id, rule, ground, "from", created_at) values (${keyOf(here)}, ${randomUUID()}, ${idIn(here, "anna")}, ${idIn(here, "n5")}, 'CON-1', 'toestemming', now(), now())`,
    ],
    ["keeps an ended grant", by("anna"), () => sql`update part_grant set ended_at = null, until = null`],
    [
      "shows themselves something",
      by("dirk"),
      () =>
        sql`insert into sight (collaboration_id, casus_id, id, person_id, kind, object_id, rule, "from", created_at) values (${keyOf(here)}, ${randomUUID()}, ${idIn(here, "dirk")}, 'competence', ${here.casusId}, 'VIS-13', now(), now())`,
    ],
    [
      "reaches another casus",
      by("carla"),
      () =>
        sql`insert into reach (collaboration_id, casus_id, person_id, fresh) values (${keyOf(elsewhere)}, ${idIn(here, "carla")}, true)`,
    ],
    ["says that a casus is fresh", by("anna"), () => sql`update reach set fresh = true`],
    ["lowers its version", by("anna"), () => sql`update freshness set facts_version = 0`],
    ["ends somebody's grants", by("anna"), () => sql`update part_grant set ended_at = now()`],
    ["takes somebody's key away", by("anna"), () => sql`delete from keyring.data_key`],
    ["reads sessions", by("anna"), () => sql`select * from session`],
    ["reads accounts", by("anna"), () => sql`select * from account`],
    ["reads codes", by("anna"), () => sql`select * from one_time_code`],
    ["reads sign-in tokens", by("anna"), () => sql`select * from sign_in_token`],
    ["reads the digests of links", by("anna"), () => sql`select token_digest from invitation`],
    ["reads what waits to be sent", by("anna"), () => sql`select * from outbox`],
    ["reads the queue", by("anna"), () => sql`select * from pgboss.job`],
    ["puts a job in the queue by hand", by("anna"), () => sql`insert into pgboss.job (name) values ('send')`],
    ["calls a function of the queue", by("anna"), () => sql`select pgboss.delete_queue('send')`],
    ["reads the letter box", by("anna"), () => sql`select * from message`],
    ["reads the audit chain", by("anna"), () => sql`select * from audit_event`],
    [
      "writes in the audit chain by hand",
      by("anna"),
      () =>
        sql`insert into audit_head (collaboration_id, scope_id, chain, seq, digest) values (${keyOf(here)}, 'reads', 9, ${bytes})`,
    ],
    [
      "makes the casus stale for everybody",
      by("anna"),
      () => sql`select mark_stale(${here.collaborationId}::uuid, ${here.casusId}::uuid)`,
    ],
    [
      "ends somebody's sessions",
      by("anna"),
      () =>
        sql`select close_gate_for(${here.collaborationId}::uuid, ${here.casusId}::uuid, ${idIn(here, "moeder")}::uuid, now())`,
    ],
  ],
};

describe.each(Object.entries(ATTACKS))("%s", (_, attacks) => {
  test.each(attacks)("%s: nothing changes", async (_title, who, statement) => {
    for (const casusId of [here.casusId, undefined]) {
      const outcome = await attempt(who(), statement(), casusId);
      expect(outcome).toMatch(/^(0 rows|42501|23\d{3})$/);
    }
    expect(await rowsDigest(admin)).toBe(before);
  });
});

describe("a coordinator still", () => {
  const anna = (statement: SQL<{ answer: unknown }>) =>
    undone(hatOf(here, "anna"), [], statement, here.casusId);

  test("brings somebody in as whom their own organisation says they are", async () => {
    expect(await anna(sql`${addNina("gemeente-y")} returning 'added' as answer`)).toBe('"added"');
  });

  test("proposes another duty, which waits for its confirmation", async () => {
    const propose = sql<{ answer: unknown }>`update participant
      set duty = 'ambtsgeheim', duty_confirmed_by = null, duty_confirmed_at = null
      where person_id = ${idIn(here, "carla")} returning 'proposed' as answer`;
    expect(await anna(propose)).toBe('"proposed"');
  });

  test("records an answer on paper now", async () => {
    const record = sql<{ answer: unknown }>`${addAnswer(here, "vader", "paper", idIn(here, "anna"))}
      returning 'recorded' as answer`;
    expect(await anna(record)).toBe('"recorded"');
  });

  test("ends what runs", async () => {
    const end = sql<{ answer: unknown }>`update participation set until = now()
      where person_id = ${idIn(here, "bram")} returning 'ended' as answer`;
    expect(await anna(end)).toBe('"ended"');
  });
});

describe("hidden and absent answer alike", () => {
  test("to who marks a part as seen", async () => {
    const dirk = hatOf(here, "dirk");
    const unknown = sql`insert into part_seen (collaboration_id, casus_id, part_id, person_id, seen_at)
      values (${keyOf(here)}, ${randomUUID()}, ${idIn(here, "dirk")}, now())`;
    expect(await attempt(dirk, anyPart(here, "n5"))).toBe(await attempt(dirk, unknown));
    expect(await attempt(dirk, anyPart(here, "n5"))).toBe("42501");
  });

  test("to who answers what they are not asked, or adds to what they do not see", async () => {
    const dirk = hatOf(here, "dirk");
    const add = (table: string, column: string, wanted: string) =>
      sql`insert into ${sql.identifier(table)} (collaboration_id, casus_id, ${sql.identifier(column)}, person_id)
        values (${keyOf(here)}, ${wanted}, ${idIn(here, "dirk")})`;
    for (const [table, column, hidden] of [
      ["consent_signer", "consent_id", here.idOf("c1")],
      ["meeting_person", "meeting_id", here.idOf("m1")],
      ["disclosure_recipient", "disclosure_id", here.idOf("d1")],
      ["part_concerns", "part_id", here.idOf("n5")],
    ] as const) {
      const answers = [hidden, randomUUID()].map((wanted) => attempt(dirk, add(table, column, wanted)));
      const [toHidden, toUnknown] = await Promise.all(answers);
      expect([table, toHidden]).toEqual([table, toUnknown]);
    }
  });

  test("to who looks one up by its id, in every table", async () => {
    const stranger = hatOf(elsewhere, "bram");
    for (const [table, hidden] of [
      ["part", here.idOf("n1")],
      ["consent", here.idOf("c1")],
      ["meeting", here.idOf("m1")],
      ["disclosure", here.idOf("d1")],
      ["casus", here.casusId],
      ["person", here.idOf("moeder")],
    ] as const) {
      const look = (wanted: string) => sql`select * from ${sql.identifier(table)} where id = ${wanted}`;
      expect(await attempt(stranger, look(hidden), here.casusId)).toBe(
        await attempt(stranger, look(randomUUID())),
      );
    }
  });
});
