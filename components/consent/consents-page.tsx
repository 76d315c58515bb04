import { Actions } from "@/components/ui/actions";
import { Button } from "@/components/ui/button";
import { type BarMark, ConsentBars, type Lane } from "@/components/ui/consent-bars";
import { Empty } from "@/components/ui/empty";
import { Letter } from "@/components/ui/letter";
import { MarginNote } from "@/components/ui/margin-note";
import { Page } from "@/components/ui/page";
import { Row } from "@/components/ui/row";
import { SectionHead } from "@/components/ui/section-head";
import { State } from "@/components/ui/state";
import { TextLink } from "@/components/ui/text-link";
import { capital, inWords } from "@/lib/casus/number-words";
import { type ConsentLife, segmentsOf } from "@/lib/consent/bars";
import type { CasusConsents, ConsentOfCasus } from "@/lib/consent/casus-view";
import { dayAt, lastDayBefore } from "@/lib/calendar/day";
import { day, longDay, writeDay } from "@/lib/calendar/words";
import { stretchAt } from "@/lib/consent/standing";
import { CATEGORY_WORDS, listOf } from "@/lib/consent/vocabulary";
import { ZONES } from "@/lib/policy/calendar";
import type { Framework } from "@/lib/policy/vocabulary";
import { ConsentRow } from "./consent-row";
import { standingWords } from "./standing-words";

type ConsentsPageProps = { casusId: string; view: CasusConsents; now: Date };

/** The consents of one casus through time, with the drafts. */
export function ConsentsPage({ casusId, view, now }: ConsentsPageProps) {
  const { framework, child, mayManage, consents, drafts } = view;
  const here = `/casussen/${casusId}/toestemming`;
  const whole = consents.filter(({ life }) => life.sees === "all");
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
      </Letter>
      {whole.length > 0 ? (
        <ConsentBars
          from={new Date(Math.min(...instants)).toISOString()}
          until={new Date(Math.max(...instants) + MARGIN).toISOString()}
          now={now.toISOString()}
          lanes={whole.flatMap((each) => laneOf(each, framework, here, now))}
          marks={marksOf(view, now)}
          timeZone={ZONES[framework]}
          caption="Een vol vlak geldt, een gestreept vlak wacht, een rij streepjes komt nog, en een rode lijn is een nee of een stop."
        />
      ) : null}
      <Letter>
        {whole.length > 0 ? (
          <SectionHead
            title="Wie antwoordde wat, en wat eindigt wanneer"
            why={
              <MarginNote>
                Alleen wie het vroeg en de coördinatoren zien dit. Wie tekent, ziet niets van een ander.
              </MarginNote>
            }
          />
        ) : null}
        {whole.map((consent) => (
          <ConsentRow key={consent.life.id} consent={consent} view={view} here={here} now={now} />
        ))}
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

/** Shown after the last end: that then nothing holds. */
const MARGIN = 21 * 86_400_000;

function laneOf(consent: ConsentOfCasus, framework: Framework, here: string, now: Date): Lane[] {
  const { life } = consent;
  if (life.sees === "holds") return [];
  const { status, words } = standingWords(consent, framework, now);
  const common = { id: life.id, href: `${here}/${life.id}`, title: life.question };
  return [{ ...common, segments: segmentsOf(life), status, statusWords: words }];
}

/** The birthdays that change who decides, and the ends that are still to come. */
function marksOf({ birthdays, consents, child, framework }: CasusConsents, now: Date): BarMark[] {
  const ends = new Set(
    consents.flatMap(({ life, end }) => {
      const at = end?.at ?? life.endedAt ?? life.validUntil;
      return life.sees === "all" && end?.why !== "birthday" && at > now ? at.getTime() : [];
    }),
  );
  return [
    ...birthdays.map(({ at, age }) => ({
      at: at.toISOString(),
      label: `${child} ${age}`,
      kind: "birthday" as const,
    })),
    ...[...ends].map((at) => ({
      at: new Date(at).toISOString(),
      label: `einde ${day(new Date(at - 1), framework, now)}`,
      kind: "end" as const,
    })),
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
