import { Notice } from "@/components/ui/notice";
import { Row } from "@/components/ui/row";
import { TextLink } from "@/components/ui/text-link";
import type { WholeRequest } from "@/lib/consent/request-view";

/** The version before this one, and the one that is to take its place: what holds until when, said plainly. */
export function Versions({ view, now }: { view: WholeRequest; now: Date }) {
  const { request, present, versions, life } = view;
  const { before, next } = versions;
  const of = (id: string) => `/casussen/${request.casusId}/toestemming/${id}`;
  const running = request.endedAt === null && request.validUntil > now;
  const held = life.stretches.some(({ status, from }) => status === "geldig" && from <= now);
  const holds = present?.status === "geldig";
  return (
    <>
      {before === null ? null : (
        <Row kort when="versie">
          <p>
            Dit is een nieuwe versie. <TextLink href={of(before.id)}>De vorige</TextLink>{" "}
            {!before.over
              ? "loopt door tot deze geldt, of tot u haar beëindigt."
              : held
                ? "eindigde toen deze ging gelden."
                : "loopt niet meer."}
          </p>
        </Row>
      )}
      {next === null ? null : (
        <Row when="nieuwe versie" state={running && next.sent ? "wacht" : undefined}>
          <NextVersion next={next} running={running} holds={holds} href={of(next.id)} />
        </Row>
      )}
    </>
  );
}

type NextVersionProps = {
  next: NonNullable<WholeRequest["versions"]["next"]>;
  running: boolean;
  /** The version on this page holds now. */
  holds: boolean;
  href: string;
};

function NextVersion({ next, running, holds, href }: NextVersionProps) {
  const link = (
    <TextLink href={href}>{next.sent ? "Bekijk de nieuwe versie" : "Ga verder met het concept"}</TextLink>
  );
  if (!running) return <p>Er is een nieuwe versie in de plaats gekomen. {link}.</p>;
  if (!next.sent) return <p>U begon een nieuwe versie. Er is nog niets verstuurd. {link}.</p>;
  const goesOn = holds
    ? "Deze toestemming geldt nog. Past dat niet meer, beëindig haar dan hieronder."
    : "Deze vraag loopt nog. Past dat niet meer, beëindig haar dan hieronder.";
  if (next.status === "geweigerd" || next.status === "ingetrokken")
    return (
      <Notice
        kind="wacht"
        title={
          next.status === "geweigerd" ? "De nieuwe versie is geweigerd." : "De nieuwe versie is ingetrokken."
        }
      >
        <p>
          {goesOn} {link}.
        </p>
        <p>
          De links naar deze versie werken niet meer. Moet iemand hier nog op antwoorden? Beëindig dan eerst
          de nieuwe versie; daarna stuurt u hier een nieuwe link.
        </p>
      </Notice>
    );
  return (
    <p>
      Er loopt een nieuwe versie. Zodra die geldt, eindigt deze;{" "}
      {holds ? "tot dan blijft zij gelden" : "niemand hoeft op deze nog te antwoorden"}. {link}.
    </p>
  );
}
