import { TextLink } from "@/components/ui/text-link";
import { day } from "@/lib/calendar/words";
import { isSilent } from "@/lib/consent/follow";
import { remindersAt } from "@/lib/consent/reminder-plan";
import type { ViewedSigner } from "@/lib/consent/request-view";
import { isMessage } from "@/lib/consent/vocabulary";
import type { Framework } from "@/lib/policy/vocabulary";

type SignerWaitProps = {
  signer: ViewedSigner;
  framework: Framework;
  here: string;
  manages: boolean;
  now: Date;
};

/** An answer was wished for before today, and it still waits for this person. */
export const isLate = ({ awaited, answerBy, stage }: ViewedSigner, now: Date): boolean =>
  awaited && isSilent(stage) && answerBy !== null && answerBy <= now;

/** Of somebody who is waited for and silent: before which day an answer was asked, and when a reminder follows. */
export function SignerWait({ signer, framework, here, manages, now }: SignerWaitProps) {
  const { awaited, stage, answerBy, route, personId } = signer;
  if (!awaited || !isSilent(stage)) return null;
  const next = isMessage(route) ? remindersAt({ framework, ...signer }).find((at) => at > now) : undefined;
  const sentences = [
    answerBy === null ? null : `Gevraagd is: graag vóór ${day(answerBy, framework, now)}.`,
    next === undefined
      ? isMessage(route)
        ? "Er volgt geen herinnering meer."
        : null
      : `De volgende herinnering gaat op ${day(next, framework, now)}.`,
  ];
  return (
    <p className="zacht klein">
      {sentences.filter(Boolean).join(" ")}{" "}
      {manages ? (
        <TextLink href={`${here}/herinneren/${personId}`}>
          {isMessage(route) ? "Pas de herinneringen aan" : "Noem een dag"}
        </TextLink>
      ) : null}
    </p>
  );
}
