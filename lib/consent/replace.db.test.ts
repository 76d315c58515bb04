/** A request that takes the place of another: who reads what before, between and after, through the real database. */
import postgres from "postgres";
import { afterEach, beforeAll, describe, expect, test } from "vitest";
import { dayAfter, dayAt, lastDayBefore, startOf, typedDay } from "@/lib/calendar/day";
import { closePool } from "@/lib/db/client";
import { asPerson } from "@/lib/db/doors";
import { asked, codeOf, paperAnswer, valueOf } from "@/tests/db/consent-request";
import { type ConsentWorld, consentWorld } from "@/tests/db/consent-world";
import { discardDraft, saveInformation, savePeriod, startDraft } from "./draft";
import { askSigner, endRequest } from "./manage";
import { recordAnswer } from "./record";
import { viewConsents } from "./casus-view";
import { requestsAtAGlance } from "./overview";
import { replaceRequest } from "./replace";
import { readRequest } from "./request";
import { viewRequest } from "./request-view";
import { send } from "./send";

type Draft = { casus: string; consent: string };
type Stretch = { by: string; begins: number; ends: number | null };

let world: ConsentWorld;
let admin: postgres.Sql;
beforeAll(async () => {
  world = await consentWorld();
  admin = postgres(world.adminUrl, { max: 1, onnotice: () => {} });
  return async () => {
    await admin.end();
    await closePool();
  };
});

/** Of several consents that open the same note the smallest id is named: each test begins when those before it are over. */
const running: Draft[] = [];
afterEach(async () => {
  for (const request of running.splice(0)) await endRequest(world.hat("mia"), request);
});

async function kept(draft: Draft): Promise<Draft> {
  running.push(draft);
  return draft;
}

/** The draft of a new version. */
async function replacing(old: Draft, how: "correct" | "prolong" = "correct"): Promise<Draft> {
  const { consentId } = valueOf(await replaceRequest(world.hat("mia"), { ...old, how }));
  return kept({ casus: old.casus, consent: consentId });
}

async function sent(draft: Draft): Promise<Draft> {
  const route = Object.fromEntries(
    ["noor", "sanne", "karim"].map((key) => [world.hat(key).personId, "table" as const]),
  );
  valueOf(await send(world.hat("mia"), { ...draft, route }));
  return draft;
}

async function says(draft: Draft, by: string, changes = {}): Promise<void> {
  valueOf(await recordAnswer(world.hat("mia"), paperAnswer(world, draft, by, changes)));
}

async function agreed(draft: Draft): Promise<Draft> {
  await says(draft, "noor");
  await says(draft, "sanne");
  return draft;
}

const geldig = async () => agreed(await kept(await asked(world)));

/** When the doctor may read the note of the help, by which consent: as it was and is foreseen, in order. */
async function readingOfIlse(): Promise<Stretch[]> {
  return admin<Stretch[]>`select by_id as by, (extract(epoch from "from") * 1000)::float8 as begins,
      (extract(epoch from least(until, ended_at)) * 1000)::float8 as ends
    from part_grant where reader_id = ${world.hat("ilse").personId} and (ended_at is null or ended_at > "from")
      and by_id in ${admin(running.map(({ consent }) => consent))} order by "from"`;
}

async function endOf({ consent: id }: Draft): Promise<Date | null> {
  const [row] = await admin<{ ended_at: Date | null }[]>`select ended_at from consent where id = ${id}`;
  return row?.ended_at ?? null;
}

async function statusOf({ casus, consent: id }: Draft) {
  const view = await viewRequest(world.hat("mia"), casus, id);
  return view?.sees === "all" ? (view.request.endedAt === null ? view.present?.status : "ended") : null;
}

const requestOf = async ({ casus, consent: id }: Draft) => {
  const request = await asPerson(world.hat("mia"), (tx) => readRequest(tx, world.collaborationId, casus, id));
  if (request === null) throw new Error("There is no such request.");
  return request;
};

