"use client";

import { type ReactNode, useId, useState, useSyncExternalStore } from "react";
import { plainName } from "@/lib/person/plain-name";

type PupilListProps = {
  /** `about` is searched too: class, organisation. */
  pupils: readonly { id: string; name: string; about: string; line: ReactNode }[];
};

const never = () => () => {};

/** Many pupils, to be searched by name. What is typed stays in the browser: names do not travel in addresses. */
export function PupilList({ pupils }: PupilListProps) {
  const id = useId();
  const scripted = useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
  const [sought, setSought] = useState("");
  const words = plainName(sought).split(" ").filter(Boolean);
  const found = pupils.filter(({ name, about }) => {
    const text = plainName(`${name} ${about}`);
    return words.every((word) => text.includes(word));
  });
  return (
    <>
      {scripted && pupils.length > 5 ? (
        <div className="veld" role="search">
          <label htmlFor={id}>Zoek een leerling</label>
          <input
            id={id}
            className="invoer half"
            type="search"
            autoComplete="off"
            value={sought}
            onChange={(event) => setSought(event.target.value)}
          />
        </div>
      ) : null}
      <p className="vh" role="status">
        {words.length === 0
          ? ""
          : found.length === 1
            ? "Eén leerling gevonden."
            : `${found.length} leerlingen gevonden.`}
      </p>
      {words.length > 0 && found.length === 0 ? <p>Geen leerling van u heet zo.</p> : null}
      <ul className="opsom">
        {found.map((pupil) => (
          <li key={pupil.id}>{pupil.line}</li>
        ))}
      </ul>
    </>
  );
}
