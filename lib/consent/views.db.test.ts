/** What the pages of a request show to whom, and a guardian to whom reading is closed. */
import { randomUUID } from "node:crypto";
import { eq } from "drizzle-orm";
import postgres from "postgres";
import { beforeAll, describe, expect, test } from "vitest";
import { closePool } from "@/lib/db/client";
import { asPerson } from "@/lib/db/doors";
import { consentCategory, consentExample, consentRecipient } from "@/lib/db/schema/consent";
import { organisation } from "@/lib/db/schema/tenant";
import { asked, codeOf, drafted, paperAnswer, valueOf } from "@/tests/db/consent-request";
import { type ConsentWorld, consentWorld } from "@/tests/db/consent-world";
import { keepStep } from "./answer-draft";
import { begin } from "./answer-progress";
import { resumePath } from "./answer-resume";
import { readSigning } from "./answer-view";
import { viewAsking } from "./asking-view";
import { viewConsents } from "./casus-view";
import { viewDraft, viewNewRequest } from "./draft-view";
import { askSigner } from "./manage";
import { recordAnswer } from "./record";
import { viewRecording } from "./recording-view";
import { viewRequest } from "./request-view";
import { send } from "./send";

let world: ConsentWorld;
beforeAll(async () => {
  world = await consentWorld();
  return closePool;
});

const OTHERS = ["ward", "bram", "ilse", "noor", "sanne", "karim", "stranger"] as const;

describe("the pages of a request", () => {
  test("of a draft are the coordinator's alone", async () => {
    const draft = await drafted(world, "Wie ziet het concept?");
    const view = await viewDraft(world.hat("mia"), draft.casus, draft.consent);
    expect(view?.mistake).toBeNull();
    expect(view?.signing?.words.one.title).toBe("Voor deze vraag tekenen Noor en één van de ouders.");
    expect(view?.signing?.words.all.title).toBe("Voor deze vraag tekenen Noor en beide ouders.");
    for (const key of OTHERS) {
      expect(await viewDraft(world.hat(key), draft.casus, draft.consent), key).toBeNull();
      expect(await viewNewRequest(world.hat(key), draft.casus), key).toBeNull();
      expect(await viewRequest(world.hat(key), draft.casus, draft.consent), key).toBeNull();
    }
  });

  test("on which it is managed are the coordinator's alone", async () => {
    const { casus, consent } = await asked(world, "Wie beheert dit?");
    const sanne = world.hat("sanne").personId;
    expect(await viewAsking(world.hat("mia"), casus, consent, sanne)).toMatchObject({ stage: "sending" });
    // Mia works where it is received: Bram, who receives nothing, can be the witness; Ward and Ilse cannot.
    const recording = await viewRecording(world.hat("mia"), casus, consent);
    expect(recording).toMatchObject({ witnessNeeded: true, witnesses: [{ name: "Bram Visser" }] });
    for (const key of OTHERS) {
      expect(await viewAsking(world.hat(key), casus, consent, sanne), key).toBeNull();
      expect(await viewRecording(world.hat(key), casus, consent), key).toBeNull();
    }
  });

  test("of how it goes are the coordinator's; nothing of it is shown to who would receive before it held", async () => {
    const { casus, consent } = await asked(world, "Wie volgt dit?");
    expect(await viewRequest(world.hat("mia"), casus, consent)).toMatchObject({
      sees: "all",
      mayManage: true,
    });
    for (const key of ["ward", "bram", "ilse", "stranger"])
      expect(await viewRequest(world.hat(key), casus, consent), key).toBeNull();
  });

  test("of a casus that is not shown, or of no casus, do not exist", async () => {
    for (const casus of [world.casusId, randomUUID()]) {
      expect(await viewConsents(world.hat("stranger"), casus)).toBeNull();
      expect(await viewDraft(world.hat("stranger"), casus, randomUUID())).toBeNull();
    }
  });
});

describe("a question that is asked anew", () => {
  test("begins again: what the earlier message had reached is not told of this one", async () => {
    const draft = await asked(world, "Kwam het de tweede keer aan?");
    const noor = world.hat("noor");
    valueOf(await begin({ hat: noor }, draft.consent));
    const viewed = () => viewAsking(world.hat("mia"), draft.casus, draft.consent, noor.personId);
    expect(await viewed()).toMatchObject({ stage: "begun", route: "email" });
    valueOf(await askSigner(world.hat("mia"), { ...draft, person: noor.personId, route: "table" }));
    expect(await viewed()).toMatchObject({ stage: "asked", route: "table" });
  });

  test("goes on for its signer where that one stopped", async () => {
    const { consent } = await asked(world, "Waar was ik?");
    const sanne = world.hat("sanne");
    const resume = async () => {
      const view = await readSigning(sanne, consent);
      return view?.kind === "asked" && resumePath(view.form, view.draft?.content ?? null);
    };
    expect(await resume()).toBe(`/tekenen/${consent}`);
    const keep = (step: object) =>
      keepStep(sanne, consent, (_form, draft) => ({ draft: { ...draft, ...step }, faults: {} }));
    valueOf(await keep({ leftOut: { categories: ["gezin"], recipients: [] } }));
    expect(await resume()).toBe(`/tekenen/${consent}/antwoord`);
  });
});

