import { type BarMark, ConsentBars, type Lane } from "@/components/ui/consent-bars";
import { segmentsOf } from "@/lib/consent/bars";
import type { ConsentOfCasus } from "@/lib/consent/casus-view";
import { statusWords, withShut } from "@/lib/consent/status-words";
import { CATEGORY_WORDS } from "@/lib/consent/vocabulary";
import { capital, listed } from "@/lib/casus/number-words";
import type { Parties, Recipient } from "@/lib/casus/parties";
import type { CasusView } from "@/lib/casus/view";
import { ZONES } from "@/lib/policy/calendar";
import { standingNow } from "./consent-now";
import { day } from "@/lib/calendar/words";

const DAY = 86_400_000;

type CasusConsentsProps = {
  casus: CasusView;
  consents: readonly ConsentOfCasus[];
  parties: ReadonlyMap<string, Parties>;
};

/** The consents of a casus as bars over time, with the birthdays and ends that change something. */
export function CasusConsents({ casus, consents, parties }: CasusConsentsProps) {
  const { now, framework, pupil } = casus;
  const times = consents.flatMap(({ life }) => [
    life.sentAt.getTime(),
    life.validFrom.getTime(),
    life.validUntil.getTime(),
  ]);
  const from = new Date(Math.min(now.getTime() - 30 * DAY, ...times));
  const until = new Date(Math.max(now.getTime() + 60 * DAY, ...times) + 14 * DAY);
  const birthdays = (pupil.facts?.birthdays ?? [])
    .filter(({ at }) => at > from && at < until)
    .map(({ age, at }): BarMark => ({
      at: at.toISOString(),
      label: `${pupil.callName} ${age}`,
      kind: "birthday",
    }));
  const ends = [...new Set(consents.map(({ life }) => (life.endedAt ?? life.validUntil).getTime()))]
    .filter((at) => at > now.getTime())
    .map((at): BarMark => ({
      at: new Date(at).toISOString(),
      label: `einde ${day(new Date(at - 1), framework, now)}`,
      kind: "end",
    }));
  return (
    <ConsentBars
      from={from.toISOString()}
      until={until.toISOString()}
      now={now.toISOString()}
      lanes={consents.map((consent) =>
        laneOf(consent, casus, parties.get(consent.life.id)?.recipients ?? []),
      )}
      marks={[...birthdays, ...ends]}
      timeZone={ZONES[framework]}
      caption="Een vol vlak geldt, een gestreept vlak wacht, een rij streepjes komt nog, en een rode lijn is een nee of een stop. Een verjaardag kan veranderen wie er moet antwoorden."
    />
  );
}

function laneOf(consent: ConsentOfCasus, casus: CasusView, recipients: readonly Recipient[]): Lane {
  const { id, now, framework } = casus;
  const { life, waitingFor } = consent;
  const shut = life.sees === "all" ? life.shut : [];
  const open = life.categories.filter((category) => !shut.includes(category));
  const what = listed(open.map((category) => CATEGORY_WORDS[category].name));
  const toWhom = listed(recipients.flatMap((recipient) => nameOf(recipient, casus) ?? []));
  const about = toWhom === "" ? capital(what) : `${toWhom}: ${what}`;
  const standing = standingNow(consent, now);
  const lane = {
    id: life.id,
    title: about,
    segments: segmentsOf(life),
    href: `/casussen/${id}/toestemming/${life.id}`,
  };
  if (life.endedAt)
    return { ...lane, status: "verlopen", statusWords: `beëindigd op ${day(life.endedAt, framework, now)}` };
  if (consent.supersededBy !== null)
    return { ...lane, status: "verlopen", statusWords: "vervangen door een nieuwe versie" };
  if (!standing) return { ...lane, status: "verlopen", statusWords: "geldt nu niet" };
  const words = statusWords(framework, standing.status, standing.until ?? life.validUntil, waitingFor);
  return { ...lane, status: standing.status, statusWords: withShut(words, shut) };
}

/** Null for a person whom the viewer may not know. */
function nameOf(
  { id, organisation }: Recipient,
  { participants, former, guardians }: CasusView,
): string | null {
  if (organisation !== null) return organisation;
  return [...participants, ...former, ...guardians].find((person) => person.id === id)?.name ?? null;
}
