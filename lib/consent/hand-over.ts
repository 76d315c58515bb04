/** Signing at the table: a coordinator hands the device over to one signer, for one question and half an hour. */
import { and, eq, isNull } from "drizzle-orm";
import { newSecret, sha256 } from "@/lib/crypto/secrets";
import type { Hat } from "@/lib/db/doors";
import { consentSigner, handover } from "@/lib/db/schema/consent";
import { newId } from "@/lib/db/uuid";
import { unchanged } from "@/lib/grants/change";
import { changeIfPermitted, type Work } from "@/lib/grants/permitted";
import { mayHandOver, mayManage } from "@/lib/policy/act";
import { type Result, done, refused } from "@/lib/result/refusal";
import { hasAnswered } from "./follow";
import type { HandingOver, TableWay } from "./hand-over-schema";
import { whyOver } from "./manage-over";
import { openReplacement } from "./replacement";
import { asConsent, readRequest } from "./request";
import { releasedFor, routesOf, type SignerRoutes } from "./routes";
import { signerPlan } from "./signer-plan";
import { isMessage } from "./vocabulary";
import { knownParticipants, WITNESS_WORDS } from "./witnesses";

const SITTING_MINUTES = 30;

/** What the device keeps of it: nobody else sees the token. */
export type Handed = { token: string; expires: Date };

/**
 * Makes a sitting for a signer who was asked and did not answer yet; an earlier one of the same signer is over. A PIN is for
 * who has no address of their own to send a code to: with one, a code proves more than a professional's word.
 */
export function handOver(hat: Hat, input: HandingOver): Promise<Result<Handed>> {
  return changeIfPermitted(hat, input.casus, mayManage, async (standpoint) => {
    const { tx, at, here } = standpoint;
    const refusal = await refusalOf(standpoint, input);
    if (refusal !== null) return unchanged(refusal);
    const { consent: consentId, person: personId, way, knownBy, witness } = input;
    await tx
      .update(handover)
      .set({ endedAt: at })
      .where(
        and(eq(handover.casusId, here.casusId), eq(handover.personId, personId), isNull(handover.endedAt)),
      );
    const id = newId();
    const token = newSecret();
    const expires = new Date(at.getTime() + SITTING_MINUTES * 60_000);
    await tx.insert(handover).values({
      ...here,
      ...{ id, consentId, personId, way, expires },
      handedBy: hat.personId,
      witnessId: witness,
      knownBy: way === "pin" ? knownBy : undefined,
      tokenDigest: sha256(token),
      madeAt: at,
    });
    return {
      result: done({ token, expires }),
      event: { action: "consent.handover", objects: [consentId, id], forId: personId, rule: "ACT-9" },
    };
  });
}

/** The ways that somebody can prove who they are at the table; none for a guardian to whom reading is closed, before their version was released. */
export function waysAtTable(routes: SignerRoutes | undefined): readonly TableWay[] {
  if (routes === undefined || routes.possible.length === 0) return [];
  const own = routes.possible.filter(isMessage);
  return own.length > 0 ? own : ["pin"];
}

async function refusalOf(
  { tx, hat, at, situation, actor, here }: Work,
  { consent: consentId, person, way, knownBy, witness: wanted }: HandingOver,
): Promise<Result<never> | null> {
  const witness = wanted ?? null;
  const request = await readRequest(tx, here.collaborationId, here.casusId, consentId);
  if (request === null) return refused("not-found");
  const over = whyOver(request, at);
  if (over !== null) return over;
  const signer = signerPlan(situation, asConsent(request)).signers.find(({ id }) => id === person);
  if (signer === undefined) return refused("no-say");
  if ((await openReplacement(tx, situation, consentId))?.sent) return refused("replaced");
  const [asked] = await tx
    .select()
    .from(consentSigner)
    .where(
      and(
        eq(consentSigner.casusId, here.casusId),
        eq(consentSigner.consentId, consentId),
        eq(consentSigner.personId, person),
      ),
    );
  if (!asked) return refused("not-found");
  if (hasAnswered(asked)) return refused("already-answered");
  if (asked.wrongPersonAt !== null) return refused("address-first");
  const [routes] = await routesOf(tx, here.casusId, [signer], releasedFor(situation, consentId));
  if (!waysAtTable(routes).includes(way))
    return refused("not-valid", { way: "Zo kan deze persoon nu niet laten zien wie het is." });
  if (way === "pin" && knownBy === undefined)
    return refused("not-valid", { knownBy: "Zeg hoe u weet wie dit is." });
  const known = await knownParticipants(tx, here.casusId);
  if (witness !== null && !known.includes(witness))
    return refused("not-valid", { witness: WITNESS_WORDS.here });
  const may = (id: string | null) =>
    mayHandOver(situation, actor, { consentId, signer: person, witness: id }).allowed;
  if (may(witness === hat.personId ? null : witness)) return null;
  return refused("recipient-alone", {
    witness: known.some(may) ? WITNESS_WORDS.choose : WITNESS_WORDS.nobody,
  });
}
