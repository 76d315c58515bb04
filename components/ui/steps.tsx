import { classNames } from "./class-names";

type StepsProps = {
  /** Counted from 1. */
  current: number;
  total: number;
  /** The words beside the rings. */
  say?: (current: number, total: number) => string;
};

const dutch = (current: number, total: number) => `stap ${current} van ${total}`;

/** Where one is in a form: rings, and the same in words. */
export function Steps({ current, total, say = dutch }: StepsProps) {
  return (
    <p className="stapringen">
      {Array.from({ length: total }, (_, i) => (
        <i
          key={i}
          aria-hidden="true"
          className={classNames(i + 1 < current && "af", i + 1 === current && "hier")}
        />
      ))}
      <span>{say(current, total)}</span>
    </p>
  );
}
