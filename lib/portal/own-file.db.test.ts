/** What the family finds of what was written, and who read it: VIS-2, VIS-6, VIS-10 on the rows of the database. */
import { sql } from "drizzle-orm";
import postgres from "postgres";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { append } from "@/lib/audit/append";
import { closePool } from "@/lib/db/client";
import { asPerson, type Hat } from "@/lib/db/doors";
import { newId } from "@/lib/db/uuid";
import { readNotes } from "@/lib/note/read";
import { type Told, tellStories } from "@/tests/db/told";
import { readOwnNotes } from "./own-notes";
import { readReadings } from "./readings";

let told: Told;
let admin: postgres.Sql;

beforeAll(async () => {
  told = await tellStories();
  admin = postgres(told.adminUrl, { max: 1, onnotice: () => {} });
});
afterAll(async () => {
  await closePool();
  await admin.end();
});

const read = async (hat: Hat) => (await readOwnNotes(hat)).notes.flatMap(({ parts }) => parts);
const saw = async (hat: Hat) =>
  (await readReadings(hat, 1)).readings.map(
    ({ reader, ground, note }) => `${reader.name} · ${note.kind} · ${ground}`,
  );
const confidant = async (): Promise<Hat> => {
  const [row] = await admin<{ collaboration_id: string; id: string }[]>`
    select p.collaboration_id, p.id from person p join organisation o on o.collaboration_id = p.collaboration_id
      and o.id = p.organisation_id where o.sector = 'vertrouwenspersoon'`;
  if (!row) throw new Error("Amina has a confidant.");
  return { collaborationId: row.collaboration_id, personId: row.id, kind: "staff" };
};

describe("the notes", () => {
  test("are those that the rules open to each of the family, each with its ground", async () => {
    const noor = await read(told.hat("Noor van Dalen"));
    expect(new Set(noor.map(({ decision }) => decision.ground))).toEqual(
      new Set(["auteur", "inzage_jeugdige"]),
    );
    const mother = await read(told.hat("Sanne de Wit"));
    expect(mother.length).toBeGreaterThan(0);
    expect(mother.map(({ decision }) => decision.ground)).not.toContain("auteur");
    const own = noor.filter(({ decision }) => decision.ground === "auteur").map(({ id }) => id);
    expect(mother.filter(({ id }) => own.includes(id))).toEqual([]);
  });

  test("are recorded before they are shown, like those of staff", async () => {
    const noor = told.hat("Noor van Dalen");
    const [part] = await read(noor);
    const events = await admin`select from audit_event where actor_id = ${noor.personId} and chain = 'reads'
      and action = 'parts.read' and ${part?.id ?? ""}::uuid = any (objects)`;
    expect(events.length).toBeGreaterThan(0);
  });

  test("are none for a pupil of ten, and nothing tells of any", async () => {
    const milan = await readOwnNotes(told.hat("Milan Brouwer"));
    expect(milan).toMatchObject({ notes: [], older: null });
    expect(await saw(told.hat("Milan Brouwer"))).toEqual([]);
  });

  test("are none for a guardian from the moment that reading is closed to them", async () => {
    const casus = told.casusOf("Noor van Dalen");
    const mother = told.hat("Sanne de Wit");
    await readNotes(told.hat("Joost Hermans"), casus);
    expect(await saw(mother)).not.toEqual([]);
    // What the materialiser ends when two professionals close reading.
    await admin`update part_grant set ended_at = now() where reader_id = ${mother.personId} and rule <> 'ACC-1'`;
    expect(await read(mother)).toEqual([]);
    expect(await saw(mother)).toEqual([]);
    await admin`update part_grant set ended_at = null where reader_id = ${mother.personId}`;
  });
});

