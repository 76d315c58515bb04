import { Actions } from "@/components/ui/actions";
import { Button } from "@/components/ui/button";
import { ConsentBar } from "@/components/ui/consent-bar";
import { Letter } from "@/components/ui/letter";
import { MarginNote } from "@/components/ui/margin-note";
import { Page } from "@/components/ui/page";
import { Row } from "@/components/ui/row";
import { SectionHead } from "@/components/ui/section-head";
import { TextLink } from "@/components/ui/text-link";
import type { AuthoritySituation } from "@/lib/casus/authority-picture";
import { segmentsOf } from "@/lib/consent/bars";
import { dayAt } from "@/lib/calendar/day";
import { writeDay, writePeriod } from "@/lib/calendar/words";
import { callName, nameOf } from "@/lib/person/people";
import type { WholeRequest } from "@/lib/consent/request-view";
import { turningWords } from "@/lib/consent/signer-words";
import { statusSentence, waitingWords } from "@/lib/consent/status-words";
import { CATEGORY_WORDS, listOf } from "@/lib/consent/vocabulary";
import { ruleOf, sourceAt } from "@/lib/policy/rules";
import { AwaitsAuthority } from "./awaits-authority";
import { BirthdayQuestion } from "./birthday-question";
import { EndRequest } from "./end-request";
import { FollowedSignerRow } from "./followed-signer";
import { Heard } from "./heard";
import { KeepAsTemplate } from "./keep-as-template";
import { OpeningsGrid } from "./openings-grid";
import { RequestFiles } from "./request-files";
import { ReplaceRequest } from "./replace-request";
import { RequestText } from "./request-text";
import { Versions } from "./versions";

type RequestPageProps = {
  view: WholeRequest;
  now: Date;
  /** Where it waits for somebody whose authority is established: who has it, as far as the viewer may know. */
  authority: AuthoritySituation | null;
};

