import { type ReactNode, useId } from "react";

/** A word of the law with its meaning a tap away: the browser's own popover, no script. */
export function Term({ word, children }: { word: string; children: ReactNode }) {
  const id = useId();
  return (
    <>
      <button type="button" className="term" popoverTarget={id}>
        {word}
      </button>
      <span id={id} popover="auto" className="term-uitleg" role="note">
        {children}
      </span>
    </>
  );
}