describe("what a signer left out", () => {
  test("is not mentioned to who shares or receives, and is told to the coordinator as not opened", async () => {
    const draft = await asked(world, "Wat blijft er over?");
    const care = world.organisation("care");
    const record = async (by: string, changes: Parameters<typeof paperAnswer>[3]) =>
      valueOf(await recordAnswer(world.hat("mia"), paperAnswer(world, draft, by, changes)));
    await record("noor", { exceptCategory: ["gezin"] });
    await record("sanne", { exceptRecipient: [care] });
    const expected = {
      sees: "holds",
      parts: {
        disclosers: [{ name: "Jeugdteam Oost" }],
        recipients: [{ name: "De Linde" }],
        categories: [{ category: "ondersteuning", example: "later beginnen op dinsdag" }],
      },
    };
    for (const key of ["ward", "bram"]) {
      const view = await viewRequest(world.hat(key), draft.casus, draft.consent, soon());
      expect(view, key).toMatchObject(expected);
      expect(await partsOf(key, draft.consent), key).toEqual(["ondersteuning", "ondersteuning", "De Linde"]);
    }
    // The youth physician was left out: for her there is no request.
    expect(await viewRequest(world.hat("ilse"), draft.casus, draft.consent, soon())).toBeNull();
    expect(await partsOf("ilse", draft.consent)).toEqual([]);
    const whole = await viewRequest(world.hat("mia"), draft.casus, draft.consent, soon());
    expect(whole).toMatchObject({ sees: "all", life: { shut: ["gezin"] } });
    // A yes that is withdrawn takes its exception with it; what that kept shut is still nobody's.
    await record("noor", { answer: "withdrawn" });
    const over = await viewRequest(world.hat("bram"), draft.casus, draft.consent, soon());
    expect(over).toMatchObject({ ...expected, since: null });
    expect(await partsOf("bram", draft.consent)).toEqual(["ondersteuning", "ondersteuning", "De Linde"]);
  });
});

/** The categories, examples and recipients of a request of which there is a row for somebody. */
function partsOf(key: string, consentId: string): Promise<(string | null)[]> {
  return asPerson(world.hat(key), async (tx) => {
    const categories = await tx
      .select()
      .from(consentCategory)
      .where(eq(consentCategory.consentId, consentId));
    const examples = await tx.select().from(consentExample).where(eq(consentExample.consentId, consentId));
    const recipients = await tx
      .select({ name: organisation.name })
      .from(consentRecipient)
      .leftJoin(organisation, eq(organisation.id, consentRecipient.organisationId))
      .where(eq(consentRecipient.consentId, consentId));
    return [
      ...[...categories, ...examples].map(({ category }) => category),
      ...recipients.map(({ name }) => name),
    ];
  });
}

const soon = () => new Date(Date.now() + 1000);

describe("a guardian to whom reading is closed", () => {
  test("is not asked, by no route, and the others are", async () => {
    await restrict("karim");
    const draft = await drafted(world, "Wordt Karim gevraagd?");
    const view = await viewDraft(world.hat("mia"), draft.casus, draft.consent);
    const karim = world.hat("karim").personId;
    expect(view?.signing?.routes.find(({ id }) => id === karim)?.possible).toEqual([]);
    const route = {
      [world.hat("noor").personId]: "email",
      [world.hat("sanne").personId]: "paper",
      [karim]: "email",
    } as const;
    valueOf(await send(world.hat("mia"), { ...draft, route }));
    const whole = await viewRequest(world.hat("mia"), draft.casus, draft.consent);
    expect(whole?.sees === "all" && whole.signers.map(({ personId }) => personId).includes(karim)).toBe(
      false,
    );
    expect(whole?.sees === "all" && whole.unasked).toMatchObject([{ id: karim, restricted: true }]);
    expect(codeOf(await askSigner(world.hat("mia"), { ...draft, person: karim, route: "paper" }))).toBe(
      "not-valid",
    );
  });
});

/** Closes reading to a guardian, as two professionals would (ACT-3); the next change makes the casus fresh again. */
async function restrict(key: string): Promise<void> {
  const sql = postgres(world.adminUrl, { max: 1 });
  await sql`insert into restriction (collaboration_id, casus_id, id, guardian_id, "from", recorded_by, second_by, review_on, recorded_at)
    values (${world.collaborationId}, ${world.casusId}, ${randomUUID()}, ${world.hat(key).personId}, now() - interval '1 hour',
      ${world.hat("mia").personId}, ${world.hat("ward").personId}, now() + interval '30 days', now())`;
  await sql.end();
}
