import { KringDrawing } from "@/components/kring/kring-drawing";
import { MarginNote } from "@/components/ui/margin-note";
import type { CasusConsents } from "@/lib/consent/casus-view";
import { listed } from "@/lib/casus/number-words";
import type { Parties } from "@/lib/casus/parties";
import type { CasusView } from "@/lib/casus/view";
import { callNameOf } from "@/lib/casus/view";
import type { ParticipantView } from "@/lib/casus/view-people";
import { standingAcross, type Standing } from "./consent-now";
import { aboutGuardian, aboutParticipant, relationOf } from "./people-words";
import { classWords } from "./pupil-words";
import { lastDay } from "@/lib/calendar/words";

type CasusKringProps = {
  casus: CasusView;
  consents: CasusConsents["consents"];
  /** By consent. */
  parties: ReadonlyMap<string, Parties>;
};

/** The people round a pupil for who coordinates: where the ring of the own organisation is open, a consent holds. */
export function CasusKring({ casus, consents, parties }: CasusKringProps) {
  const { pupil, guardians, participants, organisation, now } = casus;
  const isInside = ({ organisation: { sector } }: ParticipantView) => sector === "vertrouwenspersoon";
  const common = (person: ParticipantView) => ({
    id: person.id,
    name: person.isMe ? `${callNameOf(person.name)} (u)` : callNameOf(person.name),
    fullName: person.name,
    role: person.role ?? undefined,
    about: aboutParticipant(person),
    sector: person.organisation.sector,
  });
  return (
    <KringDrawing
      child={{
        name: pupil.callName,
        detail: [pupil.facts ? `${pupil.facts.age} jaar` : null, classWords(pupil.schoolClass)]
          .filter(Boolean)
          .join(", "),
      }}
      inside={[
        ...guardians.map((guardian) => ({
          id: guardian.id,
          name: callNameOf(guardian.name),
          fullName: guardian.name,
          role: relationOf(guardian, casus),
          about: aboutGuardian(guardian, casus),
          sector: "gezin" as const,
        })),
        ...participants.filter(isInside).map(common),
      ]}
      school={{
        name: organisation.name,
        people: participants.filter((person) => person.organisation.id === organisation.id).map(common),
      }}
      outside={participants
        .filter((person) => person.organisation.id !== organisation.id && !isInside(person))
        .map((person) => {
          const standing = standingAcross(organisation.id, person, consents, parties, now);
          return {
            ...common(person),
            about: `${person.organisation.name} · ${aboutParticipant(person)}`,
            organisation: person.organisation.name,
            status: standing?.status ?? ("geen" as const),
            detail: standing === null ? undefined : atTheGate(standing, casus),
          };
        })}
      words={{
        atSchool: organisation.sector === "school" ? "school" : organisation.name,
        outside: organisation.sector === "school" ? "buiten de school" : "andere organisaties",
      }}
      why={{
        outside: (
          <MarginNote rule={["CON-1", "OWN-1"]}>
            Wie bij een andere organisatie werkt, leest met toestemming, of wat het gezin zelf deelt.
          </MarginNote>
        ),
      }}
    />
  );
}

/** A few words for beside a ring; absent where the ring's own word says it. */
function atTheGate({ status, until, consent }: Standing, { framework, now }: CasusView): string | undefined {
  if (status === "geldig") return `t/m ${lastDay(until ?? consent.life.validUntil, framework, now)}`;
  if (status === "onvolledig" && consent.waitingFor.length > 0)
    return `wacht op ${listed(consent.waitingFor.map(callNameOf))}`;
  return undefined;
}
