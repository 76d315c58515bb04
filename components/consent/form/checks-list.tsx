import { Check } from "@/components/ui/check";
import type { FormState } from "@/lib/auth/form";
import type { ConsentForm } from "@/lib/consent/form";
import { faultIn, listIn } from "./typed";

/** What the summary of faults calls each check: by its own words. */
export const namesOf = (checks: ConsentForm["checks"]): Record<string, string> =>
  Object.fromEntries(checks.map(({ name, label }) => [`check-${name}`, label]));

type ChecksListProps = {
  checks: ConsentForm["checks"];
  ticked: readonly string[];
  state: FormState;
  label: string;
  help: string;
};

/** The four checks, each with what it is about; a fault stands beside its own box. */
export function ChecksList({ checks, ticked, state, label, help }: ChecksListProps) {
  const chosen = listIn(state, "check", ticked);
  return (
    <fieldset className="veld" id="checks" tabIndex={-1}>
      <legend className="groot">{label}</legend>
      <span className="uitleg">{help}</span>
      {checks.map(({ name, label: words, reminder }) => (
        <Check
          key={name}
          id={`check-${name}`}
          name="check"
          value={name}
          label={words}
          help={reminder}
          defaultChecked={chosen.includes(name)}
          error={faultIn(state, `check-${name}`)}
        />
      ))}
    </fieldset>
  );
}
