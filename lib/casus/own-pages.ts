/** A link to the own pages of a pupil or guardian, apart from any question: it opens while the rules show them the casus. */
import { and, eq, isNull } from "drizzle-orm";
import { type Hat, within } from "@/lib/db/doors";
import { casusPerson } from "@/lib/db/schema/casus";
import { invitation, session } from "@/lib/db/schema/gate";
import { createInvitation } from "@/lib/gate/invitation";
import { unchanged } from "@/lib/grants/change";
import { hadEnough } from "@/lib/grants/link-limit";
import { changeIfPermitted, type Work } from "@/lib/grants/permitted";
import { showsOwnPages } from "@/lib/policy/own-pages";
import { mayManage } from "@/lib/policy/act";
import type { Channel } from "@/lib/person/address";
import { done, refused, type Result } from "@/lib/result/refusal";
import { ownPageWays } from "./own-page-ways";

type Inviting = { personId: string; channel: Channel };

/** Sends a link to an own address; one that was sent before opens nothing any more. */
export function inviteToOwnPages(
  hat: Hat,
  casusId: string,
  { personId, channel }: Inviting,
): Promise<Result<null>> {
  return changeIfPermitted(hat, casusId, mayManage, async (work) => {
    const { tx, at, here, situation, rule } = work;
    if (!(await isFamily(work, personId))) return unchanged(refused("not-found"));
    if (!showsOwnPages(situation, personId)) return unchanged(refused("nothing-shown"));
    const ways = (await ownPageWays(tx, casusId)).get(personId) ?? [];
    if (!ways.includes(channel))
      return unchanged(refused("not-valid", { channel: "Zo kan deze persoon de link nu niet krijgen." }));
    if (await hadEnough(work, personId)) return unchanged(refused("too-often"));
    await endLinks(work, personId);
    const id = await createInvitation(tx, { ...here, personId, consentId: null, channel, at });
    return { result: done(null), event: { action: "own_pages.invite", objects: [personId, id], rule } };
  });
}

/** Takes the link back; whoever is in is out at once. A link to a question stays what it is. */
export function endOwnPages(
  hat: Hat,
  casusId: string,
  { personId }: { personId: string },
): Promise<Result<null>> {
  return changeIfPermitted(
    hat,
    casusId,
    mayManage,
    async (work) => {
      const { tx, here, rule } = work;
      if (!(await isFamily(work, personId))) return unchanged(refused("not-found"));
      const ended = await endLinks(work, personId);
      if (ended.length === 0) return unchanged(done(null));
      await within(tx, "gate", "person", () =>
        tx
          .delete(session)
          .where(and(eq(session.collaborationId, here.collaborationId), eq(session.personId, personId))),
      );
      return { result: done(null), event: { action: "own_pages.end", objects: [personId, ...ended], rule } };
    },
    { closedToo: true },
  );
}

async function isFamily({ tx, here }: Work, personId: string): Promise<boolean> {
  const [member] = await tx
    .select({ kind: casusPerson.kind })
    .from(casusPerson)
    .where(and(eq(casusPerson.casusId, here.casusId), eq(casusPerson.personId, personId)));
  return member !== undefined && member.kind !== "participant";
}

async function endLinks({ tx, at, here }: Work, personId: string): Promise<string[]> {
  const ended = await tx
    .update(invitation)
    .set({ endedAt: at })
    .where(
      and(
        eq(invitation.casusId, here.casusId),
        eq(invitation.personId, personId),
        isNull(invitation.consentId),
        isNull(invitation.endedAt),
      ),
    )
    .returning({ id: invitation.id });
  return ended.map(({ id }) => id);
}
