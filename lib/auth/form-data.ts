/** A form as it came in, and as zod wants it. */

/** What was typed, by the names of the fields, to be shown again. Files are not shown again. */
export type Values = Record<string, string | string[]>;

/** Characters that no database text holds and no keyboard types become nothing; line ends become one kind. */
const clean = (text: string) => text.toWellFormed().replaceAll("\u0000", "").replaceAll("\r\n", "\n");

function entriesOf(data: FormData): [name: string, values: FormDataEntryValue[]][] {
  // Next.js adds fields of its own, which begin with a dollar sign.
  const names = [...new Set(data.keys())].filter((name) => !name.startsWith("$ACTION"));
  return names.map((name) => [
    name,
    data.getAll(name).map((value) => (typeof value === "string" ? clean(value) : value)),
  ]);
}

/** Typed anew each time, and never sent back. */
const SECRETS = ["pin"];

/** What was typed, for the state that goes back to the page. */
export function readValues(data: FormData): Values {
  const shown = entriesOf(data).filter(([name]) => !SECRETS.includes(name));
  const texts = shown.flatMap(([name, values]): [string, string | string[]][] => {
    const [first, ...more] = values.filter((value) => typeof value === "string");
    return first === undefined ? [] : [[name, more.length === 0 ? first : [first, ...more]]];
  });
  return Object.fromEntries(texts);
}

/**
 * The form as an object: `birthDate.day` becomes `{ birthDate: { day } }`, a name that comes more than once a list. A file
 * that was not chosen is absent. Numbers in names stay names: `guardian.0.name` gives `{ guardian: { "0": { name } } }`.
 */
export function readInput(data: FormData): Record<string, unknown> {
  const input: Tree = Object.create(null) as Tree;
  for (const [name, values] of entriesOf(data)) {
    const given = values.filter((value) => typeof value === "string" || value.size > 0);
    if (given.length > 0) plant(input, name.split("."), given.length === 1 ? given[0] : given);
  }
  return input;
}

type Tree = { [name: string]: unknown };

function plant(tree: Tree, [name, ...rest]: string[], value: unknown): void {
  if (name === undefined) return;
  if (rest.length === 0) {
    tree[name] = value;
    return;
  }
  // Objects without a prototype: a field named `__proto__` is a field like any other.
  const branch = isTree(tree[name]) ? tree[name] : (Object.create(null) as Tree);
  tree[name] = branch;
  plant(branch, rest, value);
}

const isTree = (value: unknown): value is Tree =>
  typeof value === "object" && value !== null && !Array.isArray(value) && !(value instanceof Blob);