describe("the draft of a new version", () => {
  test("has everything filled in, and asks for no day that is over", async () => {
    const old = await kept(await asked(world));
    const draft = await requestOf(await replacing(old));
    const { id: _id, sentAt: _sent, draftedAt: _drafted, ...before } = await requestOf(old);
    expect(draft).toMatchObject({ ...before, sentAt: null });
  });

  test("of what is prolonged begins where the old one stops", async () => {
    const old = await kept(await asked(world));
    const draft = await requestOf(await replacing(old, "prolong"));
    const { validUntil } = await requestOf(old);
    expect(draft.validFrom).toEqual(validUntil);
    expect(draft.validUntil > validUntil).toBe(true);
  });

  test("is one, however often it is asked for, and another one after it was thrown away", async () => {
    const old = await kept(await asked(world));
    const first = await replacing(old);
    expect(await replacing(old)).toEqual(first);
    valueOf(await discardDraft(world.hat("mia"), first));
    expect((await replacing(old)).consent).not.toBe(first.consent);
  });

  test("is no second one while a new version runs", async () => {
    const old = await kept(await asked(world));
    await sent(await replacing(old));
    expect(codeOf(await replaceRequest(world.hat("mia"), { ...old, how: "correct" }))).toBe("replaced");
  });

  test("is not taken for a new question with the same words", async () => {
    const old = await kept(await asked(world, "Dezelfde woorden?"));
    const draft = await replacing(old);
    const typed = { ...old, question: "Dezelfde woorden?", purpose: "x", meaning: ["avg" as const] };
    expect(valueOf(await startDraft(world.hat("mia"), typed)).consentId).not.toBe(draft.consent);
  });

  test.each(["bram", "sanne"])("is not made by %s, who does not coordinate", async (key) => {
    const old = await kept(await asked(world));
    expect(codeOf(await replaceRequest(world.hat(key), { ...old, how: "correct" }))).toBe("not-allowed");
  });

  test("is not made of a draft, nor of what was ended", async () => {
    const old = await kept(await asked(world));
    const draft = await replacing(old);
    expect(codeOf(await replaceRequest(world.hat("mia"), { ...draft, how: "correct" }))).toBe("not-found");
    valueOf(await endRequest(world.hat("mia"), old));
    expect(codeOf(await replaceRequest(world.hat("mia"), { ...old, how: "prolong" }))).toBe("ended");
  });
});

describe("when the new version is sent", () => {
  test("the links of the old one open nothing any more, and nobody is asked the old one again", async () => {
    const old = await kept(await asked(world));
    await sent(await replacing(old));
    const links = await admin`select from invitation where consent_id = ${old.consent} and ended_at is null`;
    expect(links).toHaveLength(0);
    const again = { ...old, person: world.hat("sanne").personId, route: "email" as const };
    expect(codeOf(await askSigner(world.hat("mia"), again))).toBe("replaced");
  });

  test("the old one holds until the new one is geldig, and ends at that instant: no gap, no overlap", async () => {
    const old = await geldig();
    const next = await sent(await replacing(old));
    await says(next, "sanne");
    expect([await statusOf(old), await statusOf(next)]).toEqual(["geldig", "onvolledig"]);
    expect(await readingOfIlse()).toMatchObject([{ by: old.consent }]);

    await says(next, "noor");
    expect([await statusOf(old), await statusOf(next)]).toEqual(["ended", "geldig"]);
    const [before, after, ...others] = await readingOfIlse();
    expect(others).toEqual([]);
    expect(before).toMatchObject({ by: old.consent, ends: after?.begins });
    expect(after?.by).toBe(next.consent);
    expect((await endOf(old))?.getTime()).toBe(after?.begins);
  });

  test("what the new one does not ask any more is closed from then on", async () => {
    const old = await geldig();
    const draft = await replacing(old);
    const less = {
      ...draft,
      category: ["gezin" as const],
      example: { gezin: "hoe laat het licht uit gaat" },
    };
    valueOf(await saveInformation(world.hat("mia"), less));
    await agreed(await sent(draft));
    expect(await readingOfIlse()).toMatchObject([{ by: old.consent, ends: (await endOf(old))?.getTime() }]);
  });

  test("a no to the new one does not end the old one", async () => {
    const old = await geldig();
    const next = await sent(await replacing(old));
    await says(next, "noor");
    await says(next, "sanne", { answer: "refused", informed: {} });
    expect([await statusOf(old), await statusOf(next)]).toEqual(["geldig", "geweigerd"]);
    expect(await readingOfIlse()).toMatchObject([{ by: old.consent }]);
  });

  test("a new link to the old one goes out once the refused new one is ended", async () => {
    const old = await geldig();
    const next = await sent(await replacing(old));
    await says(next, "sanne", { answer: "refused", informed: {} });
    const again = { ...old, person: world.hat("noor").personId, route: "table" as const };
    expect(codeOf(await askSigner(world.hat("mia"), again))).toBe("replaced");
    valueOf(await endRequest(world.hat("mia"), next));
    expect(codeOf(await askSigner(world.hat("mia"), again))).toBe("done");
  });

  test("a yes that is withdrawn later does not bring the old one back", async () => {
    const old = await geldig();
    const next = await agreed(await sent(await replacing(old)));
    await says(next, "sanne", { answer: "withdrawn", informed: {} });
    expect([await statusOf(old), await statusOf(next)]).toEqual(["ended", "ingetrokken"]);
    expect((await readingOfIlse()).filter(({ ends }) => ends === null || ends > Date.now())).toEqual([]);
  });

  test("what begins on a later day takes the place of the old one on that day", async () => {
    const old = await geldig();
    const draft = await replacing(old);
    const { validUntil } = await requestOf(old);
    const day = dayAfter(dayAfter(dayAt("nl", new Date())));
    const until = typedDay(lastDayBefore("nl", validUntil));
    const texts = { way: "beide" as const, whatFollowsYes: "x", whatFollowsNo: "y" };
    valueOf(await savePeriod(world.hat("mia"), { ...draft, from: typedDay(day), until, ...texts }));
    const next = await agreed(await sent(draft));
    const begins = startOf("nl", day).getTime();
    const ahead = async () =>
      (await readingOfIlse()).filter(({ ends }) => ends === null || ends > Date.now());
    expect(await ahead()).toMatchObject([
      { by: old.consent, ends: begins },
      { by: next.consent, begins },
    ]);
    expect(await endOf(old)).toBeNull();

    await says(next, "noor", { answer: "withdrawn", informed: {} });
    expect(await ahead()).toMatchObject([{ by: old.consent, ends: validUntil.getTime() }]);
  });

  test("the version after the next one takes the place of both", async () => {
    const first = await geldig();
    const second = await sent(await replacing(first));
    const third = await agreed(await sent(await replacing(second)));
    expect(await Promise.all([first, second, third].map(statusOf))).toEqual(["ended", "ended", "geldig"]);
  });

  test("who shares or receives by the old one hears that it no longer holds", async () => {
    const old = await geldig();
    await agreed(await sent(await replacing(old)));
    const told = await admin<{ person_id: string }[]>`select person_id from outbox
      where kind = 'consent_ended' and object_id = ${old.consent}`;
    const heard = told.map(({ person_id }) => person_id).sort();
    expect(heard).toEqual(["bram", "ilse", "ward"].map((key) => world.hat(key).personId).sort());
  });

  test("which request it replaces is selected by nobody under the own name", async () => {
    for (const key of ["mia", "noor", "sanne"]) {
      const statement = asPerson(world.hat(key), (tx) => tx.execute("select replaces from consent_request"));
      await expect(statement).rejects.toThrow();
    }
  });
});

