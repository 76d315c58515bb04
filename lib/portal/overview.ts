/** What a guardian or pupil finds at home: what waits for them, what they said yes to, what they answered before. */
import { eq } from "drizzle-orm";
import { ownCasus } from "@/lib/consent/answer-casus";
import { type OwnAnswer, readOwnAnswers, type SignerStanding } from "@/lib/consent/answer-own";
import { resumePath } from "@/lib/consent/answer-resume";
import { readSigningIn } from "@/lib/consent/answer-view";
import type { ConsentForm } from "@/lib/consent/form";
import { asPerson, type Hat } from "@/lib/db/doors";
import { readReplaced } from "@/lib/grants/replacing";
import { before } from "@/lib/policy/replacing";
import { consentSigner } from "@/lib/db/schema/consent";
import type { Locale } from "@/lib/i18n/locale";

export type PortalQuestion = {
  consentId: string;
  form: ConsentForm;
  standing: SignerStanding;
  open: boolean;
  askedAt: Date | null;
  talkAskedAt: Date | null;
  /** Something was filled in already. */
  begun: boolean;
  /** Where the signer goes on. */
  resume: string;
  last: OwnAnswer | null;
};

export type PortalOverview = {
  /** Asked, open and not answered, the latest first. */
  waiting: PortalQuestion[];
  /** As `waiting`, but it holds without the own answer: one may answer, and nobody waits for it. */
  holding: PortalQuestion[];
  /** Answered yes, and open. */
  agreed: (PortalQuestion & { last: OwnAnswer })[];
  /** Everything else that was asked. */
  earlier: PortalQuestion[];
  /** Own answers to what one has no say in any more. */
  past: OwnAnswer[];
};

export function readPortal(hat: Hat, language: Locale): Promise<PortalOverview> {
  return asPerson(hat, async (tx) => {
    const casusId = await ownCasus(tx, hat);
    if (casusId === null) return { waiting: [], holding: [], agreed: [], earlier: [], past: [] };
    const asked = await tx
      .select({ consentId: consentSigner.consentId })
      .from(consentSigner)
      .where(eq(consentSigner.personId, hat.personId));
    const answered = await readOwnAnswers(tx, hat, casusId);
    const ids = new Set([...asked, ...answered].map(({ consentId }) => consentId));
    const questions: PortalQuestion[] = [];
    const past: OwnAnswer[] = [];
    for (const consentId of ids) {
      const view = await readSigningIn(tx, hat, casusId, consentId, language);
      if (view?.kind === "past") past.push(view.last);
      if (view?.kind !== "asked") continue;
      questions.push({
        ...view,
        begun: view.draft !== null,
        resume: resumePath(view.form, view.draft?.content ?? null),
      });
    }
    const replaced = await readReplaced(tx, casusId);
    const inPlace = new Set(questions.flatMap(({ consentId }) => before(replaced, consentId)));
    return { ...sorted(questions, inPlace), past };
  });
}

/** @param replaced those in whose place another one is asked: these are answered once, in the new version */
function sorted(
  questions: readonly PortalQuestion[],
  replaced: ReadonlySet<string>,
): Omit<PortalOverview, "past"> {
  const latest = [...questions].sort((one, other) => momentOf(other) - momentOf(one));
  const unanswered = latest.filter(
    ({ consentId, open, last }) => open && last === null && !replaced.has(consentId),
  );
  const waiting = unanswered.filter(({ standing }) => standing !== "holds");
  const holding = unanswered.filter(({ standing }) => standing === "holds");
  const agreed = latest.flatMap((question) => {
    const { last, open } = question;
    return open && last?.answer === "given" ? [{ ...question, last }] : [];
  });
  const shown = new Set([...unanswered, ...agreed].map(({ consentId }) => consentId));
  return { waiting, holding, agreed, earlier: latest.filter(({ consentId }) => !shown.has(consentId)) };
}

const momentOf = ({ last, askedAt }: PortalQuestion) => (last?.at ?? askedAt)?.getTime() ?? 0;
