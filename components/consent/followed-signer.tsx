import { Actions } from "@/components/ui/actions";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { PersonName } from "@/components/ui/person-name";
import { Quote } from "@/components/ui/quote";
import { Row } from "@/components/ui/row";
import { TextLink } from "@/components/ui/text-link";
import { clockTime, day, writeInstant } from "@/lib/calendar/words";
import type { GivenAnswer } from "@/lib/consent/follow";
import { callName, nameOf, type People } from "@/lib/person/people";
import type { ViewedSigner, WholeRequest } from "@/lib/consent/request-view";
import { answerWords, STAGE_WORDS } from "@/lib/consent/status-words";
import type { Framework } from "@/lib/policy/vocabulary";
import { isLate, SignerWait } from "./signer-wait";

type FollowedSignerProps = {
  signer: ViewedSigner;
  view: WholeRequest;
  here: string;
  manages: boolean;
  now: Date;
};

/** One signer: how far the question came, what was answered, and what can be done about it. */
export function FollowedSignerRow({ signer, view, here, manages, now }: FollowedSignerProps) {
  const { people, request } = view;
  const { framework } = request;
  const [latest, ...earlier] = signer.answers;
  const name = <PersonName name={nameOf(people, signer.personId)} sector="gezin" />;
  const nameOfRecipient = (entry: string) =>
    request.recipients.find((recipient) => recipient.entry === entry)?.name ?? "iemand";
  return (
    <Row
      when={isLate(signer, now) ? "over tijd" : STAGE_WORDS[signer.stage]}
      whenDetail={recently(signer.since, now, framework)}
      state={signer.awaited ? "wacht" : undefined}
      title={
        <>
          {name} {latest ? answerWords(latest, nameOfRecipient) : "antwoordde nog niet"}.
        </>
      }
    >
      <Standing signer={signer} people={people} here={here} casusId={request.casusId} />
      <SignerWait signer={signer} framework={framework} here={here} manages={manages} now={now} />
      {latest ? <Answer answer={latest} people={people} framework={framework} here={here} /> : null}
      {earlier.map((answer) => (
        <p key={answer.id} className="zacht klein">
          Eerder, op {writeInstant(framework, answer.at)}: {answerWords(answer, nameOfRecipient)}.
        </p>
      ))}
      {manages && signer.planned ? (
        <Actions>
          {signer.planned.restricted || view.versions.next?.sent || (latest && !signer.awaited) ? null : (
            <Button kind={signer.awaited ? "edge" : "text"} href={`${here}/vragen/${signer.personId}`}>
              Vraag het opnieuw of anders
            </Button>
          )}
          {signer.planned.restricted ? (
            <Button kind="text" href={`${here}/zonder-plaatsen/${signer.personId}`}>
              Bekijk de versie zonder plaatsen
            </Button>
          ) : (
            <Button kind="text" href={`${here}/zo-leest/${signer.personId}`} hard>
              Bekijk hoe {callName(people, signer.personId)} het leest
            </Button>
          )}
          {canSitDown(signer) && !view.versions.next?.sent ? (
            <Button kind="text" href={`${here}/aan-tafel/${signer.personId}`}>
              Laat hier aan tafel tekenen
            </Button>
          ) : null}
          <Button kind="text" href={`${here}/vastleggen?wie=${signer.personId}`}>
            {latest ? "Leg een nieuw antwoord vast" : "Leg een antwoord vast"}
          </Button>
        </Actions>
      ) : null}
    </Row>
  );
}

/** Whoever has not answered may be handed this device; where a message went astray the address comes first. */
const canSitDown = ({ stage, planned }: ViewedSigner): boolean =>
  planned !== null && !planned.restricted && stage !== "answered" && stage !== "wrong_person";

/** "vandaag om 11.28 uur", or the day. */
function recently(at: Date, now: Date, framework: Framework): string {
  const written = day(at, framework, now);
  return written === day(now, framework, now)
    ? `vandaag om ${clockTime(at, framework).replace(" ", "\u00a0")}`
    : written;
}

