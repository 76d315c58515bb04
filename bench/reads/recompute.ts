/** What making the grants anew costs after one withdrawal, beside the same transaction that reads the facts and stops there. */
import { sql } from "drizzle-orm";
import postgres from "postgres";
import { append } from "@/lib/audit/append";
import { keyOf } from "@/lib/crypto/keyring";
import { asPerson, type Hat, type Transaction, within } from "@/lib/db/doors";
import { consentResponse } from "@/lib/db/schema/consent";
import { newId } from "@/lib/db/uuid";
import { changeCasus } from "@/lib/grants/change";
import { readFacts } from "@/lib/grants/facts";
import { readStanding } from "@/lib/grants/standing";
import { statusOf } from "@/lib/policy/status";
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

  let written = 0;
  const answer = (tx: Transaction, at: Date, what: "given" | "withdrawn") =>
    tx.insert(consentResponse).values(response(world, consentId, child.personId, at, what));
  const change = (what: "given" | "withdrawn") =>
    changeCasus(child, world.casusId, async (tx, at) => {
      await answer(tx, at, what);
      return { result: null, event: { action: "bench", objects: [consentId] } };
    });
  /** Writes the answer, reads the facts, writes the audit event; and leaves the grants alone. */
  const readOnly = () =>
    asPerson(
      child,
      async (tx) => {
        const casus = { collaborationId: world.collaborationId, casusId: world.casusId };
        await tx.execute(sql`select from reach where casus_id = ${world.casusId}`);
        const at = await within(tx, "materialiser", "person", async () => {
          const [row] = await tx.execute<{ at: string }>(sql`update freshness
            set last_at = greatest(date_trunc('milliseconds', clock_timestamp()), last_at + interval '1 millisecond')
            where casus_id = ${world.casusId} returning to_char(last_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at`);
          return new Date(row?.at ?? Date.now());
        });
        await answer(tx, at, "given");
        await within(tx, "materialiser", "person", async () => {
          await readFacts(
            tx,
            casus.collaborationId,
            casus.casusId,
            await keyOf(tx, casus.collaborationId, casus.casusId),
          );
          await readStanding(tx, casus.collaborationId, casus.casusId);
          await tx.execute(
            sql`update freshness set grants_version = facts_version where casus_id = ${world.casusId}`,
          );
          await tx.execute(
            sql`update reach set fresh = true where casus_id = ${world.casusId} and not fresh`,
          );
        });
        await append(tx, "changes", { action: "bench", objects: [consentId], scopeId: world.casusId }, at);
      },
      world.casusId,
    );
  /** The answers of a benchmark would make the document ever longer: all but the first are taken away now and then. */
  const tidy = async () => {
    written += 1;
    if (written % 20 !== 0) return;
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
      tidying: tidy,
    },
    { rounds: 31, repeat: 1, warmUp: 40 },
  );
  await admin.end();
  const base = found["reads the facts, recomputes nothing"] ?? Number.NaN;
  for (const [name, time] of Object.entries(found)) {
    if (name !== "tidying")
      console.log(`${name.padEnd(36)} ${time.toFixed(2).padStart(7)} ms  ${(time / base).toFixed(2)}`);
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
