"use client";

import { buttonClass } from "@/components/ui/button";
import { describedBy, Field } from "@/components/ui/field";
import { Hidden } from "@/components/ui/hidden";
import { pieceField, type Reshaping, reshapingText, type SectionShape, type Values } from "@/lib/note/draft";
import { NATURE_WORDS, NATURES } from "@/lib/note/vocabulary";
import { writingKeys } from "./writing-keys";

type PieceFieldsProps = {
  section: SectionShape;
  values: Values;
  errors: Record<string, string>;
  fresh: string | null;
  change: (reshaping: Reshaping) => void;
};

/** The text of a section in marked pieces: a reader never takes a suspicion for a fact. */
export function PieceFields({ section, values, errors, fresh, change }: PieceFieldsProps) {
  const { number, pieces } = section;
  const id = `section.${number}.piece`;
  const press = (reshaping: Reshaping) => ({
    type: "submit" as const,
    name: "do",
    value: reshapingText(reshaping),
    className: buttonClass.text,
    onClick: (event: React.MouseEvent) => {
      event.preventDefault();
      change(reshaping);
    },
  });

  return (
    <Field
      id={id}
      group
      label="Wat wilt u opschrijven?"
      help="Zet feiten, meningen en vermoedens apart. Dan leest niemand ze verkeerd. Een regel met - ervoor wordt een opsomming, *zo* krijgt een woord nadruk."
      error={errors[id]}
    >
      <div className="schrijf">
        {pieces.map((piece) => {
          const name = pieceField(number, piece.number, "text");
          const { name: word, help } = NATURE_WORDS[piece.nature];
          const error = errors[name];
          const typed = values[name];
          return (
            <div key={piece.number} className="schrijf-rij">
              <label className="soort" htmlFor={name}>
                {word}
                <Hidden>: {help}</Hidden>
              </label>
              <div>
                {error ? (
                  <p className="foutmelding" id={`${name}-fout`}>
                    {error}
                  </p>
                ) : null}
                <input type="hidden" name={pieceField(number, piece.number, "nature")} value={piece.nature} />
                <textarea
                  id={name}
                  name={name}
                  rows={2}
                  className="w-full resize-y bg-transparent outline-offset-4 field-sizing-content"
                  placeholder={help}
                  defaultValue={typeof typed === "string" ? typed : undefined}
                  autoFocus={fresh === name}
                  onKeyDown={writingKeys}
                  {...describedBy(name, { help: null, error })}
                />
                {pieces.length > 1 ? (
                  <button {...press({ kind: "remove", section: number, piece: piece.number })}>
                    Haal weg<Hidden>: {word.toLowerCase()}</Hidden>
                  </button>
                ) : null}
              </div>
            </div>
          );
        })}
        <div className="voegtoe">
          <span className="zacht">Voeg toe:</span>
          {NATURES.map((nature) => (
            <button key={nature} {...press({ kind: "add", section: number, nature })}>
              {NATURE_WORDS[nature].name}
            </button>
          ))}
        </div>
      </div>
    </Field>
  );
}
