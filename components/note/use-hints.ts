"use client";

import { type RefObject, useCallback, useEffect, useRef, useState } from "react";
import { readValues } from "@/lib/auth/form-data";
import type { DraftShape } from "@/lib/note/draft";
import { pieceField } from "@/lib/note/draft";
import { type Nameable, spokenOf } from "@/lib/note/hints";
import type { SheetOffer } from "@/lib/note/sheet";

/** What the sheet points out about one section. */
export type SectionHints = {
  /** Of whom the text seems to speak without saying so. */
  spoken: readonly Nameable[];
  /** The reach that was chosen first was an ambtskring, and it no longer is. */
  leftKring: string | null;
};

export type Hints = {
  of: (section: number) => SectionHints;
  /** Looks again, after a pause. */
  look: () => void;
  /** The writer says that it is not about this person. */
  dismiss: (section: number, person: string) => void;
};

const NONE: SectionHints = { spoken: [], leftKring: null };
const PAUSE_MS = 400;

/** Points out, in the browser alone, what a writer easily overlooks. No word of the note goes to the server for it. */
export function useHints(
  page: RefObject<HTMLFormElement | null>,
  shape: DraftShape,
  { nameable, child, reaches }: Pick<SheetOffer, "nameable" | "child" | "reaches">,
): Hints {
  const [found, setFound] = useState<ReadonlyMap<number, SectionHints>>(new Map());
  const dismissed = useRef(new Set<string>());
  const kring = useRef(new Map<number, string>());
  const timer = useRef<number | undefined>(undefined);

  const lookNow = useCallback(() => {
    if (!page.current) return;
    const values = readValues(new FormData(page.current));
    const one = (name: string) => String([values[name] ?? ""].flat()[0] ?? "");
    setFound(
      new Map(
        shape.map(({ number, pieces }) => {
          const text = pieces.map((piece) => one(pieceField(number, piece.number, "text"))).join("\n");
          const concerns = [values[`section.${number}.concerns`] ?? []].flat();
          const spoken = spokenOf(text, nameable, child, concerns).filter(
            ({ id }) => !dismissed.current.has(`${number} ${id}`),
          );
          const scope = one(`section.${number}.scope`);
          if (scope.startsWith("kring:")) kring.current.set(number, scope);
          const left = kring.current.get(number);
          const leftKring =
            scope === "" || scope === "persoonlijk" || left === undefined || left === scope
              ? null
              : (reaches.find(({ value }) => value === left)?.label ?? null);
          return [number, { spoken, leftKring }];
        }),
      ),
    );
  }, [page, shape, nameable, child, reaches]);

  const look = useCallback(() => {
    window.clearTimeout(timer.current);
    timer.current = window.setTimeout(lookNow, PAUSE_MS);
  }, [lookNow]);

  // A sheet that opens with text, or with another section, is looked at as it stands.
  useEffect(() => {
    look();
    return () => window.clearTimeout(timer.current);
  }, [look]);

  const dismiss = useCallback(
    (section: number, person: string) => {
      dismissed.current.add(`${section} ${person}`);
      lookNow();
    },
    [lookNow],
  );

  return { of: (section) => found.get(section) ?? NONE, look, dismiss };
}
