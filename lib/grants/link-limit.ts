import { and, count, eq, gt } from "drizzle-orm";
import { invitation } from "@/lib/db/schema/gate";
import type { Work } from "./permitted";

/** At most this many messages with a link an hour to one person (SECURITY.md, D1). */
const MESSAGES_AN_HOUR = 3;
const HOUR = 3_600_000;

/** Whether this pupil or guardian got as many links in the last hour as they may get, whatever the links lead to. */
export async function hadEnough({ tx, at, here }: Work, personId: string): Promise<boolean> {
  const [sent] = await tx
    .select({ count: count() })
    .from(invitation)
    .where(
      and(
        eq(invitation.casusId, here.casusId),
        eq(invitation.personId, personId),
        gt(invitation.createdAt, new Date(at.getTime() - HOUR)),
      ),
    );
  return (sent?.count ?? 0) >= MESSAGES_AN_HOUR;
}
