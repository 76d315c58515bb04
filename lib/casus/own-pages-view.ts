import { and, desc, eq, isNull } from "drizzle-orm";
import { asPerson, type Hat } from "@/lib/db/doors";
import { casusPerson } from "@/lib/db/schema/casus";
import { invitation } from "@/lib/db/schema/gate";
import { readActor, readSituation } from "@/lib/grants/situation";
import { mayManage } from "@/lib/policy/act";
import { showsOwnPages } from "@/lib/policy/own-pages";
import type { Channel } from "@/lib/person/address";
import { ownPageWays } from "./own-page-ways";

export type OwnPagesView = {
  /** Something would be shown there, as far as coordinators know. */
  offered: boolean;
  /** By which ways a link can go; none where there is no own address. */
  ways: readonly Channel[];
  /** The last link that was sent. */
  last: { at: Date; sentAt: Date | null; failedAt: Date | null; endedAt: Date | null } | null;
};

/** How somebody of the family gets to the own pages; null for who does not coordinate, and of whom one does not know. */
export function viewOwnPages(
  hat: Hat,
  casusId: string,
  personId: string,
  at: Date = new Date(),
): Promise<OwnPagesView | null> {
  return asPerson(
    hat,
    async (tx) => {
      const [member] = await tx
        .select({ kind: casusPerson.kind })
        .from(casusPerson)
        .where(and(eq(casusPerson.casusId, casusId), eq(casusPerson.personId, personId)));
      if (member === undefined || member.kind === "participant") return null;
      const [link] = await tx
        .select({
          at: invitation.createdAt,
          sentAt: invitation.sentAt,
          failedAt: invitation.failedAt,
          endedAt: invitation.endedAt,
        })
        .from(invitation)
        .where(
          and(
            eq(invitation.casusId, casusId),
            eq(invitation.personId, personId),
            isNull(invitation.consentId),
          ),
        )
        .orderBy(desc(invitation.createdAt))
        .limit(1);
      const situation = await readSituation(tx, hat, casusId, at);
      if (!mayManage(situation, await readActor(tx, hat)).allowed) return null;
      const ways = (await ownPageWays(tx, casusId)).get(personId) ?? [];
      return { offered: showsOwnPages(situation, personId), ways, last: link ?? null };
    },
    casusId,
  );
}
