"use client";

import { Actions } from "@/components/ui/actions";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import type { Nameable } from "@/lib/note/hints";
import type { SectionHints as Found } from "./use-hints";

type SectionHintsProps = {
  found: Found;
  /** Marks that the section is also about somebody. */
  mark: (person: string) => void;
  dismiss: (person: string) => void;
};

/** What the writer may have overlooked. A question, never a barrier. */
export function SectionHints({ found: { spoken, leftKring }, mark, dismiss }: SectionHintsProps) {
  return (
    <>
      {leftKring ? (
        <Notice kind="wacht" live="status">
          <p>
            <strong>Dit komt uit de ambtskring {leftKring}.</strong> Zoals u het nu kiest, leest ook wie niet
            in die kring zit mee. Kijk bij ‘Wie leest dit?’.
          </p>
        </Notice>
      ) : null}
      {spoken.map((person) => (
        <Notice key={person.id} kind="info" live="status">
          <p>
            In de tekst staat {nameOf(person)}. <strong>Gaat dit ook over {person.name}?</strong> Dan leest
            misschien iemand anders het niet.
          </p>
          <Actions>
            <Button type="button" kind="edge" onClick={() => mark(person.id)}>
              Ja, ook over {person.name}
            </Button>
            <Button type="button" kind="text" onClick={() => dismiss(person.id)}>
              Nee
            </Button>
          </Actions>
        </Notice>
      ))}
    </>
  );
}

const nameOf = ({ name, relation }: Nameable) => (relation ? `${name} (${relation})` : name);
