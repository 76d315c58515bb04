import type { ReactNode } from "react";
import { Field } from "./field";
import { TextLink } from "./text-link";

type Moment = { value: string; label: ReactNode; detail?: ReactNode; href?: string };

type MomentsProps = {
  label: ReactNode;
  options: readonly Moment[];
  /** Value of the one that is shown now. */
  current: string;
  /** Radios of this name in a form of the caller's; without it, links. */
  name?: string;
};

/** Points on a line through time, one chosen. */
export function Moments({ label, options, current, name }: MomentsProps) {
  if (name) {
    return (
      <Field id={name} group label={label}>
        <div className="momenten">
          {options.map((moment) => (
            <label key={moment.value}>
              <input
                type="radio"
                name={name}
                value={moment.value}
                defaultChecked={moment.value === current}
              />
              <b>{moment.label}</b>
              <span>{moment.detail}</span>
            </label>
          ))}
        </div>
      </Field>
    );
  }
  return (
    <nav aria-label={typeof label === "string" ? label : undefined}>
      <p className="vraag">{label}</p>
      <div className="momenten">
        {options.map((moment) => (
          <TextLink
            key={moment.value}
            href={moment.href ?? "#"}
            aria-current={moment.value === current ? "true" : undefined}
          >
            <i aria-hidden="true" />
            <b>{moment.label}</b>
            <span>{moment.detail}</span>
          </TextLink>
        ))}
      </div>
    </nav>
  );
}
