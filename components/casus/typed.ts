/** What stands in a field, and what is wrong with it: for fields that are drawn again after a refusal. */
export type Values = Record<string, string | string[]>;

export type Typed = {
  /** What was typed or chosen. */
  text(name: string): string | undefined;
  /** What was ticked of several. */
  all(name: string): string[];
  /** Day, month and year of a date in three fields. */
  date(name: string): { day?: string; month?: string; year?: string };
  error(name: string): string | undefined;
};

export function typedIn(values: Values, errors: Record<string, string>): Typed {
  const text = (name: string) => {
    const value = values[name];
    return Array.isArray(value) ? value[0] : value;
  };
  const all = (name: string) => [values[name] ?? []].flat();
  return {
    text,
    all,
    date: (name) => ({ day: text(`${name}.day`), month: text(`${name}.month`), year: text(`${name}.year`) }),
    error: (name) => errors[name],
  };
}
