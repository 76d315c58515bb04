import { type ComponentPropsWithRef, Fragment, type ReactNode } from "react";
import { classNames } from "./class-names";
import { describedBy, Field, type FieldText } from "./field";

export type Choice = {
  value: string;
  label: ReactNode;
  help?: ReactNode;
  /** Takes the place of `help` while the box is empty ("u laat dit weg"). */
  helpWhenOff?: ReactNode;
  disabled?: boolean;
  /** Asked further once this is chosen; hidden until then, by CSS alone. */
  further?: ReactNode;
};

type ChoiceListProps = FieldText & {
  name: string;
  id?: string;
  type: "radio" | "checkbox";
  options: readonly Choice[];
  /** What stands chosen at first. Leave it out for questions of consent: those start empty. */
  defaultValue?: string | readonly string[];
  labelHidden?: boolean;
  labelLarge?: boolean;
  /** naast: beside each other, for two or three short words. */
  layout?: "list" | "naast";
  /** What is unticked is struck through: leaving out. */
  leaveOut?: boolean;
  /** Onto every input, such as what `register("…")` returns. */
  inputProps?: Omit<ComponentPropsWithRef<"input">, "type" | "value" | "id" | "name">;
};

/** Radios or check boxes as lines, the whole line a target. The ids are `name` (the group) and `name-value` (each). */
export function ChoiceList(props: ChoiceListProps) {
  const {
    name,
    id = name,
    type,
    options,
    defaultValue,
    label,
    help,
    error,
    optional,
    labelHidden,
    labelLarge,
    layout,
    leaveOut,
    inputProps,
  } = props;
  const chosen = typeof defaultValue === "string" ? [defaultValue] : (defaultValue ?? []);
  const tie = describedBy(id, { help: null, error });
  return (
    <Field
      id={id}
      group
      label={label}
      help={help}
      error={error}
      optional={optional}
      labelHidden={labelHidden}
      labelLarge={labelLarge}
    >
      <div className={classNames("keuzes", layout === "naast" && "naast", leaveOut && "weglaten")}>
        {options.map((option) => (
          <Fragment key={option.value}>
            <label className="keus">
              <input
                {...inputProps}
                type={type}
                id={`${id}-${option.value}`}
                name={name}
                value={option.value}
                defaultChecked={defaultValue === undefined ? undefined : chosen.includes(option.value)}
                disabled={option.disabled}
                {...tie}
              />
              <span>
                <b>{option.label}</b>
                {option.helpWhenOff ? <span className="uitleg als-uit">{option.helpWhenOff}</span> : null}
                {option.help ? <span className="uitleg als-aan">{option.help}</span> : null}
              </span>
            </label>
            {option.further ? <div className="keus-verder">{option.further}</div> : null}
          </Fragment>
        ))}
      </div>
    </Field>
  );
}