/** One request for its asker and the coordinators: how it stands, who answered what, what it opens. */
export function RequestPage({ view, now, authority }: RequestPageProps) {
  const { request, life, present, people, mayManage, signers, unasked, plan, birthdayQuestion, openings } =
    view;
  const { framework, casusId } = request;
  const here = `/casussen/${casusId}/toestemming/${request.id}`;
  const child = callName(people, plan.childId);
  const asking = plan.turnings.find((turning) => turning.child);
  const running = request.endedAt === null && request.validUntil > now;
  const status = statusSentence({
    ...request,
    present,
    waitingFor: [
      waitingWords(
        (present?.waitingFor ?? []).map((id) => ({
          name: nameOf(people, id),
          because: plan.signers.find((signer) => signer.id === id)?.because ?? null,
        })),
      ),
    ],
  });
  const shut = listOf(life.shut.map((category) => CATEGORY_WORDS[category].name));
  const title = shut === "" ? status : `${status} Niet over ${shut}.`;
  return (
    <Page
      kicker={<TextLink href={`/casussen/${casusId}/toestemming`}>Toestemmingen van {child}</TextLink>}
      title={title}
      lead={request.question}
    >
      <Letter>
        <Row
          state="nu"
          when="verloop"
          why={
            present ? (
              <MarginNote
                title="Waarom"
                source={sourceAt(present.rule, framework, now.getTime())}
                rule={present.rule}
              >
                {ruleOf(present.rule).says}
              </MarginNote>
            ) : null
          }
        >
          <ConsentBar
            title={request.question}
            status={present?.status ?? "verlopen"}
            statusWords={request.endedAt === null ? undefined : "beëindigd"}
            from={earliest(life.sentAt, life.validFrom).toISOString()}
            until={new Date(life.validUntil.getTime() + MARGIN).toISOString()}
            now={now.toISOString()}
            segments={segmentsOf(life)}
            marks={[
              ...plan.turnings.map(({ at, age }) => ({
                at: new Date(at).toISOString(),
                label: `${child} ${age}`,
                kind: "birthday" as const,
              })),
              { at: life.validUntil.toISOString(), label: "einde", kind: "end" as const },
            ]}
            caption={`Gevraagd ${writePeriod(framework, request)}.`}
          />
        </Row>
        <Versions view={view} now={now} />
        {running
          ? plan.turnings.map((turning) => (
              <Row
                key={turning.age}
                id={turning === asking ? "verjaardag" : undefined}
                state="feest"
                when={writeDay(dayAt(framework, new Date(turning.at)))}
                title={`${child} wordt ${turning.age}.`}
                why={
                  <MarginNote
                    title="Waarom"
                    source={sourceAt(turning.say, framework, now.getTime())}
                    rule={turning.say}
                  >
                    {ruleOf(turning.say).says}
                  </MarginNote>
                }
              >
                <p>{turningWords(turning, child)}</p>
                {mayManage && turning === asking && birthdayQuestion !== null ? (
                  <BirthdayQuestion
                    casusId={casusId}
                    consentId={request.id}
                    framework={framework}
                    question={birthdayQuestion}
                    child={{ id: plan.childId, call: child }}
                  />
                ) : null}
              </Row>
            ))
          : null}

        <SectionHead
          title="Wie antwoordde wat"
          why={
            <MarginNote>
              Alleen wie het vroeg en de coördinatoren zien dit. Wie tekent, ziet niets van een ander.
            </MarginNote>
          }
        />
        {running && (authority === "nobody" || authority === "undetermined") ? (
          <AwaitsAuthority casusId={casusId} framework={framework} situation={authority} />
        ) : null}
        {unasked.map(({ id, restricted }) => (
          <Row
            key={id}
            state="wacht"
            when="niet gevraagd"
            title={`${nameOf(people, id)} is nog niet gevraagd.`}
          >
            {restricted ? (
              <>
                <p>
                  Lezen is voor deze persoon afgesloten. Eerst is een versie zonder school, plaats en namen
                  nodig, die twee mensen vrijgeven; tot dan gaat er niets naar hem of haar.
                </p>
                {mayManage && running ? (
                  <Actions>
                    <Button href={`${here}/zonder-plaatsen/${id}`}>
                      Maak de versie voor {callName(people, id)}
                    </Button>
                  </Actions>
                ) : null}
              </>
            ) : (
              <>
                <p>{nameOf(people, id)} beslist nu mee, maar kreeg de vraag nog niet.</p>
                {mayManage && running && !view.versions.next?.sent ? (
                  <Actions>
                    <Button href={`${here}/vragen/${id}`}>Vraag het aan {callName(people, id)}</Button>
                  </Actions>
                ) : null}
              </>
            )}
          </Row>
        ))}
        {signers.map((signer) => (
          <FollowedSignerRow
            key={signer.personId}
            signer={signer}
            view={view}
            here={here}
            manages={mayManage && running}
            now={now}
          />
        ))}

        <Heard view={view} here={here} manages={mayManage && running} />

        {openings.size > 0 ? (
          <>
            <SectionHead
              title={`Wat ${listOf(request.disclosers.map(({ name }) => name))} ${request.disclosers.length > 1 ? "mogen" : "mag"} vertellen`}
              why={
                <MarginNote rule="VIS-12">
                  Dit komt alleen uit de antwoorden. Er staat niet bij of er iets te lezen is.
                </MarginNote>
              }
            />
            <Row>
              <OpeningsGrid request={request} openings={openings} />
            </Row>
          </>
        ) : null}

        <SectionHead title="Wat er is gevraagd" />
        <RequestText request={request} />

        <RequestFiles here={here} blank={mayManage && running} />
        {view.mayKeep ? <KeepAsTemplate href={`${here}/voorbeeld`} /> : null}

        {mayManage && request.endedAt === null && view.versions.next === null ? (
          <ReplaceRequest casusId={casusId} consentId={request.id} correctable={running} />
        ) : null}

        {mayManage && running ? (
          <Row state="stil">
            <EndRequest casusId={casusId} consentId={request.id} />
          </Row>
        ) : null}
      </Letter>
    </Page>
  );
}

/** Shown after the end: that then nothing holds. */
const MARGIN = 21 * 86_400_000;

const earliest = (one: Date, other: Date): Date => (one < other ? one : other);
