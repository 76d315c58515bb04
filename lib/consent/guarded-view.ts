/** What the page shows on which the version without places is written, read and released; and the paper that is made of it. */
import { and, eq } from "drizzle-orm";
import { append } from "@/lib/audit/append";
import { asPerson, type Hat } from "@/lib/db/doors";
import { restriction } from "@/lib/db/schema/casus";
import { readActor, readSituation } from "@/lib/grants/situation";
import { DEFAULT_LOCALE, type Locale } from "@/lib/i18n/locale";
import { callName, nameOf, peopleOf } from "@/lib/person/people";
import { mayDecideAsSecond, mayManage } from "@/lib/policy/act";
import { databaseNow } from "./answer-view";
import type { BlankForm } from "./blank-form";
import type { GuardedTexts } from "./guarded";
import { formOfVersion, type GuardedVersion, readReleased, readVersions } from "./guarded-read";
import { whyOver } from "./manage-over";
import { asConsent, readRequest } from "./request";
import { releasedFor } from "./routes";
import { signerPlan } from "./signer-plan";
import type { Framework } from "@/lib/policy/vocabulary";

export type GuardedPage = {
  framework: Framework;
  name: string;
  call: string;
  /** The newest version; null where none was written yet. */
  version:
    | (Pick<GuardedVersion, "id" | "writtenAt" | "secondAt" | "secondAgrees"> &
        GuardedTexts & { by: string; second: string })
    | null;
  /** It was released by those who closed reading now: the guardian may be asked. */
  released: boolean;
  /** What the viewer can do: write (one of the two who coordinates), release (the other), or look on. */
  may: "write" | "release" | "look";
  /** The viewer manages the request. */
  manages: boolean;
  /** Who closed reading, by name: the two who write and release. */
  two: string[];
};

/** For a coordinator, and for the second professional while there is a version; null for anybody else. */
export function viewGuarded(
  hat: Hat,
  casusId: string,
  consentId: string,
  guardianId: string,
  at: Date = new Date(),
): Promise<GuardedPage | null> {
  return asPerson(
    hat,
    async (tx) => {
      const people = await peopleOf(tx, hat.collaborationId, casusId);
      const someone = people.get(guardianId);
      if (someone?.kind !== "guardian") return null;
      const situation = await readSituation(tx, hat, casusId, at);
      const actor = await readActor(tx, hat);
      const manages = mayManage(situation, actor).allowed;
      const [newest] = await readVersions(tx, hat, casusId, consentId, guardianId);
      const isSecond = newest?.secondBy === hat.personId && mayDecideAsSecond(situation, actor).allowed;
      if (!manages && !isSecond) return null;
      const request = manages ? await readRequest(tx, hat.collaborationId, casusId, consentId, people) : null;
      if (manages) {
        if (request === null || whyOver(request, at) !== null) return null;
        const signer = signerPlan(situation, asConsent(request)).signers.find(({ id }) => id === guardianId);
        if (!signer?.restricted) return null;
      }
      const closings = await tx
        .select({ one: restriction.recordedBy, other: restriction.secondBy, until: restriction.until })
        .from(restriction)
        .where(and(eq(restriction.casusId, casusId), eq(restriction.guardianId, guardianId)));
      const running = closings.find(({ until }) => until === null || until > at);
      const two = running ? [running.one, running.other] : [];
      const releases = isSecond && newest.secondAt === null;
      return {
        framework: situation.facts.framework,
        name: someone.name,
        call: callName(people, guardianId),
        version: newest
          ? {
              ...newest.guarded.texts,
              ...{ id: newest.id, writtenAt: newest.writtenAt },
              ...{ secondAt: newest.secondAt, secondAgrees: newest.secondAgrees },
              ...{ by: nameOf(people, newest.writtenBy), second: nameOf(people, newest.secondBy) },
            }
          : null,
        released: releasedFor(situation, consentId).includes(guardianId),
        may: releases ? "release" : manages && two.includes(hat.personId) ? "write" : "look",
        manages,
        two: two.map((id) => nameOf(people, id)),
      };
    },
    casusId,
  );
}

/** The released version for print, recorded before it is given: for who manages the request (ACT-9). Null where there is none. */
export function readGuardedPaper(
  hat: Hat,
  casusId: string,
  consentId: string,
  guardianId: string,
  language: Locale = DEFAULT_LOCALE,
): Promise<BlankForm | null> {
  return asPerson(
    hat,
    async (tx) => {
      const at = await databaseNow(tx);
      const request = await readRequest(tx, hat.collaborationId, casusId, consentId);
      if (request === null || whyOver(request, at) !== null) return null;
      const situation = await readSituation(tx, hat, casusId, at);
      if (!mayManage(situation, await readActor(tx, hat)).allowed) return null;
      if (!releasedFor(situation, consentId).includes(guardianId)) return null;
      const newest = await readReleased(tx, hat, casusId, consentId, guardianId);
      const version = newest && (await formOfVersion(tx, hat, casusId, newest.guarded, at, language));
      if (version === null) return null;
      await append(tx, "reads", {
        action: "consent.form.print",
        scopeId: casusId,
        objects: [consentId, guardianId],
        rule: "VIS-3",
      });
      return { form: version.form, pupils: null, madeAt: at };
    },
    casusId,
  );
}
