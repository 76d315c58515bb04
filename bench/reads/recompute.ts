/** What making the grants anew costs after one withdrawal, beside the same transaction that reads the facts and stops there. */
import postgres from "postgres";
import { append } from "@/lib/audit/append";
import { keyOf } from "@/lib/crypto/keyring";
import { asPerson, type Hat, type Transaction, within } from "@/lib/db/doors";
import { consentResponse } from "@/lib/db/schema/consent";
import { newId } from "@/lib/db/uuid";
import { changeCasus, lock } from "@/lib/grants/change";
import { readFacts } from "@/lib/grants/facts";
import { markFresh } from "@/lib/grants/materialise";
import { readStanding } from "@/lib/grants/standing";
import { statusOf } from "@/lib/policy/status";
import { beside, median, ratio } from "@/bench/figures";
import { benchCasus, NOW } from "@/bench/policy/casus";
import { makeFresh, shifted } from "@/tests/db/agreement";
import { loadWorld, type Loaded } from "@/tests/db/world";
import { rounds } from "./rounds";

export async function recompute(adminUrl: string): Promise<void> {
  const facts = shifted(benchCasus(), Date.now() - NOW);
  const [world] = await loadWorld(adminUrl, [facts]);
  if (!world) throw new Error("The casus was not loaded.");
  await makeFresh(world, Date.now() - 1000);
  const given = facts.consents.find((consent) => {
    const { status, answers } = statusOf(facts, consent, Date.now());
    return status === "geldig" && answers.has(facts.child.id);
  });
  if (!given) throw new Error("No consent is in force on the child's answer.");
  const consentId = world.idOf(given.id);
  const child: Hat = {
    collaborationId: world.collaborationId,
    personId: world.idOf(facts.child.id),
    kind: "child",
  };
  const admin = postgres(adminUrl, { max: 1, onnotice: () => {} });

  const answer = (tx: Transaction, at: Date, what: "given" | "withdrawn") =>
    tx.insert(consentResponse).values(response(world, consentId, child.personId, at, what));
  const event = { action: "bench", objects: [consentId] };
  const change = (what: "given" | "withdrawn") =>
    changeCasus(child, world.casusId, async (tx, at) => {
      await answer(tx, at, what);
      return { result: null, event };
    });
  /** The same transaction, step by step; but it reads the facts, and leaves the grants alone. */
  const readOnly = () =>
    asPerson(
      child,
      async (tx) => {
        const { collaborationId, casusId } = world;
        const at = await lock(tx, { collaborationId, casusId });
        if (at === null) throw new Error("The child was never shown the casus.");
        await answer(tx, at, "given");
        await within(tx, "materialiser", "person", async () => {
          const key = await keyOf(tx, collaborationId, casusId);
          await Promise.all([
            readFacts(tx, collaborationId, casusId, key),
            readStanding(tx, collaborationId, casusId),
          ]);
          await markFresh(tx, { collaborationId, casusId });
        });
        await append(tx, "changes", { ...event, scopeId: casusId }, at);
      },
      world.casusId,
    );
  /** The answers of a benchmark would make the document ever longer: all but the first are taken away now and then. */
  const tidy = async (round: number) => {
    if (round % 10 !== 9) return;
    await admin`select set_config('app.collaboration', ${world.collaborationId}, false)`;
    await admin`delete from consent_response where casus_id = ${world.casusId} and text_language = 'bench'`;
    await makeFresh(world, Date.now());
  };

  const found = await rounds(
    {
      "reads the facts, recomputes nothing": readOnly,
      "a second yes, which changes nothing": () => change("given"),
      "a withdrawal": () => change("withdrawn"),
      "a yes, which opens again": () => change("given"),
    },
    // In order: the last yes opens what the withdrawal closed.
    { count: 101, warmUp: 60, begin: "in order", between: tidy },
  );
  await admin.end();
  const base = found["reads the facts, recomputes nothing"];
  const aims: Partial<Record<keyof typeof found, number>> = {
    "a second yes, which changes nothing": 1.5,
    "a withdrawal": 4,
  };
  for (const name of Object.keys(found) as (keyof typeof found)[]) {
    const times = ratio(found[name], base);
    const aim = aims[name];
    const said = aim === undefined ? times.toFixed(2) : beside(times, "at most", aim);
    console.log(`${name.padEnd(36)} ${median(found[name]).toFixed(2).padStart(7)} ms  ${said}`);
  }
}

function response(
  { collaborationId, casusId }: Loaded,
  consentId: string,
  byId: string,
  at: Date,
  answer: "given" | "withdrawn",
) {
  const informed = answer === "given";
  return {
    collaborationId,
    casusId,
    id: newId(),
    consentId,
    byId,
    at,
    answer,
    form: "online" as const,
    informedWhat: informed,
    informedToWhom: informed,
    informedWhy: informed,
    informedConsequences: informed,
    signatureKind: "typed" as const,
    textLanguage: "bench",
    idempotencyKey: crypto.randomUUID(),
  };
}
