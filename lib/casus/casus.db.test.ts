/** Making a casus and managing its people, through the real database with row-level security. */
import { and, eq, isNull, sql } from "drizzle-orm";
import { beforeAll, describe, expect, test } from "vitest";
import { keyOf } from "@/lib/crypto/keyring";
import { closePool } from "@/lib/db/client";
import { asJob, asMaterialiser, asPerson, type Hat } from "@/lib/db/doors";
import {
  authority,
  casus,
  casusPerson,
  child,
  contact,
  likelyDouble,
  participant,
  restriction,
} from "@/lib/db/schema/casus";
import { outbox } from "@/lib/db/schema/outbox";
import { newId } from "@/lib/db/uuid";
import type { Locale } from "@/lib/i18n/locale";
import { readFacts } from "@/lib/grants/facts";
import { readStanding } from "@/lib/grants/standing";
import { answersOnline } from "@/lib/person/address";
import { readFamilies, readProfessionals } from "@/lib/person/names";
import type { Facts } from "@/lib/policy/facts";
import { insertCovenant } from "@/tests/db/covenant";
import { newDatabase } from "@/tests/db/database";
import { closeCasus, reopenCasus } from "./closing";
import { assessCompetence } from "./competence";
import { correctAddress } from "./contact";
import { endCoordinator, nameCoordinator } from "./coordinators";
import { settleDouble } from "./doubles";
import { addGuardianLater, recordAuthority } from "./guardians";
import { makeCasus } from "./make";
import { addParticipant, confirmDuty, endParticipation } from "./participants";
import { restrictGuardian } from "./restrictions";
import type { AuthorityInput, GuardianInput, MakeCasusInput } from "./schema";

const plan = [
  {
    name: "De Zilverberk",
    sector: "school",
    staff: {
      marije: { name: "Marije Postma", jobTitle: "zorgcoördinator", team: "zorg", mayMakeCasus: true },
      joost: { name: "Joost Hermans", team: "zorg" },
      els: { name: "Els Smit", mayMakeCasus: true },
    },
  },
  {
    name: "Jeugdteam Noord",
    sector: "jeugdhulp",
    staff: {
      youssef: { name: "Youssef Amrani", mayMakeCasus: true },
      ilse: { name: "Ilse Verhoeven" },
    },
  },
  {
    name: "Leila Haddad",
    sector: "vertrouwenspersoon",
    listed: false,
    staff: { leila: { name: "Leila Haddad" } },
  },
] as const;

type Covenant = Awaited<ReturnType<typeof insertCovenant<typeof plan>>>;
let zilver: Covenant;
let elsewhere: Covenant;

beforeAll(async () => {
  const { adminUrl, appUrl } = await newDatabase();
  process.env.DATABASE_URL = appUrl;
  process.env.KRINGSPRAAK_KEK = Buffer.alloc(32, 7).toString("base64");
  zilver = await insertCovenant(adminUrl, "nl", plan);
  elsewhere = await insertCovenant(adminUrl, "nl", plan);
  return closePool;
});

const checked: AuthorityInput = {
  state: "has",
  from: null,
  how: "Gezagsregister",
  document: "Uittreksel",
  checkedOn: null,
};
const mother: GuardianInput = {
  name: "Sanne de Wit",
  relation: "moeder",
  kind: "ouder",
  authority: checked,
  email: "",
};
const father: GuardianInput = { ...mother, name: "Karim van Dalen", relation: "vader" };
const own = { role: "zorgcoördinator", duty: "ambtsgeheim" } as const;

let pupils = 0;
/** A form about a pupil of whom nobody has a casus yet. */
const aForm = (changes: Partial<MakeCasusInput> = {}): MakeCasusInput => ({
  formKey: newId(),
  pupil: { name: `Noor van Dalen ${(pupils += 1)}`, birthDate: "2013-06-02", schoolClass: "2b", email: "" },
  guardians: [mother, father],
  own,
  ...changes,
});