describe("who read", () => {
  test("is every professional who read what the one who asks may read too, and nothing else of the ledger", async () => {
    const casus = told.casusOf("Lore Vandamme");
    const lore = told.hat("Lore Vandamme");
    const readers = ["Els Peeters", "Wim De Smet"].map((name) => told.hat(name));
    for (const hat of readers) await readNotes(hat, casus);
    const open = new Set((await read(lore)).map(({ id }) => id));
    const ledger = await admin<{ actor: string; note: string; ground: string }[]>`
      select distinct e.actor_id as actor, p.note_id as note, e.ground
      from audit_event e cross join lateral unnest(e.objects) o(id) join part p on p.id = o.id
      join casus_person c on c.casus_id = e.scope_id and c.person_id = e.actor_id and c.kind = 'participant'
      where e.scope_id = ${casus} and e.action = 'parts.read' and p.id = any (${[...open]})`;
    const { readings } = await readReadings(lore, 1);
    const listed = readings.map(({ reader, note, ground }) => `${reader.id} ${note.id} ${ground}`);
    expect(new Set(listed)).toEqual(
      new Set(ledger.map(({ actor, note, ground }) => `${actor} ${note} ${ground}`)),
    );
    expect(listed.length).toBeGreaterThan(0);
  });

  test("is told by the day, the newest first, and beside each note", async () => {
    const lore = told.hat("Lore Vandamme");
    const { readings } = await readReadings(lore, 1);
    const times = readings.map(({ at }) => at.getTime());
    expect(times).toEqual([...times].sort((one, other) => other - one));
    const own = await readOwnNotes(lore);
    const beside = [...own.readers.values()].flat();
    expect(new Set(beside.map(({ reader }) => reader.name))).toEqual(
      new Set(readings.map(({ reader }) => reader.name)),
    );
  });

  test("is not told to professionals, nor of another casus, nor by asking the ledger itself", async () => {
    const casus = told.casusOf("Lore Vandamme");
    const asked = (hat: Hat) =>
      asPerson(hat, async (tx) => (await tx.execute(sql`select from parts_read_by_others(${casus})`)).length);
    expect(await asked(told.hat("Els Peeters"))).toBe(0);
    expect(await asked(told.hat("Amina El Idrissi"))).toBe(0);
    expect(await asked(told.hat("Lore Vandamme"))).toBeGreaterThan(0);
    await expect(
      asPerson(told.hat("Lore Vandamme"), (tx) => tx.execute(sql`select from audit_event`)),
    ).rejects.toThrow(/42501/);
  });

  test("does not tell a guardian that there is a confidant, and tells the pupil", async () => {
    const amina = told.hat("Amina El Idrissi");
    await readNotes(await confidant(), told.casusOf("Amina El Idrissi"));
    expect((await saw(amina)).join()).toContain("met_de_jeugdige");
    expect((await saw(told.hat("Farida El Idrissi"))).join()).not.toContain("met_de_jeugdige");
  });
});

describe("what was shared without consent", () => {
  test("is read in silence until the one who asks was told of it", async () => {
    const casus = told.casusOf("Noor van Dalen");
    const [noor, joost] = [told.hat("Noor van Dalen"), told.hat("Joost Hermans")];
    const part = (await read(noor)).find(({ decision }) => decision.ground === "inzage_jeugdige");
    const here = { collaboration_id: noor.collaborationId, casus_id: casus };
    const disclosure = newId();
    const [decider] = await admin<
      { id: string }[]
    >`select person_id as id from participant where casus_id = ${casus} limit 1`;
    await admin`alter table disclosure disable trigger user`;
    await admin`alter table disclosure_part disable trigger user`;
    await admin`alter table disclosure_recipient disable trigger user`;
    await admin`insert into disclosure ${admin({
      ...here,
      id: disclosure,
      decided_by: decider?.id ?? "",
      ground: "conflict_van_plichten",
      from: new Date(Date.now() - 60_000),
      until: new Date(Date.now() + 600_000),
    })}`;
    await admin`insert into disclosure_part ${admin({ ...here, disclosure_id: disclosure, part_id: part?.id ?? "" })}`;
    await admin`insert into disclosure_recipient ${admin({ ...here, disclosure_id: disclosure, person_id: joost.personId })}`;
    await asPerson(joost, (tx) =>
      append(tx, "reads", {
        action: "parts.read",
        scopeId: casus,
        objects: [part?.id ?? ""],
        rule: "ACC-4",
        ground: "zonder_toestemming",
      }),
    );
    const silent = async () => !(await saw(noor)).join().includes("zonder_toestemming");
    expect(await silent()).toBe(true);

    await admin`insert into sight ${admin({
      ...here,
      id: newId(),
      person_id: noor.personId,
      kind: "disclosure",
      object_id: disclosure,
      rule: "VIS-6",
      from: new Date(),
      created_at: new Date(),
    })}`;
    expect(await silent()).toBe(false);
    await admin`update disclosure set revoked_at = now() - interval '1 minute' where id = ${disclosure}`;
    expect(await silent()).toBe(true);
  });
});
