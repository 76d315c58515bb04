/** The consents of one casus through time, for its page: how each stands, who answered what, what is missing, what ends when. */
import { and, eq, isNull } from "drizzle-orm";
import { keyOf } from "@/lib/crypto/keyring";
import { openText } from "@/lib/crypto/seal";
import { asPerson, type Hat, type Transaction } from "@/lib/db/doors";
import { casus } from "@/lib/db/schema/casus";
import { consent, consentRequest } from "@/lib/db/schema/consent";
import { collaboration, organisation } from "@/lib/db/schema/tenant";
import { readActor, readSituation } from "@/lib/grants/situation";
import { mayManage, type Situation } from "@/lib/policy/act";
import { turningsOf } from "@/lib/policy/turnings";
import type { Framework } from "@/lib/policy/vocabulary";
import { named } from "@/lib/policy/names";
import { nameOf, type People, peopleOf, pupilName } from "@/lib/person/people";
import { type ConsentLife, livesOf } from "./bars";
import { type ConsentEnd, endOf } from "./end";
import { type FollowedSigner, followRequests } from "./follow";
import { stretchAt } from "./standing";
import { isSuperseded, successorsOf } from "./successor";

export type ConsentOfCasus = {
  life: ConsentLife;
  /** The names of those for whom it waits now, where the viewer may know them. */
  waitingFor: string[];
  /** For whom it waits now, by id, and who was never asked. */
  awaited: readonly string[];
  /** How far it came with each who was asked, and what each answered; nobody where the viewer may not see how it goes. */
  signers: readonly FollowedSigner[];
  /** When it stops to hold, and why. */
  end: ConsentEnd | null;
  /** Another one was sent in its place, and is what is answered now. */
  supersededBy: string | null;
};

export type CasusConsents = {
  framework: Framework;
  child: string;
  mayManage: boolean;
  consents: ConsentOfCasus[];
  drafts: { id: string; question: string; draftedAt: Date; by: string }[];
  people: People;
  /** What to call a recipient, as the rules name it. */
  recipients: ReadonlyMap<string, string>;
  /** The birthdays after which other people decide about one of the consents. */
  birthdays: readonly { at: Date; age: number }[];
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
      const followed = await followRequests(tx, hat.collaborationId, casusId);
      const consents = consentsOf(lives, followed, people, situation, at);
      return {
        framework: seen.framework,
        child: pupilName(people),
        mayManage: mayManage(situation, await readActor(tx, hat)).allowed,
        consents,
        drafts: (await draftsOf(tx, hat.collaborationId, casusId)).map(({ draftedBy, ...draft }) => ({
          ...draft,
          by: nameOf(people, draftedBy),
        })),
        people,
        recipients: await namesOfRecipients(tx, people),
        birthdays: birthdaysOf(lives, situation),
      };
    },
    casusId,
  );
}

function consentsOf(
  lives: readonly ConsentLife[],
  followed: ReadonlyMap<string, FollowedSigner[]>,
  people: People,
  situation: Situation,
  at: Date,
): ConsentOfCasus[] {
  const { standing } = situation;
  const replaced = new Map(
    standing.consents.flatMap(({ id, replaces }) => (replaces === null ? [] : [[id, replaces]])),
  );
  const versions = lives.flatMap((life) => {
    const present = life.sees === "all" && life.endedAt === null ? stretchAt(life.stretches, at) : null;
    const { id: consentId, sentAt, validFrom, validUntil } = life;
    return [{ consentId, sentAt, validFrom, validUntil, status: present?.status ?? ("beeindigd" as const) }];
  });
  const successors = successorsOf(versions, replaced, at);
  return lives.map((life): ConsentOfCasus => {
    if (life.sees === "holds")
      return { life, waitingFor: [], awaited: [], signers: [], end: null, supersededBy: null };
    const present = life.endedAt === null ? stretchAt(life.stretches, at) : null;
    const signers = followed.get(life.id) ?? [];
    const successor = successors.get(life.id);
    const version = versions.find(({ consentId }) => consentId === life.id);
    const awaited = present?.waitingFor ?? [];
    return {
      life,
      waitingFor: awaited.map((id) => nameOf(people, id)),
      awaited,
      signers,
      end: endOf(
        {
          ...life,
          replaced: [...replaced.values()].includes(life.id),
          turnings: turnings(situation, life),
          answers: signers.flatMap(({ personId, answers }) =>
            answers.map(({ at: when, answer }) => ({ by: personId, at: when, answer })),
          ),
        },
        at,
      ),
      supersededBy: version && successor && isSuperseded(version, successor) ? successor.consentId : null,
    };
  });
}

/** The birthdays that change who decides about a consent since it was asked. What was ended before it began has none. */
function turnings({ facts }: Situation, { id, sentAt }: ConsentLife) {
  const known = facts.consents.find((each) => each.id === id);
  return known === undefined ? [] : turningsOf(facts, known, sentAt.getTime());
}

function birthdaysOf(lives: readonly ConsentLife[], situation: Situation) {
  const found = lives
    .filter(({ sees }) => sees === "all")
    .flatMap((life) => turnings(situation, life).map(({ at, age }): [number, number] => [age, at]));
  return [...new Map(found)].map(([age, at]) => ({ age, at: new Date(at) }));
}

/** Organisations that the viewer knows by id, and the people of the casus as the rules name them. */
async function namesOfRecipients(tx: Transaction, people: People): Promise<ReadonlyMap<string, string>> {
  const rows = await tx.select({ id: organisation.id, name: organisation.name }).from(organisation);
  return new Map([
    ...rows.map(({ id, name }): [string, string] => [id, name]),
    ...[...people.values()].map(({ id, name }): [string, string] => [named(id), name]),
  ]);
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
