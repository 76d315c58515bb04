import type { ComponentPropsWithRef } from "react";
import { classNames } from "./class-names";
import { describedBy, Field, type FieldText } from "./field";

const parts = ["day", "month", "year"] as const;
export type DatePart = (typeof parts)[number];

type DateFieldsProps = FieldText & {
  /** The three inputs are named `name.day`, `name.month`, `name.year`. */
  name: string;
  defaultValue?: Partial<Record<DatePart, string>>;
  words?: Record<DatePart, string>;
  /** Which parts are wrong; all when there is an error and this is absent. */
  wrong?: readonly DatePart[];
  /** A person's own birth date may be filled in by the browser; somebody else's may not. */
  ownBirthday?: boolean;
  /** Onto each input, such as what `register("birthDate.day")` returns. */
  inputProps?: Partial<Record<DatePart, Omit<ComponentPropsWithRef<"input">, "name" | "id">>>;
};

/** A date: day, month and year as three text fields, in that order. The group's id is `name`. */
export function DateFields(props: DateFieldsProps) {
  const { name, label, help, error, optional, defaultValue, wrong = parts, ownBirthday, inputProps } = props;
  const words = props.words ?? { day: "dag", month: "maand", year: "jaar" };
  return (
    <Field id={name} group label={label} help={help} error={error} optional={optional}>
      <div className="datum">
        {parts.map((part) => (
          <div key={part}>
            <label htmlFor={`${name}.${part}`}>{words[part]}</label>
            <input
              type="text"
              inputMode="numeric"
              maxLength={part === "year" ? 4 : 2}
              autoComplete={ownBirthday ? `bday-${part}` : "off"}
              defaultValue={defaultValue?.[part]}
              {...inputProps?.[part]}
              id={`${name}.${part}`}
              name={`${name}.${part}`}
              className={classNames("invoer", part === "year" && "jaar")}
              {...describedBy(name, { help: null, error: wrong.includes(part) ? error : null })}
            />
          </div>
        ))}
      </div>
    </Field>
  );
}
