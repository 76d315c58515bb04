/**
 * What was recorded of somebody's authority turned out to be wrong: commands (ACT-3). The facts change from now on and never
 * backwards, since what happened rested on them; that it was believed, and which readings rested on it, is recorded beside.
 */
import { and, eq } from "drizzle-orm";
import { instantOf } from "@/lib/calendar/date";
import { seal, sealText } from "@/lib/crypto/seal";
import type { Hat } from "@/lib/db/doors";
import { authority, guardian } from "@/lib/db/schema/casus";
import { authorityCorrection } from "@/lib/db/schema/correction";
import { newId } from "@/lib/db/uuid";
import type { Changed } from "@/lib/grants/change";
import { unchanged } from "@/lib/grants/change";
import { changeIfPermitted, type Work } from "@/lib/grants/permitted";
import { tellColleagues } from "@/lib/grants/tell-colleagues";
import { mayRecordAuthority } from "@/lib/policy/act";
import { authorityAt } from "@/lib/policy/authority";
import { officersIn } from "@/lib/policy/sight/officers";
import { done, refused, type Result } from "@/lib/result/refusal";
import { addAuthority } from "./add-family";
import { guardianFaults } from "./family-faults";
import { endBefore, holds } from "./interval";
import { reportRested } from "./rested-report";
import type { AuthorityInput } from "./schema";

type Corrected = { guardianId: string; why: string; foundBy: string };
export type CorrectionInput = Corrected & { authorityId: string; from: string | null };
export type DiscoveryInput = Corrected & { since: string; authority: AuthorityInput };

const STILL_TO_COME = "Deze dag komt nog. Schrijf op sinds wanneer het niet klopte.";

/** A recorded authority was none, from `from` on or from its begin: it ends now. */
export function correctAuthority(hat: Hat, casusId: string, input: CorrectionInput): Promise<Result<null>> {
  const correct = async (work: Work): Promise<Changed<Result<null>>> => {
    const { tx, at, situation } = work;
    const { authorityId, guardianId } = input;
    const [wrong] = await tx
      .select()
      .from(authority)
      .where(and(eq(authority.id, authorityId), eq(authority.guardianId, guardianId)));
    if (!wrong) return unchanged(refused("not-found"));
    const said = input.from === null ? wrong.from : instantOf(situation.facts.framework, input.from);
    const from = said < wrong.from ? wrong.from : said;
    const until = wrong.until === null || wrong.until > at ? at : wrong.until;
    if (!wrong.determined || from >= until) return unchanged(refused("not-valid", { from: STILL_TO_COME }));
    const known = await tx
      .select({ id: authorityCorrection.id })
      .from(authorityCorrection)
      .where(eq(authorityCorrection.authorityId, authorityId));
    if (known.length > 0) return unchanged(refused("seen-before"));
    if (until === at) await tx.update(authority).set({ until: at }).where(eq(authority.id, authorityId));
    return record(work, { ...input, held: false, from, until });
  };
  return changeIfPermitted(hat, casusId, mayRecordAuthority, correct, { closedToo: true });
}

/** Somebody had authority since a day, and nobody knew: it holds from now on. */
export function discoverAuthority(hat: Hat, casusId: string, input: DiscoveryInput): Promise<Result<null>> {
  const discover = async (work: Work): Promise<Changed<Result<null>>> => {
    const { tx, at, situation } = work;
    const { facts } = situation;
    const { guardianId } = input;
    const [known] = await tx.select().from(guardian).where(eq(guardian.personId, guardianId));
    if (!known) return unchanged(refused("not-found"));
    if (authorityAt(facts, guardianId, situation.at) === "determined")
      return unchanged(refused("seen-before"));
    const said: AuthorityInput = { ...input.authority, state: "has", from: null };
    const faults = guardianFaults(
      facts.framework,
      "",
      { ...{ name: "", relation: "", email: "" }, kind: known.kind, authority: said },
      facts.child.birthDate,
      at,
    );
    const from = instantOf(facts.framework, input.since);
    if (from >= at) faults.since = STILL_TO_COME;
    if (input.since < facts.child.birthDate) faults.since = "Deze dag ligt vóór de geboorte van de leerling.";
    if (Object.keys(faults).length > 0) return unchanged(refused("not-valid", faults));
    const recorded = await tx.select().from(authority).where(eq(authority.guardianId, guardianId));
    for (const each of recorded) {
      const until = endBefore(each, { from: at, until: null });
      if (until) await tx.update(authority).set({ until }).where(eq(authority.id, each.id));
    }
    // What was known already of that time is not what nobody knew.
    const earlier = recorded.filter((each) => each.determined && holds(each, from));
    const begin = earlier.reduce((latest, { until }) => (until && until > latest ? until : latest), from);
    const authorityId = await addAuthority(work, guardianId, said, at, facts.framework);
    return record(work, { ...input, authorityId, held: true, from: begin, until: at });
  };
  return changeIfPermitted(hat, casusId, mayRecordAuthority, discover, { closedToo: true });
}

type Belief = Corrected & { authorityId: string; held: boolean; from: Date; until: Date };

async function record(
  work: Work,
  { authorityId, guardianId, held, from, until, why, foundBy }: Belief,
): Promise<Changed<Result<null>>> {
  const { tx, hat, here, at, key, rule, situation } = work;
  const id = newId();
  await tx.insert(authorityCorrection).values({
    ...here,
    id,
    authorityId,
    guardianId,
    held,
    believedFrom: from,
    believedUntil: until,
    why: seal(key, `authority_correction.why/${id}`, why),
    foundBy: sealText(key, `authority_correction.found_by/${id}`, foundBy),
    recordedBy: hat.personId,
    recordedAt: at,
  });
  const belief = { id, guardian: guardianId, held, from: from.getTime(), until: until.getTime() };
  const read = await reportRested(work, belief);
  const officers = read.flatMap((organisation) => officersIn(situation, organisation));
  await tellColleagues(work, "rested", officers);
  return {
    result: done(null),
    event: { action: "authority.correct", objects: [id, authorityId, guardianId], rule },
  };
}
