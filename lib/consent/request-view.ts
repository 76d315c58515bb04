/** One request that was sent, as a page shows it: whole to the asker and the coordinators, to the parties that it holds. */
import { asPerson, type Hat, type Transaction } from "@/lib/db/doors";
import { readActor, readSituation } from "@/lib/grants/situation";
import { mayKeepTemplates, mayManage, type Situation } from "@/lib/policy/act";
import { statusOf } from "@/lib/policy/status";
import type { Framework } from "@/lib/policy/vocabulary";
import { type ConsentLife, livesOf } from "./bars";
import { type BirthdayQuestion, readBirthdayQuestion } from "./birthday-question";
import { type FollowedSigner, followSigners } from "./follow";
import { type HeardEntry, readHeard } from "./heard-read";
import { type Openings, openingsOf } from "./opens";
import { type People, peopleOf } from "@/lib/person/people";
import { openReplacement, type Replacement, versionBefore } from "./replacement";
import { asConsent, type Parts, readParts, readRequest, type Request } from "./request";
import { type PlannedSigner, type SignerPlan, signerPlan } from "./signer-plan";
import { type Stretch, stretchAt } from "./standing";

export type ViewedSigner = FollowedSigner & {
  /** The consent waits for this person (ST-4). */
  awaited: boolean;
  /** The guardian who spoke for this person too (GRD-1). */
  spokenForBy: string | null;
  /** Null: has no say (any more). */
  planned: PlannedSigner | null;
};

export type WholeRequest = {
  sees: "all";
  request: Request;
  life: Extract<ConsentLife, { sees: "all" }>;
  present: Stretch | null;
  people: People;
  mayManage: boolean;
  /** May keep it as an example for the own organisation. */
  mayKeep: boolean;
  signers: ViewedSigner[];
  /** With a say, and never asked: since a birthday, or new authority. */
  unasked: PlannedSigner[];
  plan: SignerPlan;
  /** That a pupil without a say was heard, and what the viewer may know of it. */
  heard: HeardEntry[];
  /** The question to the pupil on the birthday that gives a say; null where no birthday in the period does. */
  birthdayQuestion: BirthdayQuestion | null;
  openings: Openings;
  /** The request whose place this one takes, and the one that is to take the place of this. */
  versions: { before: { id: string; over: boolean } | null; next: Replacement | null };
};

export type HeldRequest = {
  sees: "holds";
  life: Extract<ConsentLife, { sees: "holds" }>;
  /** Null: it does not hold now. */
  since: Date | null;
  framework: Framework;
  /** What it opens for the viewer's organisation, or opened when it last held. */
  parts: Parts;
};

/** Null where the viewer may not know of it; a draft is no request yet. */
export function viewRequest(
  hat: Hat,
  casusId: string,
  consentId: string,
  at: Date = new Date(),
): Promise<WholeRequest | HeldRequest | null> {
  return asPerson(
    hat,
    async (tx) => {
      const lives = await livesOf(tx, hat.collaborationId, casusId, at);
      const life = lives.find(({ id }) => id === consentId);
      if (life === undefined) return null;
      const people = await peopleOf(tx, hat.collaborationId, casusId);
      const situation = await readSituation(tx, hat, casusId, at);
      const actor = await readActor(tx, hat);
      const manages = mayManage(situation, actor).allowed;
      const whole = wholeLife(life, manages);
      const view = whole === null ? null : await viewWhole(tx, hat, situation, whole, people, casusId);
      if (view !== null) return { ...view, mayManage: manages, mayKeep: mayKeepTemplates(actor).allowed };
      if (life.sees === "all") return null;
      return {
        sees: "holds",
        life,
        framework: situation.facts.framework,
        since: life.holds[0]?.from ?? null,
        parts: await readParts(tx, hat.collaborationId, casusId, consentId, people),
      };
    },
    casusId,
  );
}

/** A request that was ended before it began has no stretches, not even for whoever manages it. */
function wholeLife(life: ConsentLife, manages: boolean): WholeRequest["life"] | null {
  if (life.sees === "all") return life;
  if (!manages || life.endedAt === null || life.question === null) return null;
  const { holds: _none, question, ...common } = life;
  return { ...common, sees: "all", question, stretches: [], shut: [] };
}

async function viewWhole(
  tx: Transaction,
  hat: Hat,
  situation: Situation,
  life: WholeRequest["life"],
  people: People,
  casusId: string,
): Promise<Omit<WholeRequest, "mayManage" | "mayKeep"> | null> {
  const request = await readRequest(tx, hat.collaborationId, casusId, life.id, people);
  if (request === null) return null;
  const plan = signerPlan(situation, asConsent(request));
  const followed = await followSigners(tx, hat.collaborationId, casusId, life.id);
  const standing = signersNow(situation, request);
  const asked = new Set(followed.map(({ personId }) => personId));
  return {
    sees: "all",
    request,
    life,
    present: request.endedAt === null ? stretchAt(life.stretches, new Date(situation.at)) : null,
    people,
    signers: followed.map((signer) => ({
      ...signer,
      awaited: standing.get(signer.personId)?.awaited ?? false,
      spokenForBy: standing.get(signer.personId)?.spokenForBy ?? null,
      planned: plan.signers.find(({ id }) => id === signer.personId) ?? null,
    })),
    unasked: plan.signers.filter(({ id }) => !asked.has(id)),
    plan,
    heard: await readHeard(tx, hat, casusId, life.id),
    birthdayQuestion: await readBirthdayQuestion(tx, casusId, life.id, plan),
    openings: openingsOf(situation, life.id),
    versions: {
      before: await versionBefore(tx, situation, life.id),
      next: await openReplacement(tx, situation, life.id),
    },
  };
}

/** Who has a say now, whether it waits for them and who spoke for them. */
function signersNow({ facts, at }: Situation, request: Request) {
  const consent = facts.consents.find(({ id }) => id === request.id) ?? asConsent(request);
  const { signers, status } = statusOf(facts, consent, at);
  return new Map(
    signers.map(({ id, awaited, spokenForBy }) => [
      id,
      { awaited: awaited && status === "onvolledig" && request.endedAt === null, spokenForBy },
    ]),
  );
}
