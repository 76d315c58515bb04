import type { ComponentPropsWithRef, ReactNode } from "react";
import { classNames } from "./class-names";
import { Icon } from "./icon";

type CheckProps = Omit<ComponentPropsWithRef<"input">, "type" | "name" | "className"> & {
  name: string;
  label: ReactNode;
  help?: ReactNode;
  error?: string | null;
};

/** One box to tick, such as one of the four checks. Starts empty. Takes every attribute of an `<input>`. */
export function Check({ name, id = name, label, help, error, ...input }: CheckProps) {
  return (
    <div className={classNames("veld", error && "fout")}>
      {error ? (
        <p className="foutmelding" id={`${id}-fout`}>
          <Icon name="warning" />
          <span>{error}</span>
        </p>
      ) : null}
      <label className="keus alleen">
        <input
          {...input}
          type="checkbox"
          id={id}
          name={name}
          aria-invalid={error ? true : undefined}
          aria-describedby={error ? `${id}-fout` : undefined}
        />
        <span>
          <b>{label}</b>
          {help ? <span className="uitleg">{help}</span> : null}
        </span>
      </label>
    </div>
  );
}
