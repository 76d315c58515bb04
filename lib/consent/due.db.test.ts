/** What was planned ahead: written with the change, asked again on its day, sent once. */
import { and, asc, eq } from "drizzle-orm";
import postgres from "postgres";
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { correctAddress } from "@/lib/casus/contact";
import { closePool } from "@/lib/db/client";
import { dateOf } from "@/lib/calendar/date";
import { dayAt, typedDay } from "@/lib/calendar/day";
import { keyOf } from "@/lib/crypto/keyring";
import { seal } from "@/lib/crypto/seal";
import { asJob, asMaterialiser } from "@/lib/db/doors";
import { outbox } from "@/lib/db/schema/outbox";
import { demoLetters } from "@/lib/demo/letters";
import { materialise } from "@/lib/grants/materialise";
import { closeForHat } from "@/lib/gate/wrong-person";
import type { Planned } from "@/lib/jobs/planned";
import { asked, drafted, paperAnswer, valueOf } from "@/tests/db/consent-request";
import { type ConsentWorld, consentWorld } from "@/tests/db/consent-world";
import { deliverNext, workNext } from "@/tests/db/queue";
import { talkFirst } from "./answer-progress";
import { savePeriod } from "./draft";
import { judgePlanned } from "./due";
import { askSigner, endRequest } from "./manage";
import { askPrepared, cancelPrepared, prepareQuestion } from "./prepared";
import { recordAnswer } from "./record";
import { remindersAt } from "./reminder-plan";
import { changeReminders } from "./reminders";
import { send } from "./send";

let world: ConsentWorld;
let owner: postgres.Sql;
const DAY = 86_400_000;

beforeAll(async () => {
  world = await consentWorld();
  owner = postgres(world.adminUrl, { max: 2, onnotice: () => {} });
});
afterAll(async () => {
  await owner.end();
  await closePool();
});
beforeEach(async () => {
  await owner`delete from outbox`;
  await owner`delete from pgboss.job`;
  // What was sent in an earlier test was sent days ago.
  await owner`update invitation set created_at = created_at - interval '3 days'`;
});

/** Everything that is planned of one kind, in order. */
function planned(kind: Planned["kind"], key?: string): Promise<Planned[]> {
  const whose = key === undefined ? undefined : eq(outbox.personId, world.hat(key).personId);
  return asJob(async (tx) => {
    const rows = await tx
      .select()
      .from(outbox)
      .where(and(eq(outbox.kind, kind), eq(outbox.asksFirst, true), whose))
      .orderBy(asc(outbox.nextTryAt));
    return rows.map(({ collaborationId, casusId, id, personId, objectId, nextTryAt }) => ({
      collaborationId,
      casusId: casusId ?? "",
      id,
      kind,
      personId,
      objectId: objectId ?? "",
      dueAt: nextTryAt,
    }));
  });
}

/** What is decided about a planned message when its moment has come. */
async function onItsDay(message: Planned | undefined): Promise<string> {
  if (message === undefined) return "not planned";
  const { verdict } = await asMaterialiser(message.collaborationId, (tx) =>
    judgePlanned(tx, message, message.dueAt),
  );
  // A link that was made on that day is not there yet.
  await owner`delete from invitation where created_at > now() + interval '1 hour'`;
  return verdict;
}

const judge = { judge: judgePlanned, act: askPrepared };

/** Decides about the next plan that is due; false when nothing is. */
const decideNext = async (): Promise<boolean> => (await workNext("plan", judge)) !== null;

/** A draft that runs for most of a year, whatever day it is today. */
async function lasting(question: string) {
  const draft = await drafted(world, question);
  const day = (days: number) => typedDay(dayAt("nl", new Date(Date.now() + days * DAY)));
  const period = { from: day(0), until: day(300), way: "beide" as const };
  const follows = { whatFollowsYes: "x", whatFollowsNo: "x" };
  valueOf(await savePeriod(world.hat("mia"), { ...draft, ...period, ...follows }));
  return draft;
}

/** Sends it, to these by e-mail. */
async function sendTo(draft: { casus: string; consent: string }, ...keys: string[]) {
  const route = Object.fromEntries(keys.map((each) => [world.hat(each).personId, "email" as const]));
  valueOf(await send(world.hat("mia"), { ...draft, route }));
  return draft;
}

