type DurationBarProps = {
  from: string;
  until: string;
  /** What comes after the end: "daarna niets". */
  after: string;
  /** The whole in words: "Van 9 maart tot en met 31 juli 2027". */
  label: string;
};

/** The life of one consent in a glance, not to scale: it begins, it ends, and then nothing. */
export function DurationBar({ from, until, after, label }: DurationBarProps) {
  return (
    <div className="duur" role="img" aria-label={label}>
      <i />
      <b>{from}</b>
      <b>{until}</b>
      <span>{after}</span>
    </div>
  );
}