type StandingProps = { signer: ViewedSigner; people: People; here: string; casusId: string };

/** What the coordinator has to know about where it stands. */
function Standing({ signer, people, casusId }: StandingProps) {
  const name = callName(people, signer.personId);
  const address = (
    <TextLink href={`/casussen/${casusId}/mensen/${signer.personId}/adres`}>Verbeter het adres</TextLink>
  );
  if (signer.stage === "wrong_person") {
    return (
      <Notice kind="fout">
        Wie dit bericht kreeg, zegt dat het voor een ander was. De link is gesloten. {address} en vraag het
        dan opnieuw.
      </Notice>
    );
  }
  if (signer.stage === "failed")
    return <Notice kind="fout">Het bericht kwam niet aan. {address}, of vraag het anders.</Notice>;
  if (signer.stage === "talk")
    return (
      <Notice kind="wacht">
        {name} wil eerst praten.{" "}
        <TextLink href={`/casussen/${casusId}/mensen/${signer.personId}`}>
          Zoek op hoe u {name} bereikt
        </TextLink>
        , en vraag het daarna opnieuw of leg het antwoord vast.
      </Notice>
    );
  if (signer.planned === null) return <p className="zacht">{name} beslist hier nu niet over mee.</p>;
  if (signer.spokenForBy !== null)
    return (
      <p className="zacht">
        {nameOf(people, signer.spokenForBy)} zei ook namens {name} ja. {name} kan nog steeds zelf antwoorden.
      </p>
    );
  if (!signer.awaited) return null;
  return signer.planned.because === "GRD-1" ? (
    <p>Van de ouders is één ja genoeg.</p>
  ) : (
    <p>Zolang {name} niet antwoordt, geldt de toestemming niet.</p>
  );
}

type AnswerProps = { answer: GivenAnswer; people: People; framework: Framework; here: string };

function Answer({ answer, people, framework, here }: AnswerProps) {
  const { recorded, remark, onlyForSelf, otherAgrees, hasScan, id, form } = answer;
  const on = writeInstant(framework, answer.at);
  return (
    <>
      <p>
        {form === "online"
          ? `${answer.atTable ? "Aan tafel" : "Online"}, op ${on}.`
          : `${form === "paper" ? "Op papier" : "Mondeling"}, vastgelegd op ${on}.`}
      </p>
      {answer.answer === "given" && onlyForSelf ? (
        <p>Alleen voor zichzelf, niet voor de andere ouder.</p>
      ) : null}
      {otherAgrees === "no" ? (
        <p>Zegt dat de andere ouder het er niet mee eens is. Beide ouders moeten dan zelf antwoorden.</p>
      ) : null}
      {otherAgrees === "unknown" ? (
        <p>
          Weet niet of de andere ouder het ermee eens is. Denkt u dat het daar gevoelig ligt? Vraag dan beide
          ouders.
        </p>
      ) : null}
      {remark ? (
        <Quote upright by="voor u geschreven">
          {remark}
        </Quote>
      ) : null}
      {recorded ? (
        <p className="zacht klein">
          {recorded.how} Vastgelegd door {nameOf(people, recorded.by)}
          {recorded.with === null ? "" : `, met ${nameOf(people, recorded.with)} erbij`}.
        </p>
      ) : null}
      {answer.answer === "withdrawn" ? (
        <p className="klein">
          <TextLink href={`${here}/stop/${id}/bestand`} hard>
            Bewijs van het stoppen (pdf)
          </TextLink>
        </p>
      ) : null}
      {hasScan ? (
        <p className="klein">
          <TextLink href={`${here}/scan/${id}/bestand`} hard>
            Open de scan
          </TextLink>
        </p>
      ) : form === "paper" ? (
        <p className="klein">
          <TextLink href={`${here}/scan/${id}`}>Voeg de scan toe</TextLink>
        </p>
      ) : null}
    </>
  );
}
