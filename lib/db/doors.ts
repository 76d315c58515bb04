/**
 * The three ways in. Each is one transaction that begins by taking a role and saying who asks; both end with it, so a
 * pooled connection carries nobody over. No identity, no rows.
 */
import { sql } from "drizzle-orm";
import { RULES_VERSION } from "@/lib/policy/version";
import { pool } from "./client";
import { withoutParameters } from "./fault";

/** What a door hands out: queries in one transaction, in one role. */
export type Transaction = Parameters<Parameters<ReturnType<typeof pool>["db"]["transaction"]>[0]>[0];

/** A person is a hat: one professional in one organisation, or one pupil or guardian in one casus. */
export type Hat = {
  readonly collaborationId: string;
  readonly personId: string;
  readonly kind: "staff" | "child" | "guardian";
  /** At the table: what this person does is bound to one sitting, and the database shows nothing but its question. */
  readonly sitting?: Sitting;
  /** A data protection officer's opening of one request's full record: the database shows that record under it alone. */
  readonly opening?: string;
};

/** A device that a professional handed to one signer, for one question. */
export type Sitting = {
  readonly handoverId: string;
  readonly consentId: string;
  readonly way: "email" | "sms" | "pin";
};

type Role = "person" | "gate" | "jobs" | "materialiser" | "auditor";

type Identity = {
  collaborationId: string;
  personId: string;
  staff: boolean;
  casusId: string;
  sitting: Sitting | undefined;
  opening: string | undefined;
};
const nobody: Identity = {
  collaborationId: "",
  personId: "",
  staff: false,
  casusId: "",
  sitting: undefined,
  opening: undefined,
};

async function enter<T>(role: Role, who: Identity, work: (tx: Transaction) => Promise<T>): Promise<T> {
  try {
    return await pool().db.transaction((tx) => inRole(tx, role, who, work));
  } catch (error) {
    throw withoutParameters(error);
  }
}

async function inRole<T>(
  tx: Transaction,
  role: Role,
  who: Identity,
  work: (tx: Transaction) => Promise<T>,
): Promise<T> {
  // All that a statement could ask is said anew, so that what was left on the connection counts for nothing.
  await tx.execute(sql`select set_config('role', ${role}, true), set_config('app.collaboration', ${who.collaborationId}, true),
    set_config('app.person', ${who.personId}, true), set_config('app.staff', ${String(who.staff)}, true),
    set_config('app.casus', ${who.casusId}, true), set_config('app.handover', ${who.sitting?.handoverId ?? ""}, true),
    set_config('app.handed_consent', ${who.sitting?.consentId ?? ""}, true), set_config('app.opening', ${who.opening ?? ""}, true),
    set_config('app.rules_version', ${RULES_VERSION}, true),
    set_config('app.changing', '', true), set_config('app.now', '', true), set_config('search_path', 'public, pg_temp', true)`);
  return work(tx);
}

/**
 * Reads and writes as somebody, under row-level security.
 *
 * @param casusId where one casus is looked at: faster, and shows nothing of another
 */
export function asPerson<T>(hat: Hat, work: (tx: Transaction) => Promise<T>, casusId?: string): Promise<T> {
  const { collaborationId, personId, kind, sitting, opening } = hat;
  return enter(
    "person",
    { collaborationId, personId, staff: kind === "staff", casusId: casusId ?? "", sitting, opening },
    work,
  );
}

/** Sessions, links and codes; nothing else. */
export function asGate<T>(work: (tx: Transaction) => Promise<T>): Promise<T> {
  return enter("gate", nobody, work);
}

/** What waits to be sent, and where to; `auditor` reads the audit chains and nothing else. */
export function asJob<T>(
  work: (tx: Transaction) => Promise<T>,
  role: "jobs" | "auditor" = "jobs",
): Promise<T> {
  return enter(role, nobody, work);
}

/** Recomputes grants when no person acts: a new release of the rules, a demo being loaded. */
export function asMaterialiser<T>(
  collaborationId: string,
  work: (tx: Transaction) => Promise<T>,
): Promise<T> {
  return enter("materialiser", { ...nobody, collaborationId }, work);
}

/**
 * Does one piece of work of a person's transaction as the materialiser (facts to grants) or the gate (whose address is
 * this), or of the gate's as the person it has just recognised. Who asks stays the same, and so does the transaction.
 * Nothing else is asked of the transaction meanwhile: it would be answered in that role.
 */
export async function within<T>(
  tx: Transaction,
  role: "materialiser" | "person" | "gate",
  back: Role,
  work: () => Promise<T>,
): Promise<T> {
  if (inAnotherRole.has(tx)) throw new Error("Pieces of work in another role are done one after the other.");
  inAnotherRole.add(tx);
  try {
    await takeRole(tx, role);
    const result = await work();
    await takeRole(tx, back);
    return result;
  } catch (error) {
    // A transaction that the database broke off answers nothing any more, in no role.
    await takeRole(tx, back).catch(() => {});
    throw error;
  } finally {
    inAnotherRole.delete(tx);
  }
}

const inAnotherRole = new WeakSet<Transaction>();

const takeRole = (tx: Transaction, role: Role) => tx.execute(sql`select set_config('role', ${role}, true)`);
