/** A request from its first draft to its end, through the real database with row-level security. */
import { eq } from "drizzle-orm";
import postgres from "postgres";
import { beforeAll, describe, expect, test } from "vitest";
import { closePool } from "@/lib/db/client";
import { asPerson } from "@/lib/db/doors";
import { consent, consentRequest, consentSigner } from "@/lib/db/schema/consent";
import { asked, codeOf, drafted, valueOf } from "@/tests/db/consent-request";
import { type ConsentWorld, consentWorld } from "@/tests/db/consent-world";
import { discardDraft, saveExceptions, saveParties, savePeriod, saveQuestion, startDraft } from "./draft";
import { askSigner, endRequest } from "./manage";
import { requestsAtAGlance } from "./overview";
import { readRequest } from "./request";
import { send } from "./send";
import { standingsOf } from "./standing";

let world: ConsentWorld;
beforeAll(async () => {
  world = await consentWorld();
  return closePool;
});

const EVERYBODY = ["mia", "ward", "bram", "ilse", "noor", "sanne", "karim", "stranger"] as const;

/** Who can select a row of this request, by key. */
async function whoSees(
  table: typeof consentRequest | typeof consentSigner,
  consentId: string,
): Promise<string[]> {
  const seen: string[] = [];
  for (const key of EVERYBODY) {
    const rows = await asPerson(world.hat(key), (tx) =>
      tx.select({ id: table.consentId }).from(table).where(eq(table.consentId, consentId)),
    );
    if (rows.length > 0) seen.push(key);
  }
  return seen;
}

describe("a draft", () => {
  test("is seen by coordinators only, and keeps every step", async () => {
    const draft = await drafted(world, "Mag dit in concept?");
    expect(await whoSees(consentRequest, draft.consent)).toEqual(["mia"]);
    const request = await asPerson(world.hat("mia"), (tx) =>
      readRequest(tx, world.collaborationId, world.casusId, draft.consent),
    );
    expect(request).toMatchObject({
      sentAt: null,
      question: "Mag dit in concept?",
      how: "In een gesprek en schriftelijk",
      categories: [
        { category: "ondersteuning", example: "later beginnen op dinsdag" },
        { category: "gezin", example: "hoe laat het licht uit gaat" },
      ],
      disclosers: [{ name: "Jeugdteam Oost" }],
      recipients: [
        { name: "De Linde", readBy: "de zorgcoördinator" },
        { name: "GGD Veen", readBy: "de jeugdarts" },
      ],
    });
  });

  test("is one draft when its first page is sent twice", async () => {
    const input = {
      casus: world.casusId,
      question: "Tweemaal geklikt?",
      purpose: "x",
      meaning: ["avg" as const],
    };
    const first = valueOf(await startDraft(world.hat("mia"), input));
    expect(await startDraft(world.hat("mia"), input)).toEqual({ ok: true, value: first });
  });

  test("is written by coordinators alone", async () => {
    const input = { casus: world.casusId, question: "Mag ik?", purpose: "x", meaning: ["avg" as const] };
    expect(codeOf(await startDraft(world.hat("bram"), input))).toBe("not-allowed");
    expect(codeOf(await startDraft(world.hat("sanne"), input))).toBe("not-allowed");
    expect(codeOf(await startDraft(world.hat("stranger"), input))).toBe("not-found");
  });

  test("takes no recipient outside the covenant", async () => {
    const draft = await drafted(world, "Mag dit naar buiten?");
    const outside = "01900000-0000-7000-8000-000000000000";
    const parties = {
      ...draft,
      discloser: [world.organisation("help")],
      recipient: [outside],
      readBy: { [outside]: "iemand" },
    };
    expect(codeOf(await saveParties(world.hat("mia"), parties))).toBe("not-a-party");
    const stranger = `person:${world.hat("stranger").personId}`;
    expect(codeOf(await saveParties(world.hat("mia"), { ...parties, recipient: [stranger] }))).toBe(
      "not-a-party",
    );
  });

  test.each([
    ["ends before it begins", "1-9-2099", "31-8-2099", "until"],
    ["begins in the past", "1-9-2020", "31-12-2099", "from"],
    ["lasts more than a year", "1-9-2098", "1-9-2099", "until"],
    ["is no day", "30-2-2099", "31-8-2099", "from"],
  ])("takes no period that %s", async (_name, from, until, field) => {
    const draft = await drafted(world, `Mag dit van ${from} tot ${until}?`);
    const result = await savePeriod(world.hat("mia"), {
      ...draft,
      from,
      until,
      way: "gesprek",
      whatFollowsYes: "x",
      whatFollowsNo: "x",
    });
    expect(codeOf(result)).toBe("not-valid");
    expect(result).toHaveProperty(["refusal", "fields", field]);
  });

  test("that is thrown away is not sent and not changed", async () => {
    const draft = await drafted(world, "Toch maar niet?");
    valueOf(await discardDraft(world.hat("mia"), draft));
    expect(codeOf(await send(world.hat("mia"), { ...draft, route: {} }))).toBe("ended");
    expect(codeOf(await saveExceptions(world.hat("mia"), { ...draft, because: ["ingrijpend"] }))).toBe(
      "ended",
    );
    expect((await requestsAtAGlance(world.hat("mia"))).map(({ consentId }) => consentId)).not.toContain(
      draft.consent,
    );
  });
});

