/**
 * Whom a pupil's words reach, changed later by who wrote them down, when the pupil wants it otherwise: fewer at any time and at
 * once, more only by name and while the pupil does not decide. The words themselves stay as they were said.
 */
import { and, eq } from "drizzle-orm";
import type { Day } from "@/lib/calendar/day";
import { asPerson, type Hat } from "@/lib/db/doors";
import { childWords } from "@/lib/db/schema/consent";
import { unchanged } from "@/lib/grants/change";
import { changeIfPermitted } from "@/lib/grants/permitted";
import { readActor, readSituation } from "@/lib/grants/situation";
import { callName, nameOf, peopleOf } from "@/lib/person/people";
import { mayManage, mayNoteHeard } from "@/lib/policy/act";
import { done, type Result, refused } from "@/lib/result/refusal";
import { readHeard } from "./heard-read";
import type { HeardReaders } from "./heard-schema";
import { whyOver } from "./manage-over";
import { asConsent, readRequest } from "./request";
import { signerPlan } from "./signer-plan";

export type HeardReadersPage = {
  child: string;
  on: Day | null;
  said: string;
  forAsker: boolean;
  /** Who reads it now, and who could. */
  guardians: { id: string; name: string; reads: boolean }[];
  /** Somebody may be let in; else readers can only be taken out. */
  widens: boolean;
};

/** For the coordinator who wrote these words down; null for anybody else. */
export function viewHeardReaders(
  hat: Hat,
  casusId: string,
  consentId: string,
  heardId: string,
  at: Date = new Date(),
): Promise<HeardReadersPage | null> {
  return asPerson(
    hat,
    async (tx) => {
      const people = await peopleOf(tx, hat.collaborationId, casusId);
      const request = await readRequest(tx, hat.collaborationId, casusId, consentId, people);
      if (request === null) return null;
      const situation = await readSituation(tx, hat, casusId, at);
      const actor = await readActor(tx, hat);
      if (!mayManage(situation, actor).allowed) return null;
      const entry = (await readHeard(tx, hat, casusId, consentId)).find(({ id }) => id === heardId);
      if (entry === undefined || entry.said === null || !entry.mine) return null;
      const widens =
        whyOver(request, at) === null && mayNoteHeard(situation, actor, asConsent(request)).allowed;
      const { signers, childId } = signerPlan(situation, asConsent(request));
      const could = widens ? signers.filter(({ restricted }) => !restricted).map(({ id }) => id) : [];
      return {
        ...{ child: callName(people, childId), on: entry.on, said: entry.said, forAsker: entry.forAsker },
        guardians: [...new Set([...entry.forGuardians, ...could])].map((id) => ({
          ...{ id, name: nameOf(people, id), reads: entry.forGuardians.includes(id) },
        })),
        widens,
      };
    },
    casusId,
  );
}

export function changeHeardReaders(
  hat: Hat,
  { casus, consent: consentId, heard: heardId, forAsker, forGuardian }: HeardReaders,
): Promise<Result<{ consentId: string }>> {
  return changeIfPermitted(
    hat,
    casus,
    mayManage,
    async ({ tx, at, here, situation, actor }) => {
      const these = and(
        eq(childWords.casusId, casus),
        eq(childWords.consentId, consentId),
        eq(childWords.heardId, heardId),
        eq(childWords.recordedBy, hat.personId),
      );
      const [now] = await tx
        .select({ forAsker: childWords.forAsker, forGuardians: childWords.forGuardians })
        .from(childWords)
        .where(these);
      const request = await readRequest(tx, here.collaborationId, casus, consentId);
      if (now === undefined || request === null) return unchanged(refused("not-found"));
      const wanted = [...new Set(forGuardian)];
      const added = wanted.filter((each) => !now.forGuardians.includes(each));
      if (added.length > 0 || (forAsker && !now.forAsker)) {
        const over = whyOver(request, at);
        if (over !== null) return unchanged(over);
        const consent = asConsent(request);
        if (!mayNoteHeard(situation, actor, consent).allowed) return unchanged(refused("child-decides"));
        const open = signerPlan(situation, consent).signers.filter(({ restricted }) => !restricted);
        if (!added.every((each) => open.some(({ id }) => id === each)))
          return unchanged(
            refused("not-valid", { forGuardian: "Kies alleen wie deze vraag nu zelf leest." }),
          );
      } else if (forAsker === now.forAsker && wanted.length === now.forGuardians.length)
        return unchanged(done({ consentId }));
      await tx.update(childWords).set({ forAsker, forGuardians: wanted }).where(these);
      return {
        result: done({ consentId }),
        event: {
          action: "consent.heard.readers",
          objects: [consentId, heardId, ...wanted],
          forId: situation.facts.child.id,
          rule: "ACT-8",
        },
      };
    },
    { closedToo: true },
  );
}
