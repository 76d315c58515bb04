import type { IconName } from "./icon-shapes";

/** A sign beside a word, in the word's colour. Never alone: what it says, the word says too. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg className="teken" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <use href={`#i-${name}`} />
    </svg>
  );
}