async function made(hat: Hat, changes: Partial<MakeCasusInput> = {}): Promise<string> {
  const result = await makeCasus(hat, aForm(changes));
  if (!result.ok) throw new Error(result.refusal.code);
  return result.value.casusId;
}

const factsOf = (hat: Hat, casusId: string): Promise<Facts> =>
  asMaterialiser(hat.collaborationId, async (tx) =>
    readFacts(tx, hat.collaborationId, casusId, await keyOf(tx, hat.collaborationId, casusId)),
  );

const standingOf = (hat: Hat, casusId: string) =>
  asMaterialiser(hat.collaborationId, (tx) => readStanding(tx, hat.collaborationId, casusId));

const seenCasussen = (hat: Hat) =>
  asPerson(hat, async (tx) => (await tx.select({ id: casus.id }).from(casus)).map(({ id }) => id));

const guardiansOf = async (hat: Hat, casusId: string) => {
  const family = await asPerson(hat, (tx) => readFamilies(tx, hat.collaborationId, [casusId]));
  return Object.fromEntries([...family.values()].map(({ name, id }) => [name, id]));
};

const code = async (result: Promise<{ ok: true } | { ok: false; refusal: { code: string } }>) => {
  const settled = await result;
  return settled.ok ? "done" : settled.refusal.code;
};

describe("making a casus", () => {
  test("leaves its maker as participant with a confirmed duty and as coordinator, and the facts whole", async () => {
    const marije = zilver.hat("marije");
    const casusId = await made(marije, {
      participants: [
        { personId: zilver.hat("youssef").personId, role: "hulpverlener", duty: "beroepsgeheim" },
      ],
    });
    const facts = await factsOf(marije, casusId);
    expect(facts.child.birthDate).toBe("2013-06-02");
    expect(
      facts.guardians.map(({ kind, authority: [held] }) => [kind, held?.determined, held?.until]),
    ).toEqual([
      ["ouder", true, null],
      ["ouder", true, null],
    ]);
    // A parent's authority begins at birth, at local midnight.
    expect(new Date(facts.guardians[0]?.authority[0]?.from ?? 0).toISOString()).toBe(
      "2013-06-01T22:00:00.000Z",
    );
    const maker = facts.participants.find(({ id }) => id === marije.personId);
    expect(maker).toMatchObject({ duty: "ambtsgeheim", organisation: zilver.organisation("De Zilverberk") });
    // What somebody else proposes does not count until it is confirmed.
    expect(facts.participants.find(({ id }) => id === zilver.hat("youssef").personId)?.duty).toBe("geen");
    expect((await standingOf(marije, casusId)).coordinators.map(({ id }) => id)).toEqual([marije.personId]);
  });

  test("shows it to its people alone", async () => {
    const casusId = await made(zilver.hat("marije"));
    expect(await seenCasussen(zilver.hat("marije"))).toContain(casusId);
    for (const stranger of [zilver.hat("joost"), zilver.hat("youssef"), elsewhere.hat("marije")]) {
      expect(await seenCasussen(stranger)).not.toContain(casusId);
    }
  });

  test("keeps names, birth date and class sealed", async () => {
    const marije = zilver.hat("marije");
    const casusId = await made(marije);
    const [row] = await asPerson(
      marije,
      (tx) => tx.select().from(child).where(eq(child.casusId, casusId)),
      casusId,
    );
    expect(row?.birthDate.includes("2013")).toBe(false);
    expect(Object.keys(await guardiansOf(marije, casusId))).toContain("Sanne de Wit");
  });

  test("is refused to whom the own organisation does not let", async () => {
    expect(await code(makeCasus(zilver.hat("joost"), aForm()))).toBe("not-allowed");
  });

  test("makes one casus of a form that is sent twice, also at the same moment", async () => {
    const form = aForm();
    const marije = zilver.hat("marije");
    const results = await Promise.all([
      makeCasus(marije, form),
      makeCasus(marije, form),
      makeCasus(marije, form),
    ]);
    const ids = results.map((result) => (result.ok ? result.value.casusId : result.refusal.code));
    expect(new Set(ids).size).toBe(1);
    expect(await code(makeCasus(marije, form))).toBe("done");
    const casussen = await seenCasussen(marije);
    expect(casussen.filter((id) => id === ids[0])).toHaveLength(1);
  });

  test("refuses a second of one pupil in one organisation, however the name is written", async () => {
    const pupil = { name: "Zoë El-Amrani", birthDate: "2012-01-09", schoolClass: "", email: "" };
    await made(zilver.hat("marije"), { pupil });
    expect(await code(makeCasus(zilver.hat("marije"), aForm({ pupil })))).toBe("casus-of-yours");
    expect(
      await code(makeCasus(zilver.hat("els"), aForm({ pupil: { ...pupil, name: " zoe el amrani" } }))),
    ).toBe("casus-exists");
    expect(
      await code(makeCasus(zilver.hat("els"), aForm({ pupil: { ...pupil, birthDate: "2012-01-10" } }))),
    ).toBe("done");
  });

  test.each([
    ["a birth date in the future", { birthDate: "2126-01-01" }, "pupil.birthDate"],
    ["a pupil of a hundred", { birthDate: "1926-01-01" }, "pupil.birthDate"],
  ])("refuses %s beside the field, and writes nothing", async (_what, changes, field) => {
    const form = aForm();
    const result = await makeCasus(zilver.hat("marije"), { ...form, pupil: { ...form.pupil, ...changes } });
    expect(result.ok ? {} : result.refusal.fields).toHaveProperty([field]);
  });

  test("refuses kinds of the other country's law, and authority from before birth", async () => {
    const form = aForm({
      guardians: [
        { ...mother, kind: "bewindvoerder" },
        { ...father, authority: { ...checked, from: "2010-01-01" } },
      ],
    });
    const result = await makeCasus(zilver.hat("marije"), form);
    expect(Object.keys(result.ok ? {} : (result.refusal.fields ?? {}))).toEqual([
      "guardians.0.kind",
      "guardians.1.authority.from",
    ]);
  });

  test("takes only people of the covenant's directory", async () => {
    for (const personId of [elsewhere.hat("youssef").personId, zilver.hat("leila").personId, newId()]) {
      expect(
        await code(
          makeCasus(zilver.hat("marije"), aForm({ participants: [{ personId, role: "x", duty: "geen" }] })),
        ),
      ).toBe("not-a-party");
    }
  });
});

