import { ChoiceList } from "@/components/ui/choice-list";
import { TextInput } from "@/components/ui/text-input";
import { DUTY_WORDS } from "@/lib/casus/duty-words";
import { DUTIES, type Framework } from "@/lib/policy/vocabulary";
import type { Typed } from "./typed";

const EXAMPLES: Record<Framework, string> = {
  nl: "Bijvoorbeeld: zorgcoördinator, mentor van klas 2b, jeugdarts.",
  vl: "Bijvoorbeeld: leerlingenbegeleider, klastitularis van 2b, CLB-arts.",
};

type PlaceFieldsProps = {
  typed: Typed;
  framework: Framework;
  /** "own.", or "". */
  at?: string;
  own?: boolean;
};

/** What somebody does in a casus, and which secrecy holds for that: from the relation to this pupil, not from the job title. */
export function PlaceFields({ typed, framework, at = "", own = false }: PlaceFieldsProps) {
  const field = (part: string) => at + part;
  return (
    <>
      <TextInput
        name={field("role")}
        label={own ? "Wat doet u voor deze leerling?" : "Wat doet deze persoon voor de leerling?"}
        help={EXAMPLES[framework]}
        width="half"
        defaultValue={typed.text(field("role"))}
        error={typed.error(field("role"))}
        autoComplete="off"
      />
      <ChoiceList
        type="radio"
        name={field("duty")}
        label={own ? "Welke geheimhouding geldt voor u?" : "Welke geheimhouding geldt voor deze persoon?"}
        help={
          own
            ? "Dat hangt af van wat u voor deze leerling doet, niet van hoe uw functie heet."
            : "Dat hangt af van wat deze persoon voor de leerling doet. U stelt het voor; de ander bevestigt het. Tot dan telt het niet."
        }
        error={typed.error(field("duty"))}
        defaultValue={typed.text(field("duty"))}
        options={DUTIES.map((duty) => ({
          value: duty,
          label: DUTY_WORDS[duty].label,
          help: DUTY_WORDS[duty].meaning,
        }))}
      />
    </>
  );
}
