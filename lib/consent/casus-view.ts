/** The consents of one casus: what was asked, and the drafts. */
import { and, eq, isNull } from "drizzle-orm";
import { keyOf } from "@/lib/crypto/keyring";
import { openText } from "@/lib/crypto/seal";
import { asPerson, type Hat, type Transaction } from "@/lib/db/doors";
import { casus } from "@/lib/db/schema/casus";
import { consent, consentRequest } from "@/lib/db/schema/consent";
import { collaboration } from "@/lib/db/schema/tenant";
import { readActor, readSituation } from "@/lib/grants/situation";
import { mayManage } from "@/lib/policy/act";
import type { Framework } from "@/lib/policy/vocabulary";
import { type ConsentLife, livesOf } from "./bars";

import { nameOf, peopleOf, pupilName } from "@/lib/person/people";
import { stretchAt } from "./standing";

/** `waitingFor`: the names of those for whom it waits now, where the viewer may know them. */
export type ConsentOfCasus = { life: ConsentLife; waitingFor: string[] };

export type CasusConsents = {
  framework: Framework;
  child: string;
  mayManage: boolean;
  consents: ConsentOfCasus[];
  drafts: { id: string; question: string; draftedAt: Date; by: string }[];
};

/** Null where the viewer may not know of the casus. */
export function viewConsents(
  hat: Hat,
  casusId: string,
  at: Date = new Date(),
): Promise<CasusConsents | null> {
  return asPerson(
    hat,
    async (tx) => {
      const [seen] = await tx
        .select({ framework: collaboration.framework })
        .from(casus)
        .innerJoin(collaboration, eq(collaboration.id, casus.collaborationId))
        .where(eq(casus.id, casusId));
      if (!seen) return null;
      const people = await peopleOf(tx, hat.collaborationId, casusId);
      const situation = await readSituation(tx, hat, casusId, at);
      const lives = await livesOf(tx, hat.collaborationId, casusId, at);
      return {
        framework: seen.framework,
        child: pupilName(people),
        mayManage: mayManage(situation, await readActor(tx, hat)).allowed,
        consents: lives.map((life) => {
          const present = life.sees === "all" ? stretchAt(life.stretches, at) : null;
          return { life, waitingFor: (present?.waitingFor ?? []).map((id) => nameOf(people, id)) };
        }),
        drafts: (await draftsOf(tx, hat.collaborationId, casusId)).map(({ draftedBy, ...draft }) => ({
          ...draft,
          by: nameOf(people, draftedBy),
        })),
      };
    },
    casusId,
  );
}

async function draftsOf(tx: Transaction, collaborationId: string, casusId: string) {
  const rows = await tx
    .select({
      id: consent.id,
      question: consentRequest.question,
      draftedAt: consentRequest.draftedAt,
      draftedBy: consentRequest.draftedBy,
    })
    .from(consent)
    .innerJoin(
      consentRequest,
      and(eq(consentRequest.casusId, consent.casusId), eq(consentRequest.consentId, consent.id)),
    )
    .where(and(eq(consent.casusId, casusId), isNull(consent.sentAt), isNull(consent.endedAt)))
    .orderBy(consentRequest.draftedAt);
  if (rows.length === 0) return [];
  const key = await keyOf(tx, collaborationId, casusId);
  return rows.map((row) => ({
    ...row,
    question: openText(key, `consent_request.question/${row.id}`, row.question) ?? "",
  }));
}