describe("a likely double", () => {
  const seenBy = (hat: Hat) =>
    asPerson(hat, (tx) => tx.select().from(likelyDouble).where(isNull(likelyDouble.settledAt)));

  test("is told to the coordinators of the older casus alone, and names the newcomer alone", async () => {
    const pupil = { name: "Milan Bos", birthDate: "2011-03-03", schoolClass: "", email: "" };
    const older = await made(zilver.hat("marije"), {
      pupil,
      participants: [{ personId: zilver.hat("joost").personId, role: "mentor", duty: "ambtsgeheim" }],
    });
    const newer = await made(zilver.hat("youssef"), { pupil });
    const told = (await seenBy(zilver.hat("marije"))).filter(({ casusId }) => casusId === older);
    expect(told.map(({ newcomerId }) => newcomerId)).toEqual([zilver.hat("youssef").personId]);
    expect(JSON.stringify(told)).not.toContain(newer);
    expect(await seenBy(zilver.hat("youssef"))).toEqual([]);
    expect(await seenBy(zilver.hat("joost"))).toEqual([]);
    expect(await seenCasussen(zilver.hat("youssef"))).not.toContain(older);
    expect(await seenCasussen(zilver.hat("marije"))).not.toContain(newer);
    // The newcomer cannot settle it either.
    expect(await code(settleDouble(zilver.hat("youssef"), older, told[0]?.id ?? ""))).toBe("not-found");
  });

  test("is over once a coordinator has settled it", async () => {
    const pupil = { name: "Aylin Kaya", birthDate: "2010-03-03", schoolClass: "", email: "" };
    const older = await made(zilver.hat("marije"), { pupil });
    await made(zilver.hat("youssef"), { pupil });
    const [double] = (await seenBy(zilver.hat("marije"))).filter(({ casusId }) => casusId === older);
    expect(await code(settleDouble(zilver.hat("marije"), older, double?.id ?? ""))).toBe("done");
    expect((await seenBy(zilver.hat("marije"))).filter(({ casusId }) => casusId === older)).toEqual([]);
  });
});

