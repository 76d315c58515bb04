/** What a casus shows to whom: a coordinator, a colleague who takes part, and everybody else. */
import { beforeAll, expect, test } from "vitest";
import { closePool } from "@/lib/db/client";
import type { Hat } from "@/lib/db/doors";
import { newId } from "@/lib/db/uuid";
import { insertCovenant } from "@/tests/db/covenant";
import { newDatabase } from "@/tests/db/database";
import { closeCasus } from "./closing";
import { dateOf, instantOf } from "@/lib/calendar/date";
import { makeCasus } from "./make";
import { listMyCasussen } from "./mine";
import { readOverview } from "./overview";
import { readCasus } from "./view";

const plan = [
  {
    name: "De Zilverberk",
    sector: "school",
    staff: {
      marije: { name: "Marije Postma", mayMakeCasus: true },
      joost: { name: "Joost Hermans" },
      els: { name: "Els Smit", mayMakeCasus: true },
    },
  },
  {
    name: "Jeugdteam",
    sector: "jeugdhulp",
    staff: { youssef: { name: "Youssef Amrani", mayMakeCasus: true } },
  },
] as const;

let marije: Hat;
let joost: Hat;
let els: Hat;
let youssef: Hat;
let noor: string;

const CANARY = "kanarie-7f3a";

async function make(hat: Hat, name: string, birthDate: string, withJoost: boolean): Promise<string> {
  const made = await makeCasus(hat, {
    formKey: newId(),
    pupil: { name, birthDate, schoolClass: "2b", email: `${CANARY}@leerling.example` },
    guardians: [
      {
        name: "Sanne de Wit",
        relation: "moeder",
        kind: "ouder",
        authority: {
          state: "has",
          from: null,
          how: `register ${CANARY}`,
          document: "uittreksel",
          checkedOn: null,
        },
        email: `${CANARY}@thuis.example`,
      },
    ],
    own: { role: "zorgcoördinator", duty: "ambtsgeheim" },
    participants: withJoost ? [{ personId: joost.personId, role: "mentor", duty: "ambtsgeheim" }] : [],
  });
  if (!made.ok) throw new Error(made.refusal.code);
  return made.value.casusId;
}

beforeAll(async () => {
  const { adminUrl, appUrl } = await newDatabase();
  process.env.DATABASE_URL = appUrl;
  process.env.KRINGSPRAAK_KEK = Buffer.alloc(32, 7).toString("base64");
  const covenant = await insertCovenant(adminUrl, "nl", plan);
  marije = covenant.hat("marije");
  joost = covenant.hat("joost");
  els = covenant.hat("els");
  youssef = covenant.hat("youssef");
  noor = await make(marije, "Noor van Dalen", "2013-06-02", true);
  return closePool;
});

test("a coordinator sees the pupil, the checks and the addresses", async () => {
  const casus = await readCasus(marije, noor);
  expect(casus?.coordinates).toBe(true);
  expect(casus?.pupil).toMatchObject({ birthDate: "2013-06-02", schoolClass: "2b" });
  expect(casus?.pupil.facts).not.toBeNull();
  expect(casus?.guardians.map(({ authority, address }) => [authority, address?.email])).toEqual([
    ["has", `${CANARY}@thuis.example`],
  ]);
  expect(casus?.participants.map(({ name, dutyConfirmed }) => [name, dutyConfirmed]).sort()).toEqual([
    ["Joost Hermans", false],
    ["Marije Postma", true],
  ]);
});

test("a colleague who takes part sees the people, and no address, check, age or class", async () => {
  const casus = await readCasus(joost, noor);
  expect(casus?.coordinates).toBe(false);
  expect(casus?.pupil).toMatchObject({
    name: "Noor van Dalen",
    birthDate: null,
    schoolClass: null,
    facts: null,
    online: null,
  });
  expect(
    casus?.guardians.map(({ name, authority, records, address, online }) => [
      name,
      authority,
      records,
      address,
      online,
    ]),
  ).toEqual([["Sanne de Wit", null, [], null, null]]);
  expect(JSON.stringify(casus)).not.toContain(CANARY);
});

test("for everybody else, and for an id that nobody has, there is no casus", async () => {
  expect(await readCasus(els, noor)).toBeNull();
  expect(await readCasus(youssef, noor)).toBeNull();
  expect(await readCasus(marije, newId())).toBeNull();
});

test("an overview says what waits on whom, and what the weeks ahead bring", async () => {
  const inAMonth = dateOf("nl", new Date(Date.now() + 30 * 86_400_000));
  const [year = "", ...day] = inAMonth.split("-");
  const sem = await make(els, "Sem Maas", [Number(year) - 12, ...day].join("-"), true);
  const mine = await readOverview(els);
  expect(mine.casussen.map(({ id }) => id)).toEqual([sem]);
  expect(mine.waitsOnMe).toEqual([]);
  expect(mine.waitsOnOthers.map(({ person }) => person.name)).toEqual(["Joost Hermans"]);
  expect(mine.birthdays.map(({ age, at }) => [age, at])).toEqual([[12, instantOf("nl", inAMonth)]]);
  const theirs = await readOverview(joost);
  expect(theirs.waitsOnMe.map(({ kind }) => kind)).toEqual(["own-duty", "own-duty"]);
  expect(theirs.birthdays).toEqual([]);
  expect((await readOverview(youssef)).casussen).toEqual([]);
});

test("a closed casus stays in its coordinators' list, and leaves everybody else's", async () => {
  const lotte = await make(marije, "Lotte Bos", "2012-02-02", true);
  await closeCasus(marije, lotte);
  expect((await listMyCasussen(marije)).find(({ id }) => id === lotte)?.closedAt).not.toBeNull();
  expect((await listMyCasussen(joost)).some(({ id }) => id === lotte)).toBe(false);
});
