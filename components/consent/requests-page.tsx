import { Empty } from "@/components/ui/empty";
import { Letter } from "@/components/ui/letter";
import { Page } from "@/components/ui/page";
import { Row } from "@/components/ui/row";
import { SectionHead } from "@/components/ui/section-head";
import { State } from "@/components/ui/state";
import { TextLink } from "@/components/ui/text-link";
import { dayAt } from "@/lib/calendar/day";
import { writeDay } from "@/lib/calendar/words";
import type { RequestAtAGlance } from "@/lib/consent/overview";
import { type RequestGroup, requestGroups } from "@/lib/consent/request-groups";
import { STAGE_WORDS, statusWords } from "@/lib/consent/status-words";
import type { Framework } from "@/lib/policy/vocabulary";

type RequestsPageProps = { requests: readonly RequestAtAGlance[]; framework: Framework };

const HEADS: Record<RequestGroup, string> = {
  you: "Wacht op u",
  others: "Wacht op een antwoord",
  holds: "Geldt, of gaat nog in",
  over: "Geldt niet meer",
};

/** Every request of the viewer's casussen, by what it waits for. */
export function RequestsPage({ requests, framework }: RequestsPageProps) {
  const groups = requestGroups(requests);
  const waiting = groups.find(({ group }) => group === "you")?.requests.length ?? 0;
  return (
    <Page title={titleOf(requests.length, waiting)}>
      <Letter>
        {requests.length === 0 ? (
          <Row>
            <Empty title="Hier staan de vragen om toestemming die u volgt.">
              Open een leerling om er een te stellen.
            </Empty>
          </Row>
        ) : null}
        {groups.map(({ group, requests: ofGroup }) => (
          <RequestsOfGroup
            key={group}
            title={HEADS[group]}
            requests={ofGroup}
            framework={framework}
            waits={group === "you"}
          />
        ))}
        <Row state="stil">
          <p className="klein">
            <TextLink href="/toestemming/voorbeelden">Bekijk de voorbeelden</TextLink> waarmee u een vraag
            begint.
          </p>
        </Row>
      </Letter>
    </Page>
  );
}

type GroupProps = {
  title: string;
  requests: readonly RequestAtAGlance[];
  framework: Framework;
  waits: boolean;
};

function RequestsOfGroup({ title, requests, framework, waits }: GroupProps) {
  return (
    <>
      <SectionHead title={title} />
      {requests.map((request) => (
        <Row
          key={request.consentId}
          state={waits ? "wacht" : undefined}
          when={request.childName}
          whenDetail={writeDay(dayAt(framework, request.sentAt ?? request.draftedAt))}
          title={
            <TextLink href={`/casussen/${request.casusId}/toestemming/${request.consentId}`}>
              {request.question}
            </TextLink>
          }
        >
          <RequestState request={request} framework={framework} />
        </Row>
      ))}
    </>
  );
}

function RequestState({ request, framework }: { request: RequestAtAGlance; framework: Framework }) {
  if (request.status === "concept") return <p>Een concept. Er is nog niets verstuurd.</p>;
  if (request.status === "beeindigd") return <State status="verlopen">beëindigd</State>;
  const { status, waitingFor, signers, next } = request;
  const troubles = signers.filter(
    ({ stage }) => stage === "talk" || stage === "failed" || stage === "wrong_person",
  );
  return (
    <>
      <State status={status}>
        {statusWords(
          framework,
          status,
          next?.at ?? request.validUntil,
          waitingFor.map(({ name }) => name),
        )}
      </State>
      {troubles.map(({ id, name, stage }) => (
        <p key={id}>
          {name}: {STAGE_WORDS[stage]}.
        </p>
      ))}
      {next !== null && status === "geldig" && next.status === "onvolledig" ? (
        <p className="zacht klein">Daarna is er een nieuw antwoord nodig.</p>
      ) : null}
    </>
  );
}

function titleOf(count: number, waiting: number): string {
  if (count === 0) return "U volgt nog geen vragen om toestemming.";
  if (waiting === 0) return "Geen enkele vraag om toestemming wacht op u.";
  return waiting === 1
    ? "Eén vraag om toestemming wacht op u."
    : `${waiting} vragen om toestemming wachten op u.`;
}
