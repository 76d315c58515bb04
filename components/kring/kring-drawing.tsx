import type { ReactNode } from "react";
import { Letter } from "@/components/ui/letter";
import { PeopleList } from "@/components/ui/people-list";
import { Row } from "@/components/ui/row";
import { State } from "@/components/ui/state";
import { KringSvg } from "./kring-svg";
import { narrowLayout, wideLayout } from "./layout";
import { groupedKring, type KringOutsider, type KringPeople } from "./people";

type KringWords = {
  /** Read out in place of the drawing. */
  label: string;
  caption: string;
  school: (name: string) => string;
  count: (people: number) => string;
  family: string;
  atSchool: string;
  outside: string;
  notAsked: string;
};

const dutch: KringWords = {
  label: "Tekening van de mensen om de leerling. De lijst eronder zegt hetzelfde in woorden.",
  caption:
    "Waar de kring open is, is een geldige toestemming. Waar hij gestreept is, wordt een antwoord afgewacht. Een streep erdoor is een nee.",
  school: (name) => `kring van ${name}`,
  count: (people) => `${people} mensen`,
  family: "gezin",
  atSchool: "school",
  outside: "buiten de school",
  notAsked: "niet gevraagd",
};

type KringDrawingProps = Omit<KringPeople, "inside" | "school" | "outside"> & {
  /** `fullName` and `about` stand in the list; the drawing shows the short name and the role. */
  inside: readonly Listed<KringPeople["inside"][number]>[];
  school: { name: string; people: readonly Listed<KringPeople["inside"][number]>[] };
  outside: readonly Listed<KringOutsider>[];
  words?: Partial<KringWords>;
  /** Remarks in the margin of the list. */
  why?: { inside?: ReactNode; school?: ReactNode; outside?: ReactNode };
};

type Listed<T> = T & { fullName?: string; about?: string };

/** The people round a pupil: family within, the school's ring round it, others before its gates; then the same in words. */
export function KringDrawing({ child, inside, school, outside, words: own, why }: KringDrawingProps) {
  const words = { ...dutch, ...own };
  const people = groupedKring(
    { child, inside, school: { ...school, name: words.school(school.name) }, outside },
    words.count,
  );
  const listed = (person: Listed<KringPeople["inside"][number]>) => ({
    id: person.id,
    name: person.fullName ?? person.name,
    sector: person.sector,
    role: person.about ?? person.role,
  });
  return (
    <>
      <figure className="kringtekening">
        <KringSvg className="k-breed" layout={wideLayout(people)} label={words.label} />
        <KringSvg className="k-smal" layout={narrowLayout(people)} label={words.label} />
        <figcaption>{words.caption}</figcaption>
      </figure>
      <Letter>
        {inside.length > 0 ? (
          <Row state="stil" when={words.family} why={why?.inside}>
            <PeopleList people={inside.map(listed)} />
          </Row>
        ) : null}
        {school.people.length > 0 ? (
          <Row state="stil" when={words.atSchool} why={why?.school}>
            <PeopleList people={school.people.map(listed)} />
          </Row>
        ) : null}
        {outside.length > 0 ? (
          <Row state="stil" when={words.outside} why={why?.outside}>
            <PeopleList
              people={outside.map((person) => ({
                ...listed(person),
                role: person.about ?? [person.role, person.organisation].filter(Boolean).join(", "),
                end:
                  person.status === "geen" ? (
                    <span className="zacht">{words.notAsked}</span>
                  ) : (
                    <State status={person.status}>{person.detail}</State>
                  ),
              }))}
            />
          </Row>
        ) : null}
      </Letter>
    </>
  );
}
