/** Noting that a pupil who does not decide was heard about a request, and what the pupil said (CONV: hoorrecht). */
import { and, eq } from "drizzle-orm";
import { dateOf } from "@/lib/calendar/date";
import { seal } from "@/lib/crypto/seal";
import type { Hat } from "@/lib/db/doors";
import { childHeard, childWords } from "@/lib/db/schema/consent";
import { unchanged } from "@/lib/grants/change";
import { changeIfPermitted } from "@/lib/grants/permitted";
import { mayManage, mayNoteHeard } from "@/lib/policy/act";
import { done, type Result, refused } from "@/lib/result/refusal";
import type { Hearing } from "./heard-schema";
import { whyOver } from "./manage-over";
import { asConsent, readRequest } from "./request";
import { signerPlan } from "./signer-plan";

/**
 * Adds one dated entry; what was noted before stays as it is. What the pupil said reaches whom the pupil lets read it: the
 * asker and the coordinators, guardians by name, or nobody beside who wrote it down. A pupil with a say is asked, not heard.
 */
export function noteHeard(hat: Hat, input: Hearing): Promise<Result<{ consentId: string }>> {
  const { casus, consent: consentId, key: id } = input;
  return changeIfPermitted(hat, casus, mayManage, async ({ tx, at, here, key, situation, actor }) => {
    const request = await readRequest(tx, here.collaborationId, casus, consentId);
    const refusal = whyOver(request, at);
    if (request === null || refusal !== null) return unchanged(refusal ?? refused("not-found"));
    const [twin] = await tx
      .select({ id: childHeard.id })
      .from(childHeard)
      .where(and(eq(childHeard.casusId, casus), eq(childHeard.id, id), eq(childHeard.consentId, consentId)));
    if (twin) return unchanged(done({ consentId }));
    const { allowed, rule } = mayNoteHeard(situation, actor, asConsent(request));
    if (!allowed) return unchanged(refused("child-decides"));

    const heard = input.heard === "yes";
    if (heard && input.heardOn !== null && input.heardOn > dateOf(request.framework, at))
      return unchanged(refused("not-valid", { heardOn: "Deze dag moet nog komen." }));
    const readers = signerPlan(situation, asConsent(request)).signers.filter(({ restricted }) => !restricted);
    if (!input.forGuardian.every((each) => readers.some((reader) => reader.id === each)))
      return unchanged(refused("not-valid", { forGuardian: "Kies alleen wie deze vraag nu zelf leest." }));

    await tx.insert(childHeard).values({
      ...{ ...here, id, consentId, heard, heardOn: heard ? input.heardOn : null },
      ...{ how: seal(key, `child_heard.how/${id}`, input.how), recordedBy: hat.personId, recordedAt: at },
    });
    if (input.said !== undefined)
      await tx.insert(childWords).values({
        ...{ ...here, heardId: id, consentId, recordedBy: hat.personId, recordedAt: at },
        said: seal(key, `child_words.said/${id}`, input.said),
        ...{ forAsker: input.forAsker, forGuardians: [...new Set(input.forGuardian)] },
      });
    return {
      result: done({ consentId }),
      event: { action: "consent.heard", objects: [consentId, id], forId: situation.facts.child.id, rule },
    };
  });
}