/** The first reminder of a signer, after the request by e-mail to the pupil and both parents. */
async function firstReminder(question: string, key: string) {
  const draft = await sendTo(await lasting(question), "noor", "sanne", "karim");
  const reminder = (await planned("reminder", key)).find(({ objectId }) => objectId === draft.consent);
  return { draft, reminder };
}

describe("a question that was sent", () => {
  test("plans three reminders to each whom a message asks, and none to who answers at the table", async () => {
    const before = Date.now();
    await asked(world, "Wie wordt herinnerd?");
    for (const key of ["noor", "sanne"]) {
      const wanted = remindersAt({
        framework: "nl",
        askedAt: new Date(before),
        remindAfter: [3, 7, 14],
        answerBy: null,
      });
      expect((await planned("reminder", key)).map(({ dueAt }) => dueAt)).toEqual(wanted);
    }
    expect(await planned("reminder", "karim")).toEqual([]);
  });

  test("reminds who is waited for", async () => {
    const { reminder } = await firstReminder("Nog niets gehoord?", "sanne");
    expect(await onItsDay(reminder)).toBe("send");
  });

  test("does not remind who answered", async () => {
    const { draft, reminder } = await firstReminder("Al geantwoord?", "sanne");
    valueOf(await recordAnswer(world.hat("mia"), paperAnswer(world, draft, "sanne")));
    expect(await onItsDay(reminder)).toBe("drop");
  });

  test("does not remind the other parent, for whom was spoken, nor anybody once one refused", async () => {
    const { draft, reminder } = await firstReminder("Ook namens?", "karim");
    valueOf(await recordAnswer(world.hat("mia"), paperAnswer(world, draft, "sanne")));
    expect(await onItsDay(reminder)).toBe("drop");
    const [noor] = (await planned("reminder", "noor")).filter(({ objectId }) => objectId === draft.consent);
    expect(await onItsDay(noor)).toBe("send");
    valueOf(await recordAnswer(world.hat("mia"), paperAnswer(world, draft, "karim", { answer: "refused" })));
    expect(await onItsDay(noor)).toBe("drop");
  });

  test("reminds the other parent again where the one spoke for themselves alone", async () => {
    const { draft, reminder } = await firstReminder("Alleen voor mijzelf?", "karim");
    const alone = paperAnswer(world, draft, "sanne", { reach: "self", otherAgrees: "unknown" });
    valueOf(await recordAnswer(world.hat("mia"), alone));
    expect(await onItsDay(reminder)).toBe("send");
  });

  test("does not remind who wants to talk first, until they are asked anew", async () => {
    const { draft, reminder } = await firstReminder("Eerst praten?", "sanne");
    valueOf(await talkFirst({ hat: world.hat("sanne") }, draft.consent));
    expect(await onItsDay(reminder)).toBe("drop");
    const again = { ...draft, person: world.hat("sanne").personId, route: "email" as const };
    valueOf(await askSigner(world.hat("mia"), again));
    expect(await onItsDay(reminder)).toBe("send");
  });

  test("does not remind at a wrong address, nor of a request that was ended", async () => {
    const wrong = await firstReminder("Verkeerde persoon?", "karim");
    await closeForHat(world.hat("karim"), wrong.draft.consent);
    expect(await onItsDay(wrong.reminder)).toBe("drop");
    const ended = await firstReminder("Toch niet?", "sanne");
    valueOf(await endRequest(world.hat("mia"), ended.draft));
    expect(await onItsDay(ended.reminder)).toBe("drop");
  });

  test("drops an earlier plan when a coordinator chooses another, and keeps to the new one", async () => {
    const { draft, reminder } = await firstReminder("Anders herinneren?", "sanne");
    const person = world.hat("sanne").personId;
    valueOf(await changeReminders(world.hat("mia"), { ...draft, person, reminders: "calm" }));
    expect(await onItsDay(reminder)).toBe("drop");
    const [, seventh] = await planned("reminder", "sanne");
    expect(await onItsDay(seventh)).toBe("send");
    valueOf(await changeReminders(world.hat("mia"), { ...draft, person, reminders: "none" }));
    expect(await onItsDay(seventh)).toBe("drop");
    valueOf(await changeReminders(world.hat("mia"), { ...draft, person, reminders: "usual" }));
    expect((await planned("reminder", "sanne")).length).toBe(3);
  });

  test("goes on the days that a coordinator named, and keeps the plan where they cannot be", async () => {
    const { draft, reminder } = await firstReminder("Op eigen dagen herinneren?", "sanne");
    const wish = { ...draft, person: world.hat("sanne").personId, reminders: "own" as const };
    const refusal = await changeReminders(world.hat("mia"), { ...wish, ownDays: "5, morgen" });
    expect(refusal).toMatchObject({
      ok: false,
      refusal: { fields: { ownDays: expect.any(String) as string } },
    });
    valueOf(await changeReminders(world.hat("mia"), { ...wish, ownDays: "10 en 5" }));
    expect(await onItsDay(reminder)).toBe("drop");
    const [kept] = await owner<{ remind_after: number[] }[]>`
      select remind_after from consent_signer where consent_id = ${draft.consent} and person_id = ${wish.person}`;
    expect(kept?.remind_after).toEqual([5, 10]);
  });

  test("takes no wish of somebody who does not coordinate", async () => {
    const { draft } = await firstReminder("Van wie is deze wens?", "sanne");
    const wish = { ...draft, person: world.hat("karim").personId, reminders: "none" as const };
    for (const key of ["sanne", "bram", "stranger"])
      expect((await changeReminders(world.hat(key), wish)).ok).toBe(false);
  });
});

