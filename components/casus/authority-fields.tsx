import { ChoiceList } from "@/components/ui/choice-list";
import { DateFields } from "@/components/ui/date-fields";
import { TextInput } from "@/components/ui/text-input";
import { MEANS_CHOICES } from "@/lib/casus/authority-check";
import type { Framework } from "@/lib/policy/vocabulary";
import { AuthorityReviewFields } from "./authority-review-fields";
import type { Typed } from "./typed";

type AuthorityFieldsProps = {
  typed: Typed;
  framework: Framework;
  /** "guardians.0.authority", "authority". */
  name: string;
} & (
  | {
      /** What follows when no begin is typed. */
      withoutBegin: string;
      known?: never;
    }
  /** That there is authority, and since when, is said elsewhere: only how it was checked is asked. */
  | { known: true; withoutBegin?: never }
);

/** What is known of somebody's authority, and how it was checked (ACT-3). Nothing stands chosen at first. */
export function AuthorityFields({ typed, framework, name, withoutBegin, known }: AuthorityFieldsProps) {
  const field = (part: string) => `${name}.${part}`;
  return (
    <>
      {known ? null : <StateFields typed={typed} name={name} withoutBegin={withoutBegin} />}
      <ChoiceList
        type="radio"
        name={field("means")}
        label="Hoe ging u dat na?"
        error={typed.error(field("means"))}
        defaultValue={typed.text(field("means"))}
        options={MEANS_CHOICES[framework]}
      />
      <TextInput
        name={field("how")}
        label="Wat moet een collega nog weten?"
        help="Koos u ‘anders’? Schrijf dan hier hoe u het naging."
        optional="mag leeg blijven"
        defaultValue={typed.text(field("how"))}
        error={typed.error(field("how"))}
        autoComplete="off"
      />
      <TextInput
        name={field("document")}
        label="Welk stuk zag u?"
        help="Bijvoorbeeld: uittreksel van 3 november."
        optional="mag leeg blijven"
        defaultValue={typed.text(field("document"))}
        error={typed.error(field("document"))}
        autoComplete="off"
      />
      <DateFields
        name={field("checkedOn")}
        label="Wanneer ging u het na?"
        help="Leeg betekent: vandaag. Uw naam komt erbij."
        optional="mag leeg blijven"
        defaultValue={typed.date(field("checkedOn"))}
        error={typed.error(field("checkedOn"))}
      />
      <AuthorityReviewFields typed={typed} name={name} />
    </>
  );
}

type StateFieldsProps = Pick<AuthorityFieldsProps, "typed" | "name"> & { withoutBegin?: string };

function StateFields({ typed, name, withoutBegin }: StateFieldsProps) {
  const field = (part: string) => `${name}.${part}`;
  return (
    <>
      <ChoiceList
        type="radio"
        name={field("state")}
        label="Heeft deze persoon gezag?"
        help="Wie gezag heeft, beslist volgens de wet over het kind."
        error={typed.error(field("state"))}
        defaultValue={typed.text(field("state"))}
        options={[
          { value: "has", label: "ja, dat is nagegaan" },
          { value: "none", label: "nee, dat is nagegaan" },
          {
            value: "undetermined",
            label: "dat is nu niet vast te stellen",
            help: "Wij wachten dan op het antwoord van deze persoon, maar laten nog niet meelezen.",
          },
        ]}
      />
      <DateFields
        name={field("from")}
        label="Vanaf wanneer is dat zo?"
        help={withoutBegin}
        optional="mag leeg blijven"
        defaultValue={typed.date(field("from"))}
        error={typed.error(field("from"))}
      />
    </>
  );
}
