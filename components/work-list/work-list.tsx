"use client";

import { type ReactNode, useId, useState, useSyncExternalStore } from "react";
import { plainName } from "@/lib/person/plain-name";
import { WORK_KINDS, type WorkKind } from "@/lib/work-list/kinds";
import { type Chosen, KindTabs } from "./kind-tabs";
import { KIND_WORDS } from "./kind-words";

export type ListedWork = {
  id: string;
  kind: WorkKind;
  /** Searched: the pupil and the class. */
  about: string;
  organisations: readonly string[];
  line: ReactNode;
};

const never = () => () => {};
const isToDo = (kind: WorkKind) => WORK_KINDS.some((each) => each === kind);

/**
 * The work list, to be narrowed by kind, organisation and name. What is chosen and typed stays in the browser: names do
 * not travel in addresses. Without scripts everything is there, in groups.
 */
export function WorkList({
  work,
  organisations,
}: {
  work: readonly ListedWork[];
  organisations: readonly string[];
}) {
  const id = useId();
  const scripted = useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
  const [chosen, setChosen] = useState<Chosen>("todo");
  const [organisation, setOrganisation] = useState("");
  const [sought, setSought] = useState("");
  const words = plainName(sought).split(" ").filter(Boolean);
  const narrowed = work.filter(
    (each) =>
      (organisation === "" || each.organisations.includes(organisation)) &&
      words.every((word) => plainName(each.about).includes(word)),
  );
  const shown = narrowed.filter(
    ({ kind }) => !scripted || chosen === kind || (chosen === "todo" && isToDo(kind)),
  );
  const groups = Map.groupBy(shown, ({ kind }) => kind);
  return (
    <>
      {scripted ? (
        <div className="werk-zoek niet-druk" role="search">
          <KindTabs
            chosen={chosen}
            onChoose={setChosen}
            all={work.map(({ kind }) => kind)}
            found={narrowed.map(({ kind }) => kind)}
          />
          <div className="werk-velden">
            <div className="veld">
              <label htmlFor={`${id}-naam`}>Zoek een leerling</label>
              <input
                id={`${id}-naam`}
                className="invoer"
                type="search"
                autoComplete="off"
                value={sought}
                onChange={(event) => setSought(event.target.value)}
              />
            </div>
            {organisations.length > 1 ? (
              <div className="veld">
                <label htmlFor={`${id}-org`}>Organisatie</label>
                <select
                  id={`${id}-org`}
                  className="invoer"
                  value={organisation}
                  onChange={(event) => setOrganisation(event.target.value)}
                >
                  <option value="">Alle organisaties</option>
                  {organisations.map((name) => (
                    <option key={name}>{name}</option>
                  ))}
                </select>
              </div>
            ) : null}
          </div>
        </div>
      ) : null}
      <p className="vh" role="status">
        {words.length === 0 && organisation === "" ? "" : `${shown.length} gevonden.`}
      </p>
      {shown.length === 0 ? <p className="werk-leeg">Hier is nu niets.</p> : null}
      {[...WORK_KINDS, "holds" as const, "over" as const].map((kind) => {
        const own = groups.get(kind);
        if (own === undefined) return null;
        const { title } = KIND_WORDS[kind];
        return (
          <section key={kind} className="werk" aria-labelledby={`${id}-${kind}`}>
            <h2 id={`${id}-${kind}`}>{title}</h2>
            <ul>
              {own.map((each) => (
                <li key={each.id}>{each.line}</li>
              ))}
            </ul>
          </section>
        );
      })}
    </>
  );
}
