/** The blank form for print, with the sheets of those who sign today. */
import { append } from "@/lib/audit/append";
import { asPerson, type Hat } from "@/lib/db/doors";
import { readActor, readSituation } from "@/lib/grants/situation";
import { mayManage } from "@/lib/policy/act";
import { isRestricted } from "@/lib/policy/authority";
import { DEFAULT_LOCALE, type Locale } from "@/lib/i18n/locale";
import { databaseNow } from "./answer-view";
import type { ConsentForm } from "./form";
import { readForm } from "./form-read";
import { isOver } from "./request";

export type BlankForm = {
  form: ConsentForm;
  /** The same in the words of a pupil who signs; null where the pupil does not. */
  pupils: ConsentForm | null;
  madeAt: Date;
};

/**
 * The blank form of a request that was sent and still runs; recorded before it is given. Null where there is none to
 * print for this person: paper is handed out by who manages requests (ACT-9). A guardian to whom reading is closed has no sheet: their version without places has one of its own (`readGuardedPaper`, VIS-3).
 */
export function readBlankForm(
  hat: Hat,
  casusId: string,
  consentId: string,
  language: Locale = DEFAULT_LOCALE,
): Promise<BlankForm | null> {
  return asPerson(
    hat,
    async (tx) => {
      const at = await databaseNow(tx);
      const reading = await readForm(tx, hat, casusId, consentId, at, "everybody", language);
      if (!reading?.form || reading.request.sentAt === null || isOver(reading.request, at)) return null;
      const situation = await readSituation(tx, hat, casusId, at);
      if (!mayManage(situation, await readActor(tx, hat)).allowed) return null;
      const { facts } = situation;
      const closed = new Set(
        facts.guardians.filter((guardian) => isRestricted(guardian, at.getTime())).map(({ id }) => id),
      );
      const { blocks, ...rest } = reading.form;
      const form = {
        ...rest,
        blocks: blocks.filter(({ signerId }) => signerId === null || !closed.has(signerId)),
      };
      const pupil = form.blocks.find(({ kind }) => kind === "child")?.signerId ?? null;
      const own = pupil && (await readForm(tx, hat, casusId, consentId, at, { of: pupil }, language));
      await append(tx, "reads", {
        action: "consent.form.print",
        scopeId: casusId,
        objects: [consentId],
        rule: "VIS-3",
      });
      return { form, pupils: own ? own.form : null, madeAt: at };
    },
    casusId,
  );
}