/** As if the questions to this person were sent some days ago: what was planned for three days later is due. */
async function fourDaysLater(key: string): Promise<void> {
  const id = world.hat(key).personId;
  await owner`update invitation set created_at = created_at - interval '4 days' where person_id = ${id}`;
  const rows = await owner<{ consent_id: string; asked_at: Date }[]>`
    update consent_signer set asked_at = asked_at - interval '4 days' where person_id = ${id} returning consent_id, asked_at`;
  for (const { consent_id, asked_at } of rows) {
    const [first] = remindersAt({
      framework: "nl",
      askedAt: asked_at,
      remindAfter: [3, 7, 14],
      answerBy: null,
    });
    await owner`update outbox set next_try_at = ${first ?? asked_at} where id = (select id from outbox
      where kind = 'reminder' and person_id = ${id} and object_id = ${consent_id} order by next_try_at limit 1)`;
  }
}

describe("the worker", () => {
  const readied = () =>
    owner<{ person_id: string; secret: Buffer | null; channel: string }[]>`
      select person_id, secret, channel from outbox where kind = 'reminder' and not asks_first`;

  test("makes of a reminder that is due a message with a fresh link, beside the one that lives", async () => {
    const { draft } = await firstReminder("Is het tijd?", "noor");
    await fourDaysLater("noor");
    expect(await decideNext()).toBe(true);
    const [message] = await readied();
    expect(message).toMatchObject({ person_id: world.hat("noor").personId, channel: "email" });
    expect(message?.secret).toBeInstanceOf(Buffer);
    const links = await owner`select ended_at from invitation
      where consent_id = ${draft.consent} and person_id = ${world.hat("noor").personId}`;
    expect(links.map(({ ended_at }) => ended_at as Date | null)).toEqual([null, null]);
    expect(await decideNext()).toBe(false);
    await owner`delete from outbox where kind <> 'reminder' and not asks_first`;
    vi.stubEnv("KRINGSPRAAK_DEMO", "1");
    vi.stubEnv("KRINGSPRAAK_ORIGIN", "https://kringspraak.example");
    while (await deliverNext());
    vi.unstubAllEnvs();
    const [letter] = await demoLetters();
    expect(letter).toMatchObject({ subject: "Er ligt nog een vraag voor je klaar" });
    expect(letter?.text).toMatch(/https:\/\/kringspraak\.example\/uitnodiging\/[\w-]{43}/);
  });

  test("of many at once, each reminder is one message, and one person hears once a day of several questions", async () => {
    await owner`update consent_signer set remind_after = '{}'`;
    await firstReminder("Eerste van twee?", "karim");
    await firstReminder("Tweede van twee?", "karim");
    await fourDaysLater("karim");
    await Promise.all(Array.from({ length: 6 }, () => decideNext()));
    while (await decideNext());
    expect(await readied()).toHaveLength(1);
    const [putOff] = await owner<{ next_try_at: Date }[]>`select next_try_at from outbox
      where kind = 'reminder' and asks_first and ended_at is null and person_id = ${world.hat("karim").personId}
      order by next_try_at limit 1`;
    expect((putOff?.next_try_at.getTime() ?? 0) - Date.now()).toBeLessThan(DAY);
  });

  test("that cannot decide about one goes on with the others", async () => {
    const { reminder } = await firstReminder("Wie wacht op wie?", "sanne");
    await owner`update outbox set next_try_at = now() - interval '1 minute' where id = ${reminder?.id ?? ""}`;
    const stuck = { ...judge, judge: () => Promise.reject(new Error("not now")) };
    expect(await workNext("plan", stuck)).toBe("later");
    const [first] =
      await owner`select count(*)::int as later from pgboss.job where name = 'plan' and state = 'retry'
      and start_after > now() + interval '50 minutes' and start_after < now() + interval '70 minutes'`;
    expect(first?.later).toBe(1);
  });
});

