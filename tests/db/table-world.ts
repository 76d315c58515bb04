/** Signing at the table in the small world of consent-world.ts: Noor has no address of her own, her parents have one each. */
import postgres from "postgres";
import { type Session, readSession } from "@/lib/auth/session";
import { keyOf } from "@/lib/crypto/keyring";
import { openText } from "@/lib/crypto/seal";
import { asGate, asJob, type Hat } from "@/lib/db/doors";
import { outbox } from "@/lib/db/schema/outbox";
import { and, desc, eq } from "drizzle-orm";
import { handOver } from "@/lib/consent/hand-over";
import type { HandingOver } from "@/lib/consent/hand-over-schema";
import { send } from "@/lib/consent/send";
import { sitWithPin } from "@/lib/gate/pin";
import { askCode, enterCode } from "@/lib/gate/one-time-code";
import { drafted, valueOf } from "./consent-request";
import { type ConsentWorld, consentWorld } from "./consent-world";

export const PIN = "270419";

export type TableWorld = ConsentWorld & { owner: postgres.Sql };
export type Asked = { casus: string; consent: string };

export async function tableWorld(): Promise<TableWorld> {
  const world = await consentWorld();
  const owner = postgres(world.adminUrl, { max: 2, onnotice: () => {} });
  await owner`update contact set ended_at = now() where person_id = ${world.hat("noor").personId}`;
  return { ...world, owner };
}

/** A request to all three, Noor's at the table. */
export async function askedAtTable(world: ConsentWorld): Promise<Asked> {
  const draft = await drafted(world);
  const route = {
    [world.hat("noor").personId]: "table",
    [world.hat("sanne").personId]: "email",
    [world.hat("karim").personId]: "table",
  } as const;
  valueOf(await send(world.hat("mia"), { ...draft, route }));
  return draft;
}

/** Mia's organisation receives what is asked, so Bram is there. */
export const toNoor = (
  world: ConsentWorld,
  asked: Asked,
  changes: Partial<HandingOver> = {},
): HandingOver => ({
  ...asked,
  person: world.hat("noor").personId,
  way: "pin",
  knownBy: "face",
  witness: world.hat("bram").personId,
  ...changes,
});

export const toSanne = (world: ConsentWorld, asked: Asked): HandingOver => ({
  ...toNoor(world, asked),
  person: world.hat("sanne").personId,
  way: "email",
  knownBy: undefined,
});

/** What the browser of the device keeps. */
export const handedTo = async (world: ConsentWorld, to: HandingOver): Promise<string> =>
  valueOf(await handOver(world.hat("mia"), to)).token;

/** Noor chose her PIN and is in: the secret of her session, and what it is. */
export async function noorSits(world: ConsentWorld, asked: Asked) {
  const table = await handedTo(world, toNoor(world, asked));
  const { secret } = valueOf(await sitWithPin({ table, before: null }, PIN));
  return { table, secret, session: await sessionOf(secret) };
}

/** Sanne typed the code that came to her own address. */
export async function sanneSits(world: ConsentWorld, asked: Asked) {
  const table = await handedTo(world, toSanne(world, asked));
  const browser = valueOf(await askCode({ sitter: { table, before: null } }, "192.0.2", null));
  const code = await newestCode(world, "sanne");
  const { secret } = valueOf(await enterCode(browser, code ?? "", null, table));
  return { table, browser, secret, session: await sessionOf(secret) };
}

export const liveSession = (secret: string): Promise<Session | null> =>
  asGate((tx) => readSession(tx, secret));

async function sessionOf(secret: string): Promise<Session & { hat: Hat }> {
  const session = await liveSession(secret);
  if (!session?.hat) throw new Error("Nobody sits at the table.");
  return { ...session, hat: session.hat };
}

/** The code in the newest message to somebody of the family, as the message would carry it. */
export const newestCode = (world: ConsentWorld, key: string): Promise<string | null> =>
  asJob(async (tx) => {
    const [row] = await tx
      .select()
      .from(outbox)
      .where(and(eq(outbox.kind, "code"), eq(outbox.personId, world.hat(key).personId)))
      .orderBy(desc(outbox.createdAt), desc(outbox.id))
      .limit(1);
    if (!row) return null;
    const sealing = await keyOf(tx, row.collaborationId, world.casusId);
    return openText(sealing, `outbox.secret/${row.id}`, row.secret);
  });
