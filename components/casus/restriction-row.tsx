import { Actions } from "@/components/ui/actions";
import { Button } from "@/components/ui/button";
import { MarginNote } from "@/components/ui/margin-note";
import { Row } from "@/components/ui/row";
import { TextLink } from "@/components/ui/text-link";
import { day, lastDay, longDay } from "@/lib/calendar/words";
import { askedOf, closingOf, confirmBefore } from "@/lib/casus/restriction-terms";
import type { CasusView } from "@/lib/casus/view";
import type { GuardianView } from "@/lib/casus/view-people";
import type { RestrictionView } from "@/lib/casus/view-restriction";

/** Whether a guardian reads, for coordinators: why it was closed, who signed, and what can be done. */
export function RestrictionRow({ casus, guardian }: { casus: CasusView; guardian: GuardianView }) {
  const { restriction } = guardian;
  const here = `/casussen/${casus.id}/mensen/${guardian.id}`;
  const closing = restriction && closingOf(restriction, casus.now);
  const openingWaits = restriction?.opening && restriction.opening.declinedAt === null;
  return (
    <Row
      level={2}
      state={closing && closing !== "confirmed" ? "wacht" : undefined}
      when="lezen"
      title={restriction ? "Lezen is afgesloten." : `${guardian.name} leest wat de regels openen.`}
      why={
        <MarginNote title="Waarom" rule={["RST-1", "ACT-3"]}>
          Afsluiten is voor de veiligheid, of omdat een rechter het zegt. Het raakt alleen het lezen, niet de
          stem in een toestemming.
        </MarginNote>
      }
    >
      {restriction ? <Closed casus={casus} restriction={restriction} /> : null}
      {closing === "overdue" || closing === "declined" ? (
        <p>
          <TextLink href={`${here}/afsluiten?mee=ander`}>Vraag een ander om mee te beslissen</TextLink>.
        </p>
      ) : null}
      {restriction && casus.me && askedOf(restriction, casus.me.id) ? (
        <p>
          <TextLink href={`${here}/meebeslissen`}>U bent gevraagd om mee te beslissen</TextLink>.
        </p>
      ) : null}
      {openingWaits ? null : (
        <Actions>
          <Button kind="text" href={`${here}/afsluiten`}>
            {restriction ? "Stel voor om het lezen weer te openen" : "Sluit het lezen af"}
          </Button>
        </Actions>
      )}
    </Row>
  );
}

function Closed({ casus, restriction }: { casus: CasusView; restriction: RestrictionView }) {
  const { framework, now, names } = casus;
  const name = (id: string) => names.get(id)?.name ?? "een collega";
  return (
    <>
      <p>
        {name(restriction.recordedBy)} sloot het af op {longDay(restriction.since, framework)}:{" "}
        {restriction.reason}
      </p>
      <p>{signatureWords(restriction, name, casus)}</p>
      {restriction.opening ? <p>{openingWords(restriction.opening, name, casus)}</p> : null}
      <p>
        {restriction.reviewOn <= now ? (
          <strong>Kijk hier nu opnieuw naar</strong>
        ) : (
          "U kijkt hier opnieuw naar"
        )}
        : afgesproken voor {longDay(restriction.reviewOn, framework)}.
      </p>
    </>
  );
}

type Named = (id: string) => string;
type Words = Pick<CasusView, "framework" | "now">;

function signatureWords(restriction: RestrictionView, name: Named, { framework, now }: Words): string {
  const second = name(restriction.secondBy);
  const on = restriction.secondAt ? ` op ${day(restriction.secondAt, framework, now)}` : "";
  switch (closingOf(restriction, now)) {
    case "confirmed":
      return `${second} bevestigde dit${on}.`;
    case "declined":
      return `${second} liet${on} weten het er niet mee eens te zijn. Het lezen blijft dicht tot u samen met een collega anders beslist.`;
    case "waits":
      return `${second} bevestigt dit nog, uiterlijk ${lastDay(confirmBefore(restriction.since), framework, now)}. Het lezen is nu al dicht.`;
    case "overdue":
      return `${second} bevestigde dit nog niet, en de week daarvoor is voorbij. Het lezen blijft dicht.`;
  }
}

function openingWords(
  { by, second, at, declinedAt }: NonNullable<RestrictionView["opening"]>,
  name: Named,
  { framework, now }: Words,
): string {
  const proposed = `${name(by)} stelde op ${day(at, framework, now)} voor het lezen weer te openen.`;
  return declinedAt === null
    ? `${proposed} ${name(second)} beslist nog mee; tot dan blijft het dicht.`
    : `${proposed} ${name(second)} zei op ${day(declinedAt, framework, now)} nee.`;
}
