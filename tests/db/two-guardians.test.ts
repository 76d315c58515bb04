/** A6: two guardians at the same instant, one yes and one no. The no wins, whoever comes first; each is one record. */
import { randomUUID } from "node:crypto";
import postgres from "postgres";
import { afterEach, expect, test } from "vitest";
import { giveAnswer } from "@/lib/consent/answer";
import { standingsOf, stretchAt } from "@/lib/consent/standing";
import { closePool } from "@/lib/db/client";
import { asPerson } from "@/lib/db/doors";
import { part } from "@/lib/db/schema/note";
import { filledIn, NO, proven, YES } from "./answering";
import { asked, codeOf, valueOf } from "./consent-request";
import { type ConsentWorld, consentWorld } from "./consent-world";

/** In one casus: with all its answers a change reads and recomputes more and more. */
const RACES = 50;
const CASUSSEN = process.env.DEEP === "1" ? 100 : 10;

const GUARDIANS = ["sanne", "karim"] as const;

afterEach(closePool);

/** How the request stands, and whether the professional who would receive reads the note. */
async function now({ hat, casusId }: ConsentWorld, consentId: string) {
  const standings = await asPerson(hat("mia"), (tx) => standingsOf(tx, casusId), casusId);
  const parts = await asPerson(hat("ilse"), (tx) => tx.select({ id: part.id }).from(part), casusId);
  // Instants of a casus may run a few milliseconds ahead of this clock.
  const soon = new Date(Date.now() + 1000);
  return { status: stretchAt(standings.get(consentId) ?? [], soon)?.status, open: parts.length > 0 };
}

test.each(Array.from({ length: CASUSSEN }, (_, casus) => casus + 1))(
  `casus %i: in ${RACES} races the no wins, nothing is open afterwards, and each answer is one record`,
  { timeout: 600_000 },
  async () => {
    const world = await consentWorld();
    const { consent } = await asked(world, "Wie is het eerst?");
    const given = (key: string, draft: typeof YES) => filledIn(world.hat(key), consent, draft);
    valueOf(await giveAnswer(proven(world.hat("noor")), await given("noor", YES)));
    const signers = await Promise.all(
      GUARDIANS.map(async (key) => ({
        signer: proven(world.hat(key)),
        ...{ yes: await given(key, YES), no: await given(key, NO) },
      })),
    );
    // By turns: who said no says yes, while who said yes says no. Where the yes comes first, it is open in between.
    for (let race = 0; race < RACES; race += 1) {
      const answers = signers.map(({ signer, yes, no }, place) => {
        const answer = { ...((race + place) % 2 === 0 ? yes : no), key: randomUUID() };
        return () => giveAnswer(signer, answer);
      });
      const inOrder = race % 4 < 2 ? answers : answers.toReversed();
      const results = await Promise.all(inOrder.map((give) => give()));
      expect(results.map(codeOf)).toEqual(["done", "done"]);
      expect(await now(world, consent)).toEqual({ status: "geweigerd", open: false });
    }
    const admin = postgres(world.adminUrl, { max: 1, onnotice: () => {} });
    const [stored] = await admin`
      select count(*)::int as rows, count(distinct idempotency_key)::int as keys, count(distinct at)::int as instants,
        (select count(*)::int from consent_hold h where h.consent_id = ${consent}) as held
      from consent_response where consent_id = ${consent} and by_id <> ${world.hat("noor").personId}`;
    await admin.end();
    expect(stored).toMatchObject({ rows: 2 * RACES, keys: 2 * RACES, instants: 2 * RACES });
    // Else there was no race: the no always came first.
    expect(stored?.held).toBeGreaterThan(RACES / 10);
    expect(stored?.held).toBeLessThan(RACES);
  },
);
