"use client";

import { useDeferredValue, useId, useState, useSyncExternalStore } from "react";
import { describedBy, Field } from "@/components/ui/field";
import { plainName } from "@/lib/person/plain-name";

export type Pickable = { id: string; name: string; detail: string };
type Group = { id: string; name: string; people: readonly Pickable[] };

type PersonPickerProps = {
  name: string;
  label: string;
  help?: string;
  error?: string;
  chosen?: string;
  groups: readonly Group[];
};

const never = () => () => {};

/**
 * Somebody of the covenant, chosen from the organisations' own lists. With scripts one searches by name, work or
 * organisation; without them the whole list stands there. Nothing that is typed here leaves the page.
 */
export function PersonPicker({ name, label, help, error, chosen, groups }: PersonPickerProps) {
  const searchId = useId();
  const scripted = useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
  const [picked, setPicked] = useState(chosen ?? "");
  const [sought, setSought] = useState("");
  const words = plainName(useDeferredValue(sought)).split(" ").filter(Boolean);
  const matches = (group: Group, person: Pickable) => {
    const text = plainName(`${person.name} ${person.detail} ${group.name}`);
    return person.id === picked || words.every((word) => text.includes(word));
  };
  const found = groups.reduce(
    (sum, group) => sum + group.people.filter((person) => matches(group, person)).length,
    0,
  );
  return (
    <Field id={name} group label={label} help={help} error={error}>
      {scripted ? (
        <div className="veld">
          <label htmlFor={searchId}>Zoek op naam, werk of organisatie</label>
          <input
            id={searchId}
            className="invoer half"
            type="search"
            autoComplete="off"
            value={sought}
            onChange={(event) => setSought(event.target.value)}
            onKeyDown={(event) => {
              if (event.key === "Enter") event.preventDefault();
            }}
          />
          <p className="klein zacht" role="status">
            {words.length === 0 ? "" : found === 0 ? "Niemand gevonden." : `${found} gevonden.`}
          </p>
        </div>
      ) : null}
      <div className="stapel mt-6">
        {groups.map((group) => {
          const shown = group.people.filter((person) => matches(group, person));
          if (shown.length === 0) return null;
          return (
            <div key={group.id} role="group" aria-labelledby={`${searchId}-${group.id}`}>
              <p className="kapitaal" id={`${searchId}-${group.id}`}>
                {group.name}
              </p>
              <div className="keuzes">
                {shown.map((person) => (
                  <label key={person.id} className="keus">
                    <input
                      type="radio"
                      name={name}
                      value={person.id}
                      defaultChecked={person.id === chosen}
                      onChange={() => setPicked(person.id)}
                      {...describedBy(name, { help: null, error })}
                    />
                    <span>
                      <b>{person.name}</b>
                      {person.detail ? <span className="uitleg">{person.detail}</span> : null}
                    </span>
                  </label>
                ))}
              </div>
            </div>
          );
        })}
      </div>
    </Field>
  );
}
