/** What the pages of a draft show: the draft, who can be chosen, who must sign and how each can be asked. */
import { eq } from "drizzle-orm";
import { asPerson, type Hat, type Transaction } from "@/lib/db/doors";
import { authority, child } from "@/lib/db/schema/casus";
import { readActor, readSituation } from "@/lib/grants/situation";
import { mayKeepTemplates, mayManage } from "@/lib/policy/act";
import { firstMistake, type Step } from "./draft-checks";
import { dayAt } from "@/lib/calendar/day";
import { writeDay } from "@/lib/calendar/words";
import { type PartiesToChoose, partiesToChoose } from "./parties";
import { readCourtLimits } from "./court-limits";
import { nameOf, type People, peopleOf, pupilName } from "@/lib/person/people";
import { whatItReplaces } from "./replacement";
import { asConsent, readRequest, type Request } from "./request";
import { routesOf, type SignerRoutes } from "./routes";
import { type SignerPlan, signerPlan } from "./signer-plan";
import { type SignerWords, signerWords } from "./signer-words";
import { filledIn, type Template } from "./template";
import { readTemplate, readTemplates } from "./template-read";
import { type WouldSee, wouldSee } from "./would-see";

export type Signing = {
  plan: SignerPlan;
  /** As it stands now; with an exception, where everybody with authority must answer; and without one. */
  words: { one: SignerWords; all: SignerWords };
  routes: SignerRoutes[];
  /** "Gezag gezien door …", by guardian. */
  authority: ReadonlyMap<string, string>;
  /** What a court took from it, by guardian. The rules know nothing of it (RULES.md section 2). */
  courtLimits: ReadonlyMap<string, string>;
};

export type DraftView = {
  request: Request;
  /** The first name of the pupil. */
  child: string;
  people: People;
  choice: PartiesToChoose;
  /** Null until it is known from whom and to whom: who decides depends on it. */
  signing: Signing | null;
  mistake: { step: Step; message: string } | null;
  /** What each recipient would see; null while something is missing, or where nothing would open. */
  wouldSee: WouldSee[] | null;
  /** It is to take the place of a request that runs. */
  newVersion: boolean;
  /** May be kept as an example for the own organisation. */
  mayKeep: boolean;
};

/** A draft for a coordinator; null for anybody else, and for what is no draft (any more). */
export function viewDraft(
  hat: Hat,
  casusId: string,
  consentId: string,
  at: Date = new Date(),
): Promise<DraftView | null> {
  return asPerson(
    hat,
    async (tx) => {
      const people = await peopleOf(tx, hat.collaborationId, casusId);
      const request = await readRequest(tx, hat.collaborationId, casusId, consentId, people);
      if (request === null || request.sentAt !== null || request.endedAt !== null) return null;
      const situation = await readSituation(tx, hat, casusId, at);
      const actor = await readActor(tx, hat);
      if (!mayManage(situation, actor).allowed) return null;
      const parties = request.disclosers.length > 0 && request.recipients.length > 0;
      const mistake = firstMistake(request, at);
      return {
        request,
        child: pupilName(people),
        people,
        choice: await partiesToChoose(tx, hat.collaborationId, casusId, people),
        signing: parties ? await signingOf(tx, situation, request, people, at) : null,
        mistake,
        newVersion: whatItReplaces(situation, consentId) !== null,
        mayKeep: mistake === null && mayKeepTemplates(actor).allowed,
        wouldSee: mistake === null ? await wouldSee(tx, situation, request) : null,
      };
    },
    casusId,
  );
}

export type NewRequest = {
  /** The pupil's first name. */
  child: string;
  templates: { id: string; name: string }[];
  /** The example in the address, filled in for this pupil. */
  chosen: Template | null;
};

/** For whoever may start a request here; null for anybody else. */
export function viewNewRequest(
  hat: Hat,
  casusId: string,
  templateId: string | null = null,
  at: Date = new Date(),
): Promise<NewRequest | null> {
  return asPerson(
    hat,
    async (tx) => {
      // To whom no pupil is shown there is no casus.
      const [seen] = await tx.select({ id: child.personId }).from(child).where(eq(child.casusId, casusId));
      if (!seen) return null;
      const situation = await readSituation(tx, hat, casusId, at);
      if (!mayManage(situation, await readActor(tx, hat)).allowed) return null;
      const pupil = pupilName(await peopleOf(tx, hat.collaborationId, casusId));
      const { house, own } = await readTemplates(tx, hat);
      const chosen = templateId === null ? null : await readTemplate(tx, hat, templateId);
      return {
        child: pupil,
        templates: [...own, ...house].map(({ id, name }) => ({ id, name })),
        chosen: chosen === null ? null : { ...chosen, content: filledIn(chosen.content, pupil) },
      };
    },
    casusId,
  );
}

async function signingOf(
  tx: Transaction,
  situation: Parameters<typeof signerPlan>[0],
  request: Request,
  people: People,
  at: Date,
): Promise<Signing> {
  const consent = asConsent(request);
  const plan = signerPlan(situation, consent);
  const inWords = (bothGuardiansBecause: typeof consent.bothGuardiansBecause) =>
    signerWords(signerPlan(situation, { ...consent, bothGuardiansBecause }), people, request.validUntil, at);
  return {
    plan,
    words: { one: inWords([]), all: inWords(["ingrijpend"]) },
    routes: await routesOf(tx, request.casusId, plan.signers),
    authority: await authorityWords(tx, request, people),
    courtLimits: await readCourtLimits(tx, request.casusId),
  };
}

/** "Gezag nagegaan door Marije Postma, 2 maart 2027", of the latest check of each guardian that may be seen (VIS-13). */
async function authorityWords(
  tx: Transaction,
  { casusId, framework }: Request,
  people: People,
): Promise<Map<string, string>> {
  const rows = await tx
    .select({
      guardianId: authority.guardianId,
      checkedOn: authority.checkedOn,
      recordedAt: authority.recordedAt,
      by: authority.recordedBy,
    })
    .from(authority)
    .where(eq(authority.casusId, casusId))
    .orderBy(authority.recordedAt);
  return new Map(
    rows.map(({ guardianId, checkedOn, recordedAt, by }) => [
      guardianId,
      `Gezag van ${nameOf(people, guardianId)} nagegaan door ${nameOf(people, by)}, ${writeDay(dayAt(framework, checkedOn ?? recordedAt))}.`,
    ]),
  );
}
