import { KringDrawing } from "@/components/kring/kring-drawing";
import { MarginNote } from "@/components/ui/margin-note";
import type { CasusConsents } from "@/lib/consent/casus-view";
import { statusWords } from "@/lib/consent/status-words";
import type { CasusView } from "@/lib/casus/view";
import { callNameOf } from "@/lib/casus/view";
import type { ParticipantView } from "@/lib/casus/view-people";
import { standingFor } from "./consent-now";
import { aboutGuardian, aboutParticipant, relationOf } from "./people-words";

type CasusKringProps = {
  casus: CasusView;
  consents: CasusConsents["consents"];
  /** By consent: ids of organisations and people. */
  recipients: ReadonlyMap<string, ReadonlySet<string>>;
};

/** The people round a pupil for who coordinates: where the ring of the own organisation is open, a consent holds. */
export function CasusKring({ casus, consents, recipients }: CasusKringProps) {
  const { pupil, guardians, participants, organisation, framework, now } = casus;
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
        detail: [
          pupil.facts ? `${pupil.facts.age} jaar` : null,
          pupil.schoolClass ? `klas ${pupil.schoolClass}` : null,
        ]
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
          const standing = standingFor([person.organisation.id, person.id], consents, recipients, now);
          return {
            ...common(person),
            about: `${person.organisation.name} · ${aboutParticipant(person)}`,
            organisation: person.organisation.name,
            status: standing?.status ?? ("geen" as const),
            detail:
              standing === null
                ? undefined
                : statusWords(
                    framework,
                    standing.status,
                    standing.consent.life.validUntil,
                    standing.consent.waitingFor,
                  ),
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