describe("a consent that holds", () => {
  async function holding(question: string) {
    const draft = await sendTo(await lasting(question), "noor", "sanne", "karim");
    for (const key of ["sanne", "noor"])
      valueOf(await recordAnswer(world.hat("mia"), paperAnswer(world, draft, key)));
    return draft;
  }

  test("is told to end to who manages it, once, thirty days before; not when somebody stops it", async () => {
    const draft = await holding("Loopt het af?");
    const notices = await planned("ends_soon");
    expect(notices.map(({ personId, objectId }) => [personId, objectId])).toEqual([
      [world.hat("mia").personId, draft.consent],
    ]);
    const [notice] = notices;
    const [row] = await owner<
      { valid_until: Date }[]
    >`select valid_until from consent where id = ${draft.consent}`;
    const days = ((row?.valid_until.getTime() ?? 0) - (notice?.dueAt.getTime() ?? 0)) / DAY;
    expect(days).toBeGreaterThan(29.5);
    expect(days).toBeLessThan(30);
    expect(await onItsDay(notice)).toBe("send");
    const anHourLater = notice && { ...notice, dueAt: new Date(notice.dueAt.getTime() + 3_600_000) };
    expect(await onItsDay(anHourLater)).toBe("send");
    const twoDaysEarlier = notice && { ...notice, dueAt: new Date(notice.dueAt.getTime() - 2 * DAY) };
    expect(await onItsDay(twoDaysEarlier)).toBe("drop");
    valueOf(
      await recordAnswer(world.hat("mia"), paperAnswer(world, draft, "sanne", { answer: "withdrawn" })),
    );
    expect(await onItsDay(notice)).toBe("drop");
  });

  test("is not told to end while it waits for somebody", async () => {
    await asked(world, "Geldt het wel?");
    const [last] = await planned("ends_soon");
    expect(last).toBeUndefined();
  });
});

describe("the letter to a young person", () => {
  test("goes with a link to an own address, and to none that somebody else reads", async () => {
    await firstReminder("Wat is straks van mij?", "noor");
    const [sixteen, eighteen] = await planned("own_now");
    expect([sixteen, eighteen].map((each) => each?.personId)).toEqual(
      Array(2).fill(world.hat("noor").personId),
    );
    expect(await onItsDay(sixteen)).toBe("send");
    expect(await onItsDay(eighteen)).toBe("send");
    const noor = { personId: world.hat("noor").personId, email: "sanne@thuis.example" };
    valueOf(await correctAddress(world.hat("mia"), world.casusId, noor));
    expect(await onItsDay(sixteen)).toBe("drop");
    const none = { ...noor, email: "" };
    valueOf(await correctAddress(world.hat("mia"), world.casusId, none));
    expect(await onItsDay(eighteen)).toBe("drop");
    const own = { ...noor, email: "", mobile: "06 12 34 56 78" };
    valueOf(await correctAddress(world.hat("mia"), world.casusId, own));
    expect(await onItsDay(eighteen)).toBe("send");
  });
});

