import { Actions } from "@/components/ui/actions";
import { Button } from "@/components/ui/button";
import { Lines } from "@/components/ui/lines";
import { MarginNote } from "@/components/ui/margin-note";
import { PersonName } from "@/components/ui/person-name";
import { Row } from "@/components/ui/row";
import { TextLink } from "@/components/ui/text-link";
import { KRING_WORDS } from "@/lib/ambtskring/kinds";
import { type OnDay, lastedOn } from "@/lib/ambtskring/on-day";
import type { Kring, Member } from "@/lib/ambtskring/rows";
import { dateOf } from "@/lib/calendar/date";
import { day, lastDay, longDay } from "@/lib/calendar/words";
import { capital } from "@/lib/casus/number-words";
import type { CasusView } from "@/lib/casus/view";
import { AgreedRows } from "./agreed-rows";
import type { Shown } from "./kringen-drawing";

type KringRowProps = Shown & {
  casus: Pick<CasusView, "id" | "framework" | "now" | "pupil">;
  on: OnDay;
  moveHref: ((member: Member) => string) | null;
};

/** One kring in words: who stands in it since when, what was agreed with the pupil, and who asked to be informed. */
export function KringRow({ kring, members, casus, on, moveHref }: KringRowProps) {
  const { framework, now, pupil } = casus;
  const here = `/casussen/${casus.id}/ambtskringen/${kring.id}`;
  // Who is to come stands in the list, and in no drawing of today.
  const later = on.when === "now" ? kring.members.filter((member) => isToCome(member, now)) : [];
  const inquiries = kring.inquiries.filter((each) => on.when === "now" || lastedOn(on, each));
  return (
    <>
      <Row
        level={2}
        state="stil"
        when={KRING_WORDS[kring.kind].name}
        whenDetail={kring.organisation.name}
        title={capital(kring.situation)}
        why={<MarginNote rule="KRG-1">{KRING_WORDS[kring.kind].meaning}</MarginNote>}
      >
        {members.length === 0 ? <p>{nobodyIn(kring, on)}</p> : null}
        {members.length + later.length > 0 ? (
          <Lines
            items={[...members, ...later].map((member) => ({
              id: member.id,
              title: (
                <PersonName
                  name={member.person.name}
                  sector={member.person.organisation.sector}
                  role={placeOf(member, kring)}
                />
              ),
              help: sinceWhen(member, casus),
              end:
                moveHref !== null && kring.mayEnd ? (
                  <TextLink href={moveHref(member)} aria-label={`Verplaats ${member.person.name}`}>
                    Verplaats
                  </TextLink>
                ) : undefined,
            }))}
          />
        ) : null}
        {on.when === "now" && kring.mayAdd ? (
          <Actions>
            <Button kind="text" href={`${here}/toevoegen`}>
              Zet iemand in deze kring
            </Button>
          </Actions>
        ) : null}
      </Row>
      <AgreedRows kring={kring} casus={casus} on={on} />
      {inquiries.map(({ id, by, reason, from, until }) => (
        <Row
          key={id}
          kort
          state={until === null || until > now ? undefined : "stil"}
          when="de directie vroeg"
          whenDetail={day(from, framework, now)}
          why={
            until !== null && until <= now ? undefined : (
              <MarginNote rule="KRG-2" source="CLB-informatie">
                De directie leest wat collega’s met ambtsgeheim voor deze kring schrijven. Wie beroepsgeheim
                heeft, houdt dat. {pupil.callName} ziet deze vraag ook.
              </MarginNote>
            )
          }
        >
          <p>
            {by?.name ?? "De directeur"} {until !== null && until <= now ? "wilde" : "wil"} op de hoogte zijn
            {until === null ? "" : `, tot en met ${lastDay(until, framework, now)}`}. De reden: {reason}
          </p>
        </Row>
      ))}
    </>
  );
}

const isToCome = ({ from, until }: Member, now: Date) => from > now && (until === null || until > from);

function nobodyIn({ members }: Kring, { when }: OnDay): string {
  if (when !== "now") return "Niemand stond of staat dan in deze kring.";
  return members.length === 0
    ? "Niemand staat nog in deze kring."
    : "Nu staat niemand in deze kring, en niemand kan er meer bij. De coördinator maakt een nieuwe.";
}

/** "psycholoog, CLB Leiebeek": the organisation where it is another than the school. */
function placeOf({ person: { jobTitle, organisation } }: Member, { organisation: school }: Kring): string {
  const elsewhere = organisation.id === school.id ? null : organisation.name;
  return [jobTitle, elsewhere].filter(Boolean).join(", ");
}

/** "Sinds 12 oktober 2026 tot 3 mei 2027. Erbij gezet door Els Peeters, op 14 oktober 2026." */
function sinceWhen(
  { from, until, addedBy, addedAt }: Member,
  { framework, now }: Pick<CasusView, "framework" | "now">,
): string {
  const since = `${from > now ? "Vanaf" : "Sinds"} ${longDay(from, framework)}`;
  const last = until === null ? "" : ` tot ${longDay(until, framework)}`;
  const by = addedBy === null ? null : `door ${addedBy}`;
  const at =
    dateOf(framework, addedAt) === dateOf(framework, from) ? null : `op ${longDay(addedAt, framework)}`;
  const added = [by, at].filter(Boolean).join(", ");
  return `${since}${last}.${added === "" ? "" : ` Erbij gezet ${added}.`}`;
}