describe("participants", () => {
  const youssef = () =>
    ({ personId: zilver.hat("youssef").personId, role: "hulpverlener", duty: "beroepsgeheim" }) as const;

  test("are added by a coordinator, told, and read the casus in their period alone", async () => {
    const marije = zilver.hat("marije");
    const casusId = await made(marije);
    expect(await code(addParticipant(zilver.hat("youssef"), casusId, youssef()))).toBe("not-found");
    expect(await code(addParticipant(marije, casusId, youssef()))).toBe("done");
    expect(await code(addParticipant(marije, casusId, youssef()))).toBe("seen-before");
    expect(await seenCasussen(zilver.hat("youssef"))).toContain(casusId);
    expect(
      await code(
        addParticipant(zilver.hat("youssef"), casusId, {
          ...youssef(),
          personId: zilver.hat("ilse").personId,
        }),
      ),
    ).toBe("not-allowed");
    expect(await code(endParticipation(marije, casusId, zilver.hat("youssef").personId))).toBe("done");
    expect(await seenCasussen(zilver.hat("youssef"))).not.toContain(casusId);
    expect(await code(addParticipant(marije, casusId, youssef()))).toBe("done");
    expect(
      (await factsOf(marije, casusId)).participants.find(({ id }) => id === youssef().personId)?.periods,
    ).toHaveLength(2);
  });

  test("confirm their own duty, and only as it was shown; then it is a fact", async () => {
    const marije = zilver.hat("marije");
    const casusId = await made(marije, { participants: [youssef()] });
    const dutyNow = async () =>
      (await factsOf(marije, casusId)).participants.find(({ id }) => id === youssef().personId)?.duty;
    expect(await code(confirmDuty(marije, casusId, youssef()))).toBe("not-allowed");
    expect(await code(confirmDuty(zilver.hat("youssef"), casusId, { ...youssef(), duty: "geen" }))).toBe(
      "changed-meanwhile",
    );
    expect(await dutyNow()).toBe("geen");
    expect(await code(confirmDuty(zilver.hat("youssef"), casusId, youssef()))).toBe("done");
    expect(await dutyNow()).toBe("beroepsgeheim");
  });

  test("of one casus are nothing for whom meets them in another", async () => {
    const marije = zilver.hat("marije");
    const shared = await made(marije, { participants: [youssef()] });
    const other = await made(zilver.hat("els"), { participants: [youssef()] });
    const rows = await asPerson(marije, async (tx) => ({
      people: await tx.select({ casusId: casusPerson.casusId }).from(casusPerson),
      participants: await tx.select({ casusId: participant.casusId }).from(participant),
    }));
    expect(rows.people.map(({ casusId }) => casusId)).toContain(shared);
    expect(rows.people.map(({ casusId }) => casusId)).not.toContain(other);
    expect(rows.participants.map(({ casusId }) => casusId)).not.toContain(other);
  });
});

