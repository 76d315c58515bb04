import { WORK_KINDS, type WorkKind } from "@/lib/work-list/kinds";
import { KIND_WORDS } from "./kind-words";

/** One kind, or everything in which there is something to do. */
export type Chosen = WorkKind | "todo";

type KindTabsProps = {
  chosen: Chosen;
  onChoose: (chosen: Chosen) => void;
  /** The kinds of everything, and of what is left after searching. */
  all: readonly WorkKind[];
  found: readonly WorkKind[];
};

/** What to look at, with how many there are of it. Kinds of which there is nothing at all are left out. */
export function KindTabs({ chosen, onChoose, all, found }: KindTabsProps) {
  const count = (kind: WorkKind) => found.filter((each) => each === kind).length;
  const toDo = WORK_KINDS.reduce((sum, kind) => sum + count(kind), 0);
  const kinds = [...WORK_KINDS, "holds" as const, "over" as const].filter(
    (kind) => kind === chosen || all.includes(kind),
  );
  const options = [
    { value: "todo" as const, label: "Te doen", count: toDo },
    ...kinds.map((kind) => ({ value: kind, label: KIND_WORDS[kind].short, count: count(kind) })),
  ];
  return (
    <fieldset className="werk-soorten">
      <legend className="vh">Wat wilt u zien?</legend>
      {options.map((option) => (
        <label key={option.value}>
          <input
            type="radio"
            name="soort"
            value={option.value}
            checked={option.value === chosen}
            onChange={() => onChoose(option.value)}
          />
          <span>
            {option.label} <span className="cijfers">{option.count}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