describe("a birthday that changes who decides", () => {
  const inDays = (days: number) => dateOf("nl", new Date(Date.now() + days * DAY));
  const bornTwelveYearsBefore = (date: string) =>
    [Number(date.slice(0, 4)) - 12, ...date.split("-").slice(1)].join("-");
  let owners: postgres.Sql;

  beforeAll(async () => {
    world = await consentWorld({ birthDate: bornTwelveYearsBefore(inDays(100)) });
    [owners, owner] = [owner, postgres(world.adminUrl, { max: 2, onnotice: () => {} })];
    return () => owners.end();
  });

  /** A request to both parents that runs for most of a year. */
  async function runs(question: string) {
    return sendTo(await lasting(question), "sanne", "karim");
  }

  test("is told to the coordinator fifty-six days before, once for all requests, while one runs", async () => {
    const first = await runs("Over de verjaardag heen?");
    const second = await runs("Nog een?");
    const notices = await planned("birthday");
    expect(notices.map(({ personId }) => personId)).toEqual([world.hat("mia").personId]);
    expect(dateOf("nl", notices[0]?.dueAt ?? new Date())).toBe(inDays(44));
    expect(await onItsDay(notices[0])).toBe("send");
    valueOf(await endRequest(world.hat("mia"), first));
    expect(await onItsDay(notices[0])).toBe("send");
    valueOf(await endRequest(world.hat("mia"), second));
    expect(await onItsDay(notices[0])).toBe("drop");
  });

  test("has the question to the pupil ready for its morning, and asks nobody before", async () => {
    const draft = await runs("Vraag het straks?");
    valueOf(await prepareQuestion(world.hat("mia"), { ...draft, route: "email" }));
    const [question] = await planned("birthday_question");
    expect(dateOf("nl", question?.dueAt ?? new Date())).toBe(inDays(100));
    const asks = { ...draft, person: world.hat("noor").personId, route: "email" as const };
    expect(await askSigner(world.hat("mia"), asks)).toMatchObject({ refusal: { code: "no-say" } });
    for (const key of ["sanne", "bram", "stranger"])
      expect((await prepareQuestion(world.hat(key), { ...draft, route: "email" })).ok).toBe(false);
    await endRequest(world.hat("mia"), draft);
  });

  /** As if the birthday came, an hour ago. */
  async function birthdayComes(consentId: string): Promise<void> {
    const { collaborationId, casusId } = world;
    await asMaterialiser(collaborationId, async (tx) => {
      const id = world.hat("noor").personId;
      const key = await keyOf(tx, collaborationId, casusId);
      const birthDate = seal(key, `child.birth_date/${id}`, bornTwelveYearsBefore(inDays(0)));
      await owner`update child set birth_date = ${birthDate} where person_id = ${id}`;
      await materialise(tx, { collaborationId, casusId }, new Date());
    });
    await owner`update consent_prepared set ask_at = date_trunc('second', now() - interval '1 hour') where consent_id = ${consentId}`;
    await owner`update outbox set next_try_at = date_trunc('second', now() - interval '1 hour')
      where kind = 'birthday_question' and object_id = ${consentId}`;
  }

  test("asks the pupil on that morning, once, however many workers there are; not what was taken back", async () => {
    const cancelled = await runs("Toch niet?");
    valueOf(await prepareQuestion(world.hat("mia"), { ...cancelled, route: "email" }));
    valueOf(await cancelPrepared(world.hat("mia"), cancelled));
    const draft = await runs("Nu wel?");
    valueOf(await prepareQuestion(world.hat("mia"), { ...draft, route: "email" }));
    await birthdayComes(cancelled.consent);
    await birthdayComes(draft.consent);
    await Promise.all(Array.from({ length: 4 }, () => decideNext()));
    while (await decideNext());
    const noor = world.hat("noor").personId;
    const asked = await owner<
      { consent_id: string }[]
    >`select consent_id from consent_signer where person_id = ${noor}`;
    expect(asked.map(({ consent_id }) => consent_id)).toEqual([draft.consent]);
    const [sent] =
      await owner`select count(*)::int as messages from outbox where kind = 'invitation' and person_id = ${noor}`;
    expect(sent?.messages).toBe(1);
    expect((await planned("reminder", "noor")).length).toBe(3);
  });
});