describe("coordinators", () => {
  test("cannot leave as the last one, neither by stopping to coordinate nor by stopping to take part", async () => {
    const marije = zilver.hat("marije");
    const joost = zilver.hat("joost");
    const casusId = await made(marije, {
      participants: [{ personId: joost.personId, role: "mentor", duty: "ambtsgeheim" }],
    });
    expect(await code(endCoordinator(marije, casusId, marije.personId))).toBe("last-coordinator");
    expect(await code(endParticipation(marije, casusId, marije.personId))).toBe("last-coordinator");
    // A deputy for a period is not somebody who stays.
    const deputy = { from: "2026-01-01", last: "2099-01-01" };
    expect(await code(nameCoordinator(marije, casusId, { personId: joost.personId, deputy }))).toBe("done");
    expect(await code(endCoordinator(marije, casusId, marije.personId))).toBe("last-coordinator");
    expect(await code(nameCoordinator(marije, casusId, { personId: joost.personId, deputy: null }))).toBe(
      "done",
    );
    expect(await code(endParticipation(marije, casusId, marije.personId))).toBe("done");
    expect(await seenCasussen(marije)).not.toContain(casusId);
    expect(await code(endCoordinator(joost, casusId, joost.personId))).toBe("last-coordinator");
  });

  test("of another organisation or covenant find nothing of a casus that is not theirs", async () => {
    const casusId = await made(zilver.hat("marije"));
    for (const stranger of [zilver.hat("youssef"), elsewhere.hat("marije")]) {
      await made(stranger);
      expect(await code(closeCasus(stranger, casusId))).toBe("not-found");
      expect(
        await code(
          addParticipant(stranger, casusId, { personId: stranger.personId, role: "x", duty: "geen" }),
        ),
      ).toBe("not-found");
      const found = await asPerson(
        stranger,
        async (tx) => ({
          rows: await tx.select().from(casusPerson).where(eq(casusPerson.casusId, casusId)),
          family: [...(await readFamilies(tx, stranger.collaborationId, [casusId])).values()],
        }),
        casusId,
      );
      expect(found).toEqual({ rows: [], family: [] });
    }
  });
});

describe("closing and opening again", () => {
  test("ends every period, and sets them anew one by one", async () => {
    const marije = zilver.hat("marije");
    const youssef = zilver.hat("youssef");
    const casusId = await made(marije, {
      participants: [{ personId: youssef.personId, role: "hulpverlener", duty: "beroepsgeheim" }],
    });
    expect(await code(closeCasus(youssef, casusId))).toBe("not-allowed");
    expect(await code(closeCasus(marije, casusId))).toBe("done");
    const closed = await factsOf(marije, casusId);
    expect(closed.participants.flatMap(({ periods }) => periods).every(({ until }) => until !== null)).toBe(
      true,
    );
    expect(await seenCasussen(youssef)).not.toContain(casusId);
    expect(await seenCasussen(marije)).toContain(casusId);
    expect(
      await code(addParticipant(marije, casusId, { personId: youssef.personId, role: "x", duty: "geen" })),
    ).toBe("casus-closed");
    expect(await code(reopenCasus(marije, casusId))).toBe("done");
    expect(await code(reopenCasus(marije, casusId))).toBe("seen-before");
    const open = (await factsOf(marije, casusId)).participants.filter(({ periods }) =>
      periods.some(({ until }) => until === null),
    );
    expect(open.map(({ id }) => id)).toEqual([marije.personId]);
    expect(await seenCasussen(youssef)).not.toContain(casusId);
  });
});

