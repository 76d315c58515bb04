import { and, eq, isNull } from "drizzle-orm";
import type { Transaction } from "@/lib/db/doors";
import { consentPrepared } from "@/lib/db/schema/consent";
import { questionDay } from "./prepared";
import { routesOf } from "./routes";
import type { SignerPlan } from "./signer-plan";
import { isMessage, type MessageRoute } from "./vocabulary";

export type BirthdayQuestion = {
  /** When it goes out, or would. */
  at: Date;
  prepared: boolean;
  /** By which messages the pupil can be asked; none without an own address. */
  possible: readonly MessageRoute[];
};

/** The question that a pupil without a say now can get on the birthday that gives one; null where none does. */
export async function readBirthdayQuestion(
  tx: Transaction,
  casusId: string,
  consentId: string,
  plan: SignerPlan,
): Promise<BirthdayQuestion | null> {
  const at = questionDay(plan);
  if (at === null) return null;
  const rows = await tx
    .select({ askAt: consentPrepared.askAt })
    .from(consentPrepared)
    .where(
      and(
        eq(consentPrepared.casusId, casusId),
        eq(consentPrepared.consentId, consentId),
        eq(consentPrepared.askAt, at),
        isNull(consentPrepared.cancelledAt),
      ),
    );
  const [routes] = await routesOf(tx, casusId, [{ id: plan.childId, restricted: false }]);
  return { at, prepared: rows.length > 0, possible: (routes?.possible ?? []).filter(isMessage) };
}
