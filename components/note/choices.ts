/** The fields of a section that decide who reads it. */
const FIELDS = ["category", "scope", "open", "clb", "withheld", "concerns"] as const;
const LISTS: readonly string[] = ["withheld", "concerns"];

/** Whether a field decides who reads. */
export function isChoice(name: string): boolean {
  return FIELDS.some((field) => new RegExp(`^section\\.\\d+\\.${field}$`).test(name));
}

/** The choices of a form, section by section: what is sent to ask who reads it. The words of the note stay here. */
export function choicesIn(data: FormData): Record<string, string | string[]>[] {
  const numbers = new Set([...data.keys()].flatMap((name) => /^section\.(\d+)\./.exec(name)?.[1] ?? []));
  return [...numbers]
    .sort((one, other) => Number(one) - Number(other))
    .map((number) =>
      Object.fromEntries(
        FIELDS.flatMap((field) => {
          const values = data
            .getAll(`section.${number}.${field}`)
            .filter((value) => typeof value === "string");
          const [first] = values;
          if (first === undefined) return [];
          return [[field, LISTS.includes(field) ? values : first]];
        }),
      ),
    );
}