describe("authority", () => {
  test("is recorded anew while what was recorded stays on record", async () => {
    const marije = zilver.hat("marije");
    const casusId = await made(marije);
    const guardians = await guardiansOf(marije, casusId);
    const guardianId = guardians["Karim van Dalen"] ?? "";
    const none: AuthorityInput = { ...checked, state: "none", how: "Beschikking" };
    const began = Date.now();
    expect(await code(recordAuthority(marije, casusId, { guardianId, authority: none }))).toBe("done");
    const [held] = (await factsOf(marije, casusId)).guardians.filter(({ id }) => id === guardianId);
    expect(held?.authority.map(({ until }) => (until ?? 0) >= began - 1000)).toEqual([true]);
    const rows = await asPerson(
      marije,
      (tx) => tx.select().from(authority).where(eq(authority.guardianId, guardianId)),
      casusId,
    );
    expect(rows).toHaveLength(2);
    const again: AuthorityInput = { ...checked, state: "undetermined" };
    expect(await code(recordAuthority(marije, casusId, { guardianId, authority: again }))).toBe("done");
    const [now] = (await factsOf(marije, casusId)).guardians.filter(({ id }) => id === guardianId);
    expect(now?.authority.map(({ determined, until }) => [determined, until === null])).toEqual([
      [true, false],
      [false, true],
    ]);
  });

  test("is recorded by coordinators alone", async () => {
    const casusId = await made(zilver.hat("marije"), {
      participants: [{ personId: zilver.hat("joost").personId, role: "mentor", duty: "ambtsgeheim" }],
    });
    const guardians = await guardiansOf(zilver.hat("joost"), casusId);
    expect(Object.keys(guardians)).toContain("Sanne de Wit");
    expect(
      await code(
        recordAuthority(zilver.hat("joost"), casusId, {
          guardianId: guardians["Sanne de Wit"] ?? "",
          authority: checked,
        }),
      ),
    ).toBe("not-allowed");
    const rows = await asPerson(zilver.hat("joost"), (tx) => tx.select().from(authority), casusId);
    expect(rows).toEqual([]);
  });

  test("comes with a guardian who is added later, once for one form", async () => {
    const marije = zilver.hat("marije");
    const casusId = await made(marije);
    const form = {
      ...father,
      name: "Oma Wil",
      kind: "voogd" as const,
      authority: { ...checked, from: "2025-01-01" },
      formKey: newId(),
    };
    expect(await code(addGuardianLater(marije, casusId, form))).toBe("done");
    expect(await code(addGuardianLater(marije, casusId, form))).toBe("done");
    expect((await factsOf(marije, casusId)).guardians.map(({ kind }) => kind).sort()).toEqual([
      "ouder",
      "ouder",
      "voogd",
    ]);
  });
});

describe("a restriction", () => {
  const input = { reason: "Contactverbod", reviewOn: "2099-01-01" };

  test("needs a second professional of the casus, and a day to look again that is still to come", async () => {
    const marije = zilver.hat("marije");
    const casusId = await made(marije, {
      participants: [{ personId: zilver.hat("joost").personId, role: "mentor", duty: "ambtsgeheim" }],
    });
    const guardianId = (await guardiansOf(marije, casusId))["Karim van Dalen"] ?? "";
    const restrict = (changes: Partial<Parameters<typeof restrictGuardian>[2]>) =>
      restrictGuardian(marije, casusId, {
        ...input,
        guardianId,
        secondId: zilver.hat("joost").personId,
        ...changes,
      });
    expect(await code(restrict({ secondId: marije.personId }))).toBe("not-valid");
    expect(await code(restrict({ secondId: zilver.hat("youssef").personId }))).toBe("not-valid");
    expect(await code(restrict({ reviewOn: "2020-01-01" }))).toBe("not-valid");
    expect(await code(restrict({}))).toBe("done");
    expect(await code(restrict({}))).toBe("seen-before");
    const restricted = async () =>
      (await factsOf(marije, casusId)).guardians.find(({ id }) => id === guardianId)?.restricted ?? [];
    expect((await restricted()).map(({ until }) => until)).toEqual([null]);
    // The second one may look at what bears their name.
    expect(await asPerson(zilver.hat("joost"), (tx) => tx.select().from(restriction), casusId)).toHaveLength(
      1,
    );
  });
});

describe("an assessment of competence", () => {
  const assessed = {
    capable: false,
    from: "2026-01-01",
    last: null,
    assessedBy: "dr. Bos",
    reason: "Onderzoek",
  };

  test("replaces the one before it from its first day on", async () => {
    const marije = zilver.hat("marije");
    const casusId = await made(marije);
    expect(await code(assessCompetence(marije, casusId, assessed))).toBe("done");
    expect(
      await code(assessCompetence(marije, casusId, { ...assessed, capable: true, from: "2026-03-01" })),
    ).toBe("done");
    const { competence } = (await factsOf(marije, casusId)).child;
    expect(competence.map(({ capable, until }) => [capable, until === null]).sort()).toEqual([
      [false, false],
      [true, true],
    ]);
    expect(await code(assessCompetence(marije, casusId, { ...assessed, from: "2099-01-01" }))).toBe(
      "not-valid",
    );
  });

  test("is recorded by a bound participant too, who does not undo one that is not shown", async () => {
    const marije = zilver.hat("marije");
    const youssef = zilver.hat("youssef");
    const place = { personId: youssef.personId, role: "arts", duty: "beroepsgeheim" } as const;
    const casusId = await made(marije, { participants: [place] });
    expect(await code(assessCompetence(youssef, casusId, assessed))).toBe("not-allowed");
    await confirmDuty(youssef, casusId, place);
    expect(await code(assessCompetence(youssef, casusId, assessed))).toBe("done");
    expect(await code(assessCompetence(marije, casusId, { ...assessed, from: "2026-02-01" }))).toBe("done");
    expect(await code(assessCompetence(youssef, casusId, { ...assessed, from: "2026-03-01" }))).toBe(
      "not-allowed",
    );
  });
});

