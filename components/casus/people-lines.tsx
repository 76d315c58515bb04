import { Lines } from "@/components/ui/lines";
import { PersonName } from "@/components/ui/person-name";
import { TextLink } from "@/components/ui/text-link";
import type { CasusView } from "@/lib/casus/view";
import type { ParticipantView } from "@/lib/casus/view-people";
import { aboutGuardian, aboutParticipant, checkWords, whyNotOnline } from "./people-words";
import { classWords } from "./pupil-words";

const personPage = (casus: CasusView, id: string) => `/casussen/${casus.id}/mensen/${id}`;

/** Pupil and guardians; a coordinator goes on to each of them. */
export function FamilyLines({ casus }: { casus: CasusView }) {
  const { pupil, guardians, coordinates } = casus;
  const manage = (id: string, name: string) =>
    coordinates ? (
      <TextLink href={personPage(casus, id)} aria-label={`Bekijk of wijzig ${name}`}>
        Bekijk
      </TextLink>
    ) : undefined;
  const items = [
    {
      id: pupil.id,
      title: <PersonName name={pupil.name} sector="gezin" />,
      help: ["leerling", classWords(pupil.schoolClass), whyNotOnline(pupil.online)]
        .filter(Boolean)
        .join(" · "),
      end: manage(pupil.id, pupil.name),
    },
    ...guardians.map((guardian) => {
      const [newest] = guardian.records;
      const remarks = [
        newest ? checkWords(newest, casus.names, casus) : null,
        whyNotOnline(guardian.online),
      ].filter(Boolean);
      return {
        id: guardian.id,
        title: <PersonName name={guardian.name} sector="gezin" />,
        help:
          remarks.length === 0
            ? aboutGuardian(guardian, casus)
            : [`${aboutGuardian(guardian, casus)}.`, ...remarks].join(" "),
        end: manage(guardian.id, guardian.name),
      };
    }),
  ];
  return <Lines items={items} />;
}

/** Professionals; a coordinator goes on to each of them. */
export function ProfessionalLines({
  casus,
  people,
}: {
  casus: CasusView;
  people: readonly ParticipantView[];
}) {
  return (
    <Lines
      items={people.map((person) => ({
        id: person.id,
        title: (
          <PersonName
            name={person.name}
            sector={person.organisation.sector}
            role={person.organisation.name}
          />
        ),
        help: aboutParticipant(person),
        end: casus.coordinates ? (
          <TextLink href={personPage(casus, person.id)} aria-label={`Bekijk of wijzig ${person.name}`}>
            Bekijk
          </TextLink>
        ) : undefined,
      }))}
    />
  );
}
