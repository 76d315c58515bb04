/**
 * A request that was sent is corrected or prolonged by another one that takes its place: a draft with everything filled in,
 * which everybody with a say is asked anew. The old consent goes on until the new one is geldig (lib/policy/replacing), or
 * until the asker ends it.
 */
import { dayAfter, dayAt, schoolYearEnd, startOf } from "@/lib/calendar/day";
import type { Hat } from "@/lib/db/doors";
import { renewInBetween, unchanged } from "@/lib/grants/change";
import { changeIfPermitted, type Work } from "@/lib/grants/permitted";
import { mayManage } from "@/lib/policy/act";
import { done, type Result, refused } from "@/lib/result/refusal";
import type { Saved } from "./draft";
import { addCategories, addParties, insertDraft } from "./draft-rows";
import { whyOver } from "./manage-over";
import type { Replacing } from "./manage-schema";
import { partiesToChoose } from "./parties";
import { openReplacement } from "./replacement";
import { readRequest, type Request } from "./request";

/**
 * Makes the draft. Where it was made already it is found again; while a new version runs there is no second one. Prolonging
 * also goes when the time of the old one is over.
 */
export function replaceRequest(
  hat: Hat,
  { casus, consent: consentId, how }: Replacing,
): Promise<Result<Saved>> {
  return changeIfPermitted(hat, casus, mayManage, async (standpoint) => {
    const { tx, at, here } = standpoint;
    const old = await readRequest(tx, here.collaborationId, casus, consentId);
    if (old === null || old.sentAt === null) return unchanged(refused("not-found"));
    const over = how === "correct" ? whyOver(old, at) : old.endedAt === null ? null : refused("ended");
    if (over !== null) return unchanged(over);
    const open = await openReplacement(tx, standpoint.situation, consentId);
    if (open !== null) return unchanged(open.sent ? refused("replaced") : done({ consentId: open.id }));
    const made = await copyOf(standpoint, old, periodOf(old, how, at));
    return {
      result: done({ consentId: made }),
      event: { action: "consent.replace", objects: [consentId, made], rule: standpoint.rule },
    };
  });
}

/** A correction keeps the last day; what is prolonged begins where the old one stops. Nothing is asked for the past. */
function periodOf({ framework, validFrom, validUntil }: Request, how: Replacing["how"], at: Date) {
  const today = startOf(framework, dayAt(framework, at));
  const from = how === "correct" ? validFrom : validUntil;
  const begin = from > today ? from : today;
  const until =
    how === "correct" ? validUntil : startOf(framework, dayAfter(schoolYearEnd(dayAt(framework, begin))));
  return { validFrom: begin, validUntil: until };
}

/** Everything that was asked, in a draft of its own. Who is no party any more is left out. */
async function copyOf(
  standpoint: Work,
  old: Request,
  period: Pick<Request, "validFrom" | "validUntil">,
): Promise<string> {
  const { tx, here } = standpoint;
  const { organisations, people } = await partiesToChoose(tx, here.collaborationId, here.casusId);
  const listed = new Set([...organisations.map(({ id }) => id), ...people.map(({ entry }) => entry)]);
  const { meaning, bothGuardiansBecause, question, purpose, how, whatFollowsYes, whatFollowsNo } = old;
  const made = await insertDraft(standpoint, {
    ...period,
    meaning,
    bothGuardiansBecause,
    texts: { question, purpose, how, whatFollowsYes, whatFollowsNo },
    replaces: old.id,
  });
  await renewInBetween(tx, here, standpoint.at);
  await addCategories(standpoint, made, old.categories);
  const disclosers = old.disclosers.map(({ id }) => id).filter((id) => listed.has(id));
  await addParties(
    standpoint,
    made,
    disclosers,
    old.recipients.filter(({ entry }) => listed.has(entry)),
  );
  return made;
}
