import { Actions } from "@/components/ui/actions";
import { Button } from "@/components/ui/button";
import { Empty } from "@/components/ui/empty";
import { Letter } from "@/components/ui/letter";
import { MarginNote } from "@/components/ui/margin-note";
import { Page } from "@/components/ui/page";
import { Row } from "@/components/ui/row";
import { SectionHead } from "@/components/ui/section-head";
import { State } from "@/components/ui/state";
import { StateRings } from "@/components/ui/state-rings";
import { Table } from "@/components/ui/table";
import { TextLink } from "@/components/ui/text-link";
import type { KringNews } from "@/lib/ambtskring/news";
import { greeting } from "@/lib/casus/greeting";
import { capital, inWords } from "@/lib/casus/number-words";
import type { Overview } from "@/lib/casus/overview";
import { callNameOf } from "@/lib/casus/view";
import type { RequestAtAGlance } from "@/lib/consent/overview";
import { isRunning } from "@/lib/consent/running";
import { statusWords } from "@/lib/consent/status-words";
import { ZONES } from "@/lib/policy/calendar";
import { CasusLines } from "./casus-lines";
import { inRingOrder, inSentence } from "./consent-summary";
import { kringRows } from "./kring-rows";
import type { OverviewRow } from "./overview-row";
import { onMe, onOthers, sinceOf } from "./overview-rows";
import { weeksAhead } from "./rows-ahead";
import { statusesByCasus } from "./requests";
import { day } from "@/lib/calendar/words";

type OverviewPageProps = {
  /** The viewer's. */
  name: string;
  mayMake: boolean;
  overview: Overview;
  requests: readonly RequestAtAGlance[];
  /** In how many notes something is new to the viewer, by casus. */
  newNotes: ReadonlyMap<string, number>;
  /** What others did lately in the viewer's ambtskringen. */
  kringNews: readonly KringNews[];
};

/** What waits on the viewer, what on others, the weeks ahead, and how all consents stand. */
export function OverviewPage({ name, mayMake, overview, requests, newNotes, kringNews }: OverviewPageProps) {
  const { now, framework, casussen } = overview;
  const mine = onMe(overview, requests, newNotes);
  const others = onOthers(overview, requests);
  const ahead = weeksAhead(overview, requests);
  const today = new Intl.DateTimeFormat("nl", { dateStyle: "full", timeZone: ZONES[framework] }).format(now);
  return (
    <Page
      kicker={capital(today)}
      title={`${greeting(now, framework)}, ${callNameOf(name)}. ${countOf(mine.length)}`}
      lead={leadOf(others.length)}
    >
      <Letter>
        {casussen.length === 0 ? (
          <Row state="stil">
            <Empty title="U doet nog aan geen casus mee.">
              {mayMake
                ? "Maak een casus voor de eerste leerling, en kies wie er meedoet."
                : "Zodra iemand u toevoegt, ziet u hier wat er op u wacht."}
            </Empty>
            {mayMake ? (
              <Actions>
                <Button href="/casussen/nieuw">Maak een casus</Button>
              </Actions>
            ) : null}
          </Row>
        ) : null}
        <Rows rows={mine} filled />
        {kringNews.length > 0 ? <SectionHead title="Nieuw in uw ambtskringen" /> : null}
        <FirstRows rows={kringRows(kringNews, overview)} />
        {others.length > 0 ? <SectionHead title="Wat op een ander wacht" /> : null}
        <FirstRows rows={others} />
        {ahead.length > 0 ? <SectionHead title="De komende weken" /> : null}
        <FirstRows rows={ahead} />
        <AllConsents requests={requests} overview={overview} />
        {casussen.length > 0 ? (
          <>
            <SectionHead title="Uw leerlingen" />
            <Row state="stil">
              <CasusLines casussen={casussen} statuses={statusesByCasus(requests)} />
              {mayMake ? (
                <Actions>
                  <Button kind={mine.length === 0 ? "main" : "text"} href="/casussen/nieuw">
                    Maak een casus
                  </Button>
                </Actions>
              ) : null}
            </Row>
          </>
        ) : null}
      </Letter>
    </Page>
  );
}

