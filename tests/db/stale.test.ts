/** Stale means closed: a fact that changed without the grants being made anew closes the casus to everybody, and only that. */
import postgres from "postgres";
import { beforeAll, describe, expect, test } from "vitest";
import { closePool } from "@/lib/db/client";
import { asPerson } from "@/lib/db/doors";
import { newId } from "@/lib/db/uuid";
import { part } from "@/lib/db/schema/note";
import { hatsOf, makeFresh, readings } from "./agreement";
import { newDatabase } from "./database";
import { hatsIn, type Keys, readKeys, readTables, selected, tellingFromSeed } from "./visible-check";
import { type Loaded, loadTellings } from "./world";

let admin: postgres.Sql;
let keys: Keys;
let world: Loaded;
let neighbour: Loaded;
/** Every table with a trigger that marks its casus stale. */
let facts: string[];

/** Rows inside a casus that are no facts, and why nobody reads more or less for them. */
const NO_FACTS = [
  "consent_draft", // what a signer filled in so far
  "note_draft", // what a writer typed so far
  "part_version", // what a part said before
  "consent_example", // words
  "consent_hold", // made by the rules
  "consent_opening",
  "consent_prepared", // asks nobody yet
  "consent_standing",
  "part_grant",
  "sight",
  "reach",
  "freshness", // the mark itself
  "handover", // how somebody came to answer
  "casus_contact", // somebody beside the facts
  "confidant", // who was asked and what they answered; the participation is the fact
  "contact", // an address
  "invitation",
  "one_time_code",
  "authority_correction", // what was wrong; what is so is authority's to say
  "leak_read", // told to the officer and the author with its entry
  "leak_told",
  "rested_read", // told to the officer with its report
  "likely_double", // told to the older casus alone
  "note", // a head; what is read are its parts
  "part_seen",
  "outbox",
  "session", // who is signed in
  "child_heard", // that a pupil without a say was heard, which decides nothing
  "child_words",
  "record_opening", // that an officer looked
  "kring_agreement", // words
  "response_form",
  "response_remark",
  "response_scan",
  "response_signature",
  // How far the question came is noted by jobs and the gate; being asked is a fact (see below).
];

beforeAll(async () => {
  const { adminUrl, appUrl } = await newDatabase();
  process.env.DATABASE_URL = appUrl;
  process.env.KRINGSPRAAK_KEK = Buffer.alloc(32, 7).toString("base64");
  admin = postgres(adminUrl, { max: 1, onnotice: () => {} });
  keys = await readKeys(admin);
  const rows = await admin<{ name: string }[]>`select distinct c.relname as name from pg_trigger t
    join pg_class c on c.oid = t.tgrelid where t.tgname in ('facts_changed', 'facts_removed') order by 1`;
  facts = rows.map(({ name }) => name).filter((name) => !["organisation", "collaboration"].includes(name));
  [world, neighbour] = await withRowsEverywhere(adminUrl);
  return async () => {
    await admin.end();
    await closePool();
  };
});

/** A casus that has a row in every table of facts, and another one in the same covenant. */
async function withRowsEverywhere(adminUrl: string): Promise<[Loaded, Loaded]> {
  for (let seed = 1; seed < 2_000; seed += 1) {
    const telling = tellingFromSeed(seed);
    const { child, guardians, ambtskringen, inquiries, meetings, consents, disclosures, notes } =
      telling.facts;
    const rich =
      child.competence.length > 0 &&
      guardians.some(({ restricted }) => restricted.length > 0) &&
      ambtskringen.some(({ members }) => members.length > 0) &&
      consents.some(({ responses }) =>
        responses.some(({ except }) => except.categories.length + except.recipients.length > 0),
      ) &&
      notes.some(({ withheldFrom }) => withheldFrom.length > 0) &&
      notes.some(({ concerns }) => concerns.length > 0) &&
      (telling.standing?.reports.length ?? 0) > 0 &&
      telling.standing?.consents.some(({ asked, guarded }) => guarded.some((id) => asked.includes(id))) &&
      [inquiries, meetings, disclosures].every((each) => each.length > 0);
    if (!rich) continue;
    const [first, second] = await loadTellings(adminUrl, [telling, { ...telling, beside: 0 }]);
    if (!first || !second) throw new Error("Two casussen were told.");
    for (const each of [first, second]) await makeFresh(each, 0);
    return [first, second];
  }
  throw new Error("No casus has everything.");
}