describe("a request that is sent", () => {
  test("is seen by those whom it asks, how it goes by the coordinator alone, and by nobody else", async () => {
    const { consent: id } = await asked(world, "Wie ziet dit?");
    expect(await whoSees(consentRequest, id)).toEqual(["mia", "noor", "sanne", "karim"]);
    const standings = await asPerson(world.hat("mia"), (tx) => standingsOf(tx, world.casusId));
    expect(standings.get(id)?.[0]).toMatchObject({ status: "onvolledig", rule: "ST-4" });
    for (const key of ["sanne", "bram", "stranger"]) {
      expect(await asPerson(world.hat(key), (tx) => standingsOf(tx, world.casusId))).toEqual(new Map());
    }
  });

  test("waits for the pupil and both parents, of whom one suffices", async () => {
    const { consent: id } = await asked(world, "Op wie wacht dit?");
    const request = (await requestsAtAGlance(world.hat("mia"))).find(({ consentId }) => consentId === id);
    expect(request).toMatchObject({
      status: "onvolledig",
      childName: "Noor van Dalen",
      next: { status: "verlopen" },
    });
    const waiting = request && "waitingFor" in request ? request.waitingFor.map(({ name }) => name) : [];
    expect(waiting.sort()).toEqual(["Karim van Dalen", "Noor van Dalen", "Sanne de Wit"]);
  });

  test("shows a parent the own place among the signers, not the other's", async () => {
    const { consent: id } = await asked(world, "Wie tekent nog meer?");
    const rows = await asPerson(world.hat("sanne"), (tx) =>
      tx
        .select({ person: consentSigner.personId })
        .from(consentSigner)
        .where(eq(consentSigner.consentId, id)),
    );
    expect(rows).toEqual([{ person: world.hat("sanne").personId }]);
  });

  test("sent a second time asks nobody again", async () => {
    const draft = await asked(world, "Twee keer verstuurd?");
    const route = Object.fromEntries(
      ["noor", "sanne", "karim"].map((key) => [world.hat(key).personId, "email" as const]),
    );
    expect(codeOf(await send(world.hat("mia"), { ...draft, route }))).toBe("done");
    expect(await messages("invitation", draft.consent)).toBe(2);
  });

  test("sent by two clicks at once is sent once", async () => {
    const draft = await drafted(world, "Tegelijk verstuurd?");
    const route = Object.fromEntries(
      ["noor", "sanne", "karim"].map((key) => [world.hat(key).personId, "email" as const]),
    );
    const results = await Promise.all([1, 2, 3].map(() => send(world.hat("mia"), { ...draft, route })));
    expect(results.map(codeOf)).toEqual(["done", "done", "done"]);
    expect(await messages("invitation", draft.consent)).toBe(3);
  });

  test("is not sent without a route for everybody who must answer", async () => {
    const draft = await drafted(world, "Hoe dan?");
    const result = await send(world.hat("mia"), {
      ...draft,
      route: { [world.hat("noor").personId]: "email" },
    });
    expect(codeOf(result)).toBe("not-valid");
    expect(result).toHaveProperty(["refusal", "fields", `route.${world.hat("karim").personId}`]);
  });

  test("keeps its words, also against a statement of the coordinator's own", async () => {
    const draft = await asked(world, "Vaste woorden?");
    const typed = { ...draft, question: "Andere woorden?", purpose: "x", meaning: ["hulp" as const] };
    expect(codeOf(await saveQuestion(world.hat("mia"), typed))).toBe("already-sent");
    expect(codeOf(await saveExceptions(world.hat("mia"), { ...draft, because: ["ingrijpend"] }))).toBe(
      "already-sent",
    );
    const statement = asPerson(world.hat("mia"), (tx) =>
      tx
        .update(consentRequest)
        .set({ meaning: ["hulp"] })
        .where(eq(consentRequest.consentId, draft.consent)),
    );
    await expect(statement).rejects.toThrow();
  });

  test("asked again kills the links that were sent before, and at most three an hour go to one person", async () => {
    const draft = await asked(world, "Nog eens?");
    const again = { ...draft, person: world.hat("karim").personId, route: "email" as const };
    valueOf(await askSigner(world.hat("mia"), again));
    valueOf(await askSigner(world.hat("mia"), again));
    expect(await openLinks(draft.consent, "karim")).toBe(1);
    valueOf(await askSigner(world.hat("mia"), { ...again, route: "paper" }));
    expect(await openLinks(draft.consent, "karim")).toBe(0);
    const codes: string[] = [];
    for (let i = 0; i < 4; i += 1) codes.push(codeOf(await askSigner(world.hat("mia"), again)));
    expect(codes.at(-1)).toBe("too-often");
  });

  test("asks only whoever has a say", async () => {
    const draft = await asked(world, "Wie beslist?");
    const wrong = { ...draft, person: world.hat("bram").personId, route: "paper" as const };
    expect(codeOf(await askSigner(world.hat("mia"), wrong))).toBe("no-say");
  });

  test("that is ended asks nobody any more, and ends once", async () => {
    const draft = await asked(world, "Stoppen?");
    valueOf(await endRequest(world.hat("mia"), draft));
    expect(codeOf(await endRequest(world.hat("mia"), draft))).toBe("done");
    expect(await openLinks(draft.consent, "sanne")).toBe(0);
    expect(
      codeOf(
        await askSigner(world.hat("mia"), { ...draft, person: world.hat("sanne").personId, route: "paper" }),
      ),
    ).toBe("ended");
    const [row] = await asPerson(world.hat("mia"), (tx) =>
      tx.select().from(consent).where(eq(consent.id, draft.consent)),
    );
    expect(row?.endedAt).not.toBeNull();
  });
});

async function openLinks(consentId: string, key: string): Promise<number> {
  return counted(
    `select count(*)::int as count from invitation where consent_id = $1 and person_id = $2 and ended_at is null`,
    [consentId, world.hat(key).personId],
  );
}

/** Messages in the outbox about the invitations of a request. */
async function messages(kind: string, consentId: string): Promise<number> {
  return counted(
    `select count(*)::int as count from outbox o join invitation i on i.id = o.object_id where o.kind = $1 and i.consent_id = $2`,
    [kind, consentId],
  );
}

async function counted(query: string, values: string[]): Promise<number> {
  const sql = postgres(world.adminUrl, { max: 1 });
  const [row] = await sql.unsafe<{ count: number }[]>(query, values);
  await sql.end();
  return row?.count ?? 0;
}
