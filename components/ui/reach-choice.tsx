import type { ComponentPropsWithRef, ReactNode } from "react";
import { describedBy, Field, type FieldText } from "./field";

type Reach = {
  value: string;
  label: ReactNode;
  detail?: ReactNode;
  /** How many rings it reaches: 0 only oneself, 4 everybody in the casus. */
  ring: 0 | 1 | 2 | 3 | 4;
};

type ReachChoiceProps = FieldText & {
  name: string;
  id?: string;
  options: readonly Reach[];
  defaultValue?: string;
  inputProps?: Omit<ComponentPropsWithRef<"input">, "type" | "value" | "id" | "name">;
};

const radii = [7, 11.5, 16, 20.5];

/** How far may this reach? Radios drawn as rings, the outermost in reach drawn thick. */
export function ReachChoice(props: ReachChoiceProps) {
  const { name, id = name, options, defaultValue, inputProps, label, help, error, optional } = props;
  return (
    <Field id={id} group label={label} help={help} error={error} optional={optional}>
      <div className="reikwijdte">
        {options.map((option) => (
          <label key={option.value}>
            <input
              {...inputProps}
              type="radio"
              id={`${id}-${option.value}`}
              name={name}
              value={option.value}
              defaultChecked={defaultValue === undefined ? undefined : option.value === defaultValue}
              {...describedBy(id, { help: null, error })}
            />
            <svg viewBox="0 0 46 46" aria-hidden="true">
              <circle cx="23" cy="23" r="3.4" fill="currentColor" />
              {radii.map((r, i) => (
                <circle
                  key={r}
                  cx="23"
                  cy="23"
                  r={r}
                  fill="none"
                  stroke={i < option.ring ? "currentColor" : "var(--basis-color-default-border-subtle)"}
                  strokeWidth={i === option.ring - 1 ? 2.6 : 1.3}
                />
              ))}
            </svg>
            <span>{option.label}</span>
            {option.detail ? <small>{option.detail}</small> : null}
          </label>
        ))}
      </div>
    </Field>
  );
}
