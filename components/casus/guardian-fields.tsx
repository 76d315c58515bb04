import { ChoiceList } from "@/components/ui/choice-list";
import { TextInput } from "@/components/ui/text-input";
import { GUARDIAN_KIND_WORDS } from "@/lib/casus/guardian-kinds";
import type { Framework } from "@/lib/policy/vocabulary";
import { AuthorityFields } from "./authority-fields";
import { LanguageField } from "./language-field";
import type { Typed } from "./typed";

type GuardianFieldsProps = {
  typed: Typed;
  framework: Framework;
  /** Where the fields stand: "guardians.0."; "" in a form of one guardian. */
  at?: string;
};

export function GuardianFields({ typed, framework, at = "" }: GuardianFieldsProps) {
  const field = (part: string) => at + part;
  return (
    <>
      <TextInput
        name={field("name")}
        label="Naam"
        defaultValue={typed.text(field("name"))}
        error={typed.error(field("name"))}
        autoComplete="off"
      />
      <ChoiceList
        type="radio"
        name={field("kind")}
        label="Wie is dit voor de leerling?"
        error={typed.error(field("kind"))}
        defaultValue={typed.text(field("kind"))}
        options={GUARDIAN_KIND_WORDS[framework]}
      />
      <TextInput
        name={field("relation")}
        label="Hoe noemt het gezin deze persoon?"
        help="Bijvoorbeeld: moeder, papa, oma."
        optional="mag leeg blijven"
        width="half"
        defaultValue={typed.text(field("relation"))}
        error={typed.error(field("relation"))}
        autoComplete="off"
      />
      <AuthorityFields
        typed={typed}
        framework={framework}
        name={field("authority")}
        withoutBegin="Leeg betekent: bij een ouder sinds de geboorte, bij een ander vanaf vandaag."
      />
      <TextInput
        name={field("email")}
        type="email"
        label="E-mailadres"
        help="Alleen deze persoon en de coördinatoren zien het. Zonder adres kan antwoorden aan tafel, op papier of mondeling."
        optional="mag leeg blijven"
        defaultValue={typed.text(field("email"))}
        error={typed.error(field("email"))}
        autoComplete="off"
      />
      <LanguageField typed={typed} name={field("language")} />
    </>
  );
}