function countOf(count: number): string {
  if (count === 0) return "Er wacht niets op u.";
  return count === 1 ? "Eén ding wacht op u." : `${capital(inWords(count))} dingen wachten op u.`;
}

function leadOf(count: number): string | undefined {
  if (count === 0) return undefined;
  return count === 1
    ? "Eén ding wacht op iemand anders. Daar hoeft u nu niets voor te doen."
    : `${capital(inWords(count))} dingen wachten op iemand anders. Daar hoeft u nu niets voor te doen.`;
}

/** How many things stand open at first; the rest is one press away. */
const AT_FIRST = 6;

function FirstRows({ rows }: { rows: readonly OverviewRow[] }) {
  const rest = rows.slice(AT_FIRST);
  return (
    <>
      <Rows rows={rows.slice(0, AT_FIRST)} />
      {rest.length > 0 ? (
        <details className="meer">
          <summary>{rest.length === 1 ? "Toon er nog één" : `Toon er nog ${inWords(rest.length)}`}</summary>
          <Rows rows={rest} />
        </details>
      ) : null}
    </>
  );
}

/** `filled`: the first of them has the one filled button of the page. */
function Rows({ rows, filled }: { rows: readonly OverviewRow[]; filled?: boolean }) {
  const first = rows.findIndex(({ action }) => action);
  return rows.map(({ id, when, whenDetail, title, text, state, kort, why, action }, index) => (
    <Row
      key={id}
      when={when}
      whenDetail={whenDetail}
      title={title}
      // What waits on the reader comes first, under no heading but the page's.
      level={filled ? 2 : 3}
      state={state}
      kort={kort}
      why={why}
    >
      {text ? <p>{text}</p> : null}
      {action ? (
        filled && index === first ? (
          <Actions>
            <Button href={action.href}>{action.label}</Button>
          </Actions>
        ) : (
          <p>
            <TextLink href={action.href}>{action.label}</TextLink>
          </p>
        )
      ) : null}
    </Row>
  ));
}

function AllConsents({ requests, overview }: Pick<OverviewPageProps, "requests" | "overview">) {
  const { now, framework } = overview;
  const running = requests.filter(isRunning);
  if (running.length === 0) return null;
  const statuses = running.map(({ status }) => status);
  const exceptions = running.filter(({ status }) => status !== "geldig" && status !== "verlopen");
  return (
    <>
      <SectionHead title="Zo staan de toestemmingen ervoor" />
      <Row
        state="stil"
        why={
          <MarginNote>
            Een nee heeft geen gevolgen voor de hulp. Vraag alleen opnieuw als er iets veranderd is.
          </MarginNote>
        }
      >
        <p>
          {running.length === 1 ? "Eén toestemming" : `${capital(inWords(running.length))} toestemmingen`}:{" "}
          {inSentence(statuses)}.
        </p>
        <StateRings
          states={inRingOrder(statuses)}
          label={`${running.length} toestemmingen: ${inSentence(statuses)}`}
        />
        {exceptions.length > 0 ? (
          <Table
            caption="Toestemmingen die niet geldig zijn"
            captionHidden
            columns={[
              { id: "who", head: "Waarover" },
              { id: "state", head: "Hoe het staat" },
              { id: "since", head: "Sinds", phone: "sinds", numeric: true },
            ]}
            rows={exceptions.slice(0, AT_FIRST).map((request) => ({
              id: request.consentId,
              cells: [
                <TextLink key="who" href={`/casussen/${request.casusId}/toestemming/${request.consentId}`}>
                  {callNameOf(request.childName)}: {request.question}
                </TextLink>,
                <State key="state" status={request.status}>
                  {statusWords(
                    framework,
                    request.status,
                    request.next?.at ?? request.validUntil,
                    request.waitingFor.map(({ name }) => name),
                  )}
                </State>,
                day(sinceOf(request), framework, now),
              ],
            }))}
          />
        ) : null}
        <p>
          <TextLink className="lees" href="/toestemming">
            {exceptions.length > AT_FIRST ? "Alles in de werklijst" : "Naar de werklijst"}
          </TextLink>
        </p>
      </Row>
    </>
  );
}