/** How a request stands among all those of a coordinator, and on the page of the casus. */
async function glanceOf({ casus, consent: id }: Draft) {
  const among = (await requestsAtAGlance(world.hat("mia"))).find(({ consentId }) => consentId === id);
  const ofCasus = (await viewConsents(world.hat("mia"), casus))?.consents.find(({ life }) => life.id === id);
  return {
    status: among?.status,
    supersededBy: ofCasus?.supersededBy,
    why: ofCasus?.end?.why,
    among,
    ofCasus,
  };
}

describe("on the lists of a coordinator a request", () => {
  test("that nobody answered waits no more once a new version was sent, and waits again when that gets a no", async () => {
    const old = await kept(await asked(world));
    const next = await replacing(old);
    expect(await glanceOf(old)).toMatchObject({ status: "onvolledig", supersededBy: null });
    await sent(next);
    expect(await glanceOf(old)).toMatchObject({ status: "vervangen", supersededBy: next.consent });
    expect(await glanceOf(next)).toMatchObject({ status: "onvolledig", supersededBy: null });
    await says(next, "sanne", { answer: "refused" });
    expect(await glanceOf(old)).toMatchObject({ status: "onvolledig", supersededBy: null });
  });

  test("that holds leads to its renewal, a draft or sent, and goes on holding", async () => {
    const old = await geldig();
    const next = await replacing(old, "prolong");
    expect((await glanceOf(old)).among).toMatchObject({
      status: "geldig",
      held: true,
      successor: { consentId: next.consent, sentAt: null },
    });
    await sent(next);
    const { among, supersededBy, why } = await glanceOf(old);
    expect(among).toMatchObject({ status: "geldig", successor: { consentId: next.consent } });
    expect([supersededBy, why]).toEqual([null, "period"]);
  });

  test("says in whose place it went, who answered what, and who stopped", async () => {
    const old = await geldig();
    const next = await agreed(await sent(await replacing(old)));
    expect(await glanceOf(old)).toMatchObject({ status: "beeindigd", why: "replaced" });
    await says(next, "noor", { answer: "withdrawn" });
    const { why, ofCasus } = await glanceOf(next);
    expect(why).toBe("withdrawn");
    expect(ofCasus?.end).toMatchObject({ by: world.hat("noor").personId });
    const answers = new Map(ofCasus?.signers.map(({ personId, answers: own }) => [personId, own]));
    expect(answers.get(world.hat("noor").personId)?.map(({ answer }) => answer)).toEqual([
      "withdrawn",
      "given",
    ]);
    expect(answers.get(world.hat("karim").personId)).toEqual([]);
  });

  test("tells nobody but its asker and the coordinators who answered and why it ends", async () => {
    const request = await geldig();
    for (const key of ["ward", "bram", "ilse", "noor", "sanne"] as const) {
      const seen = (await viewConsents(world.hat(key), request.casus))?.consents ?? [];
      const own = seen.find(({ life }) => life.id === request.consent);
      expect([key, own?.signers ?? [], own?.end ?? null]).toEqual([key, [], null]);
      expect(
        (await requestsAtAGlance(world.hat(key))).map(({ consentId }) => consentId),
        key,
      ).not.toContain(request.consent);
    }
  });
});
