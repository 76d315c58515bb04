import { Lines } from "@/components/ui/lines";
import { MarginNote } from "@/components/ui/margin-note";
import { Row } from "@/components/ui/row";
import { State } from "@/components/ui/state";
import { TextLink } from "@/components/ui/text-link";
import { day } from "@/lib/calendar/words";
import type { CasusConsents, ConsentOfCasus } from "@/lib/consent/casus-view";
import { endWords } from "@/lib/consent/end-words";
import type { FollowedSigner } from "@/lib/consent/follow";
import { answerWords, STAGE_WORDS } from "@/lib/consent/status-words";
import { nameOf } from "@/lib/person/people";
import { ruleOf, sourceAt } from "@/lib/policy/rules";
import { standingWords } from "./standing-words";

type ConsentRowProps = { consent: ConsentOfCasus; view: CasusConsents; here: string; now: Date };

/** One consent in words: how it stands, who answered what and when, who is missing, when it ends and why. */
export function ConsentRow({ consent, view, here, now }: ConsentRowProps) {
  const { life, end, awaited, signers, supersededBy } = consent;
  const { framework, people, child } = view;
  if (life.sees === "holds") return null;
  const { status, words } = standingWords(consent, framework, now);
  const ends = end && endWords(end, { framework, now, child, nameOf: (id) => nameOf(people, id) });
  const asked = new Set(signers.map(({ personId }) => personId));
  const unasked = awaited.filter((id) => !asked.has(id));
  return (
    <Row
      id={`vraag-${life.id}`}
      when="gevraagd"
      whenDetail={day(life.sentAt, framework, now)}
      state={status === "onvolledig" ? "wacht" : undefined}
      title={<TextLink href={`${here}/${life.id}`}>{life.question}</TextLink>}
      why={
        end?.rule ? (
          <MarginNote
            title={end.at <= now ? "Waarom het eindigde" : "Waarom het eindigt"}
            source={sourceAt(end.rule, framework, now.getTime())}
            rule={end.why === "birthday" ? [end.say, end.rule] : end.rule}
          >
            {ruleOf(end.why === "birthday" ? end.say : end.rule).says}
          </MarginNote>
        ) : null
      }
    >
      <State status={status}>{words}</State>
      {ends ? <p>{status === "geldig" ? ends.why : `${ends.until} ${ends.why}`}</p> : null}
      {supersededBy === null ? null : (
        <p>
          <TextLink href={`${here}/${supersededBy}`}>Bekijk de nieuwe versie</TextLink>
        </p>
      )}
      <Lines
        items={[
          ...signers.map((signer) => ({
            id: signer.personId,
            title: nameOf(people, signer.personId),
            ...signerWords(signer, awaited.includes(signer.personId), view, now),
          })),
          ...unasked.map((id) => ({
            id,
            title: nameOf(people, id),
            end: "nog niet gevraagd",
            help: "Beslist nu mee, maar kreeg de vraag nog niet.",
          })),
        ]}
      />
    </Row>
  );
}

/** What was answered and when, and what was said before; or how far the question came. */
function signerWords(
  { answers, stage, since }: FollowedSigner,
  awaited: boolean,
  { framework, recipients }: CasusConsents,
  now: Date,
): { end: string; help?: string } {
  const said = (answer: FollowedSigner["answers"][number]) =>
    `${answerWords(answer, (entry) => recipients.get(entry) ?? "iemand")} op ${day(answer.at, framework, now)}`;
  const [latest, ...earlier] = answers;
  if (latest === undefined)
    return {
      end: awaited ? "nog geen antwoord" : "geen antwoord nodig",
      help: `${STAGE_WORDS[stage]} · ${day(since, framework, now)}`,
    };
  return {
    end: said(latest),
    help: earlier.length === 0 ? undefined : `Eerder: ${earlier.map(said).join("; ")}.`,
  };
}