/** How many parts everybody together can read of a casus. */
async function readable(casus: Loaded): Promise<number> {
  let count = 0;
  for (const hat of hatsOf(casus)) {
    for (const inside of [casus.casusId, undefined]) {
      const rows = await asPerson(hat, (tx) => tx.select({ casusId: part.casusId }).from(part), inside);
      count += rows.filter(({ casusId }) => casusId === casus.casusId).length;
    }
  }
  return count;
}

/** Everything of a casus that somebody is shown by the rules, and not because it is their own. */
async function shown(casus: Loaded): Promise<string[]> {
  const tables = await readTables(admin, casus.collaborationId);
  const lines: string[] = [];
  for (const hat of hatsIn(casus.collaborationId, tables)) {
    const found = await selected(keys, hat, { casusId: casus.casusId });
    lines.push(
      ...found.lines.filter((line) =>
        /^(sight|part|note|casus|child|guardian|contact|consent|meeting|participant|ambtskring|disclosure) /.test(
          line,
        ),
      ),
    );
  }
  return lines;
}

describe("every table inside a casus", () => {
  test("either closes the casus when a row changes, or is known to hold no fact", async () => {
    const rows = await admin<{ name: string }[]>`select c.relname as name from pg_class c
      join pg_namespace n on n.oid = c.relnamespace
      join pg_attribute a on a.attrelid = c.oid and a.attname = 'casus_id' where c.relkind = 'r' and n.nspname = 'public'`;
    const others = rows.map(({ name }) => name).filter((name) => !facts.includes(name));
    expect(others.sort()).toEqual([...NO_FACTS].sort());
  });

  test(
    "closes this casus alone, for everybody, whoever changed the row; making the grants anew opens it",
    { timeout: 300_000 },
    async () => {
      const [before, beside] = [await readable(world), await readable(neighbour)];
      expect(before).toBeGreaterThan(5);
      for (const table of facts.filter((name) => name !== "consent_signer")) {
        // Without any identity: as an operator would repair a row by hand. The last one, of requests that is the draft.
        const changed = await admin`update ${admin(table)} set casus_id = casus_id where ctid = (
        select ctid from ${admin(table)} where casus_id = ${world.casusId} order by ctid desc limit 1)`;
        expect([table, changed.count]).toEqual([table, 1]);
        expect([table, await readable(world)]).toEqual([table, 0]);
        expect([table, await readable(neighbour)]).toEqual([table, beside]);
        await makeFresh(world, Date.now());
        expect([table, await readable(world)]).toEqual([table, before]);
      }
    },
  );

  test("shows nothing else of it either", async () => {
    expect(await shown(world)).not.toEqual([]);
    await admin`update casus_person set kind = kind where casus_id = ${world.casusId}`;
    expect(await shown(world)).toEqual([]);
    await makeFresh(world, Date.now());
    expect(await shown(world)).not.toEqual([]);
  });
});

