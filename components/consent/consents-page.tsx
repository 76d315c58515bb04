import { Actions } from "@/components/ui/actions";
import { Button } from "@/components/ui/button";
import { ConsentBars, type Lane } from "@/components/ui/consent-bars";
import { Empty } from "@/components/ui/empty";
import { Letter } from "@/components/ui/letter";
import { Page } from "@/components/ui/page";
import { Row } from "@/components/ui/row";
import { SectionHead } from "@/components/ui/section-head";
import { State } from "@/components/ui/state";
import { TextLink } from "@/components/ui/text-link";
import { capital, inWords } from "@/lib/casus/number-words";
import { type ConsentLife, segmentsOf } from "@/lib/consent/bars";
import type { CasusConsents, ConsentOfCasus } from "@/lib/consent/casus-view";
import { dayAt, lastDayBefore } from "@/lib/calendar/day";
import { longDay, writeDay } from "@/lib/calendar/words";
import { stretchAt } from "@/lib/consent/standing";
import { statusWords, withShut } from "@/lib/consent/status-words";
import { CATEGORY_WORDS, listOf } from "@/lib/consent/vocabulary";
import type { Framework } from "@/lib/policy/vocabulary";

type ConsentsPageProps = { casusId: string; view: CasusConsents; now: Date };

/** The consents of one casus through time, with the drafts. */
export function ConsentsPage({ casusId, view, now }: ConsentsPageProps) {
  const { framework, child, mayManage, consents, drafts } = view;
  const here = `/casussen/${casusId}/toestemming`;
  const lanes = consents.flatMap((each) => laneOf(each, framework, here, now));
  const held = consents.map(({ life }) => life).filter(isHeld);
  const instants = consents.flatMap(({ life }) =>
    [life.sentAt, life.validFrom, life.validUntil].map((at) => at.getTime()),
  );
  return (
    <Page kicker={<TextLink href={`/casussen/${casusId}`}>{child}</TextLink>} title={titleOf(view, now)}>
      <Letter>
        {mayManage ? (
          <Row state="stil">
            <Actions>
              <Button href={`${here}/nieuw`}>Vraag toestemming</Button>
            </Actions>
          </Row>
        ) : null}
        {lanes.length > 0 ? (
          <Row state="nu" when="door de tijd">
            <ConsentBars
              from={new Date(Math.min(...instants)).toISOString()}
              until={new Date(Math.max(...instants)).toISOString()}
              now={now.toISOString()}
              lanes={lanes}
            />
          </Row>
        ) : null}
        {held.map((life) => (
          <HeldRow key={life.id} life={life} framework={framework} here={here} />
        ))}
        {consents.length === 0 ? (
          <Row>
            {mayManage ? (
              <Empty title="Hier is nog geen toestemming gevraagd.">
                Vraag eerst wie wat van elkaar mag weten.
              </Empty>
            ) : (
              <Empty title="Er geldt nog geen toestemming voor uw organisatie.">
                Zodra er een geldt, ziet u hier wat u mag vertellen of weten.
              </Empty>
            )}
          </Row>
        ) : null}
        {drafts.length > 0 ? (
          <>
            <SectionHead title="Nog niet verstuurd" />
            {drafts.map(({ id, question, draftedAt, by }) => (
              <Row
                key={id}
                kort
                when={writeDay(dayAt(framework, draftedAt))}
                whenDetail={by}
                title={<TextLink href={`${here}/${id}`}>{question}</TextLink>}
              />
            ))}
          </>
        ) : null}
      </Letter>
    </Page>
  );
}

function laneOf({ life, waitingFor }: ConsentOfCasus, framework: Framework, here: string, now: Date): Lane[] {
  if (life.sees === "holds") return [];
  const present = stretchAt(life.stretches, now);
  const status = present?.status ?? "verlopen";
  return [
    {
      id: life.id,
      href: `${here}/${life.id}`,
      segments: segmentsOf(life),
      title: life.question,
      status,
      statusWords:
        life.endedAt === null
          ? withShut(statusWords(framework, status, present?.until ?? life.validUntil, waitingFor), life.shut)
          : "beëindigd",
    },
  ];
}

/** What a discloser or recipient may know: about what, for how long, and whether it holds now (VIS-3). */
function HeldRow({ life, framework, here }: { life: HeldLife; framework: Framework; here: string }) {
  const { holds } = life;
  const holdsNow = holds.length > 0;
  return (
    <Row
      when={holdsNow ? "geldt" : "geldt nu niet"}
      title={
        <TextLink href={`${here}/${life.id}`}>
          {capital(listOf(life.categories.map((category) => CATEGORY_WORDS[category].name)))}
        </TextLink>
      }
    >
      <State status={holdsNow ? "geldig" : "verlopen"}>{holdsNow ? "geldt" : "geldt nu niet"}</State>
      {holds.map(({ from, until }) => (
        <p key={from.getTime()}>
          Vanaf {longDay(from, framework)}
          {until === null ? "" : `, tot en met ${writeDay(lastDayBefore(framework, until))}`}.
        </p>
      ))}
    </Row>
  );
}

type HeldLife = Extract<ConsentLife, { sees: "holds" }>;
const isHeld = (life: ConsentLife): life is HeldLife => life.sees === "holds";

function titleOf({ consents, child, mayManage }: CasusConsents, now: Date): string {
  if (consents.length === 0)
    return mayManage ? `Voor ${child} is nog niets gevraagd.` : "Hier staat nog niets dat u aangaat.";
  const holding = consents.filter(({ life }) =>
    life.sees === "holds"
      ? stretchAt(life.holds, now) !== null
      : stretchAt(life.stretches, now)?.status === "geldig",
  ).length;
  if (holding === 0) return `Voor ${child} geldt nu geen toestemming.`;
  return holding === 1
    ? `Voor ${child} geldt nu één toestemming.`
    : `Voor ${child} gelden nu ${inWords(holding)} toestemmingen.`;
}