describe("addresses", () => {
  const withAddresses = (pupil: string, ...guardians: string[]) => {
    const form = aForm();
    return {
      pupil: { ...form.pupil, email: pupil },
      guardians: guardians.map((email, index) => ({ ...mother, name: `Ouder ${index + 1}`, email })),
    };
  };
  const online = async (hat: Hat, casusId: string) => {
    const people = await guardiansOf(hat, casusId);
    const answers = await asPerson(
      hat,
      async (tx) => {
        const found: [string, string][] = [];
        for (const [name, id] of Object.entries(people)) {
          const answer = await answersOnline(tx, casusId, id);
          found.push([name.startsWith("Ouder") ? name : "pupil", answer.online ? "online" : answer.because]);
        }
        return found;
      },
      casusId,
    );
    return Object.fromEntries(answers);
  };

  test("that two guardians share let the first recorded answer, and never a pupil", async () => {
    const marije = zilver.hat("marije");
    const casusId = await made(
      marije,
      withAddresses("Thuis@dalen.example", "thuis@dalen.example", " thuis@dalen.example"),
    );
    expect(await online(marije, casusId)).toEqual({
      pupil: "pupil-on-shared-address",
      "Ouder 1": "online",
      "Ouder 2": "first-recorded-answers",
    });
  });

  test("of a pupil are shared with somebody of another casus too, but not with the same pupil there", async () => {
    const first = await made(zilver.hat("marije"), withAddresses("kind@a.example", "moeder@a.example"));
    expect(await online(zilver.hat("marije"), first)).toEqual({ pupil: "online", "Ouder 1": "online" });
    const brother = await made(zilver.hat("els"), withAddresses("moeder@a.example", "vader@a.example"));
    expect(await online(zilver.hat("els"), brother)).toMatchObject({ pupil: "pupil-on-shared-address" });
    const pupil = { name: "Saar Vos", birthDate: "2012-02-02", schoolClass: "", email: "saar@b.example" };
    const here = await made(zilver.hat("marije"), { pupil, guardians: [] });
    await made(zilver.hat("youssef"), { pupil, guardians: [] });
    expect(await online(zilver.hat("marije"), here)).toEqual({ pupil: "online" });
  });

  test("of members of staff, and none at all, lead to the table", async () => {
    const marije = zilver.hat("marije");
    const casusId = await made(marije, withAddresses("", zilver.address("joost").toUpperCase()));
    expect(await online(marije, casusId)).toEqual({ pupil: "no-address", "Ouder 1": "address-of-staff" });
  });

  test("that are corrected end, and the old one is told", async () => {
    const marije = zilver.hat("marije");
    const casusId = await made(marije, withAddresses("", "oud@c.example"));
    const personId = (await guardiansOf(marije, casusId))["Ouder 1"] ?? "";
    expect(await code(correctAddress(marije, casusId, { personId, email: "nieuw@c.example" }))).toBe("done");
    expect(await code(correctAddress(marije, casusId, { personId, email: "Nieuw@c.example" }))).toBe("done");
    const rows = await asPerson(
      marije,
      (tx) => tx.select().from(contact).where(eq(contact.personId, personId)),
      casusId,
    );
    expect(rows.map(({ endedAt }) => endedAt === null).sort()).toEqual([false, true]);
    const told = await toldTo(marije, personId);
    expect(told).toEqual([rows.find(({ endedAt }) => endedAt !== null)?.id]);
  });

  test("keep their links and sessions when only the language changes, and a new one is written to in the same", async () => {
    const marije = zilver.hat("marije");
    const casusId = await made(marije, withAddresses("", "taal@c.example"));
    const personId = (await guardiansOf(marije, casusId))["Ouder 1"] ?? "";
    const held = () =>
      asPerson(
        marije,
        (tx) =>
          tx
            .select({ language: contact.language, ended: contact.endedAt })
            .from(contact)
            .where(eq(contact.personId, personId)),
        casusId,
      );
    const correct = (change: { email: string; language?: Locale }) =>
      code(correctAddress(marije, casusId, { personId, ...change }));
    expect(await correct({ email: "taal@c.example", language: "ar" })).toBe("done");
    expect(await held()).toEqual([{ language: "ar", ended: null }]);
    expect(await toldTo(marije, personId)).toEqual([]);
    expect(await correct({ email: "anders@c.example" })).toBe("done");
    expect((await held()).map(({ language }) => language)).toEqual(["ar", "ar"]);
  });

  test("are written to in the language that was chosen when somebody was added", async () => {
    const marije = zilver.hat("marije");
    const form = withAddresses("leerling@taal.example", "moeder@taal.example", "vader@taal.example");
    const [mother, father] = form.guardians;
    if (!mother || !father) throw new Error("Two parents were written.");
    const casusId = await made(marije, {
      pupil: { ...form.pupil, language: "uk" },
      guardians: [{ ...mother, language: "ar" }, father],
    });
    const rows = await asPerson(
      marije,
      (tx) => tx.select({ language: contact.language }).from(contact),
      casusId,
    );
    expect(rows.map(({ language }) => language).sort()).toEqual(["ar", "nl", "uk"]);
  });

  test("that somebody else of the casus still reads are not told that one of them left", async () => {
    const marije = zilver.hat("marije");
    const casusId = await made(marije, withAddresses("", "samen@c.example", "Samen@c.example"));
    const guardians = await guardiansOf(marije, casusId);
    const [first = "", last = ""] = [guardians["Ouder 1"], guardians["Ouder 2"]];
    expect(await code(correctAddress(marije, casusId, { personId: first, email: "een@c.example" }))).toBe(
      "done",
    );
    expect(await toldTo(marije, first)).toEqual([]);
    expect(await code(correctAddress(marije, casusId, { personId: last, email: "" }))).toBe("done");
    expect(await toldTo(marije, last)).toHaveLength(1);
  });

  const toldTo = async (hat: Hat, personId: string) => {
    const rows = await asJob((tx) =>
      tx
        .select()
        .from(outbox)
        .where(
          and(
            eq(outbox.personId, personId),
            eq(outbox.kind, "address_changed"),
            eq(outbox.collaborationId, hat.collaborationId),
          ),
        ),
    );
    return rows.map(({ objectId }) => objectId);
  };
});

test("the directory shows listed colleagues of the own covenant", async () => {
  const names = await asPerson(zilver.hat("joost"), async (tx) =>
    [...(await readProfessionals(tx, zilver.id)).values()].map(({ name }) => name).sort(),
  );
  expect(names).toEqual(["Els Smit", "Ilse Verhoeven", "Joost Hermans", "Marije Postma", "Youssef Amrani"]);
});

test("every change stands in the audit chain with its rule", async () => {
  const marije = zilver.hat("marije");
  const casusId = await made(marije);
  await closeCasus(marije, casusId);
  const events = await asJob(
    (tx) =>
      tx.execute<{ action: string; rule: string }>(
        sql`select action, rule from audit_event where scope_id = ${casusId} order by seq`,
      ),
    "auditor",
  );
  expect(events.map(({ action, rule }) => [action, rule])).toEqual([
    ["casus.make", "ACT-9"],
    ["casus.close", "ACT-9"],
  ]);
});