describe("also stale is", () => {
  const closes = async (change: () => Promise<unknown>) => {
    const before = await readable(world);
    await change();
    expect(await readable(world)).toBe(0);
    for (const each of [world, neighbour]) await makeFresh(each, Date.now());
    expect(await readable(world)).toBe(before);
  };

  test("a casus from which a row was taken away", async () => {
    const before = await readable(world);
    await admin`delete from response_exception where casus_id = ${world.casusId}`;
    expect(await readable(world)).toBe(0);
    await makeFresh(world, Date.now());
    expect(await readable(world)).toBeGreaterThanOrEqual(before);
  });

  test("one in which somebody more is asked", () =>
    closes(async () => {
      const [row] = await admin<{ person: string; consent: string }[]>`
        select s.person_id as person, s.consent_id as consent from consent_signer s where casus_id = ${world.casusId} limit 1`;
      await admin`delete from handover where casus_id = ${world.casusId}`;
      await admin`delete from consent_draft where casus_id = ${world.casusId}`;
      await admin`alter table consent_signer disable trigger user`;
      await admin`delete from consent_signer where consent_id = ${row?.consent ?? ""} and person_id = ${row?.person ?? ""}`;
      await admin`alter table consent_signer enable trigger user`;
      await makeFresh(world, Date.now());
      await admin`insert into consent_signer (collaboration_id, casus_id, consent_id, person_id, asked_at, route)
        values (${world.collaborationId}, ${world.casusId}, ${row?.consent ?? ""}, ${row?.person ?? ""}, now(), 'email')`;
    }));

  test("every casus of the covenant when an organisation becomes another kind", () =>
    closes(async () => {
      const school = world.idOf(world.facts.organisations[0]?.id ?? "");
      await admin`update organisation set sector = 'overig' where id = ${school}`;
      expect(await readable(neighbour)).toBe(0);
      await admin`update organisation set sector = 'school' where id = ${school}`;
    }));

  test("a casus in which an organisation gets another officer", () =>
    closes(() => admin`update person set officer = not officer where id = ${world.coordinator}`));

  test("every casus of a covenant that comes under another law", () =>
    closes(async () => {
      const { framework } = world.facts;
      await admin`update collaboration set framework = ${framework === "nl" ? "vl" : "nl"} where id = ${world.collaborationId}`;
      expect(await readable(neighbour)).toBe(0);
      await admin`update collaboration set framework = ${framework} where id = ${world.collaborationId}`;
    }));

  test("a casus whose officer goes over to another organisation", async () => {
    const [school] = world.facts.participants.map(({ organisation }) => world.idOf(organisation));
    const outside = world.facts.organisations.map(({ id }) => world.idOf(id)).find((id) => id !== school);
    const office = newId();
    await admin`insert into person (collaboration_id, id, kind, organisation_id, name, officer, created_at)
      values (${world.collaborationId}, ${office}, 'staff', ${school ?? ""}, '\\x00', true, now())`;
    for (const each of [world, neighbour]) await makeFresh(each, Date.now());
    await closes(() => admin`update person set organisation_id = ${outside ?? ""} where id = ${office}`);
  });

  test("nothing when a name or a wish changes", async () => {
    const before = await readable(world);
    await admin`update person set daily_message = not daily_message where collaboration_id = ${world.collaborationId}`;
    await admin`update organisation set name = name || '.' where collaboration_id = ${world.collaborationId}`;
    await admin`update consent_signer set sent_at = now() where casus_id = ${world.casusId}`;
    expect(await readable(world)).toBe(before);
  });
});

describe("the rules of another release", () => {
  test("close a casus until it is recomputed", async () => {
    const before = await readable(world);
    await admin`update reach set rules_version = 'older' where casus_id = ${world.casusId}`;
    expect(await readable(world)).toBe(0);
    await makeFresh(world, Date.now());
    expect(await readable(world)).toBe(before);
  });

  test("and once it is open again, everybody reads what the rules allow", async () => {
    for (const hat of hatsOf(world)) {
      const { listed, allowed } = await readings(
        { ...world, facts: withoutExceptions(world) },
        hat,
        world.casusId,
      );
      expect(listed).toEqual(allowed);
    }
  });
});

/** One test above took the exceptions out. */
function withoutExceptions({ facts: { consents, ...rest } }: Loaded): Loaded["facts"] {
  const nothing = { recipients: [], categories: [] };
  return {
    ...rest,
    consents: consents.map((each) => ({
      ...each,
      responses: each.responses.map((response) => ({ ...response, except: nothing })),
    })),
  };
}
