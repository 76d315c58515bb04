/** What runs by turns, so that a slow spell of the machine falls on all alike. */

/** The milliseconds that each task took, by round. */
export type Rounds<Task extends string> = Record<Task, readonly number[]>;

type Plan = {
  count: number;
  /** How many rounds go before those that count. */
  warmUp: number;
  /** How often in a row a task runs in a round; its turns are numbered on, alike for every task. */
  repeat?: number;
  /** Each round begins with another task, for whoever comes first warms the memory; or always in order. */
  begin?: "by turns" | "in order";
  /** Runs after each round, and is not measured. */
  between?: (round: number) => Promise<void>;
};

/** Runs every task in every round. */
export async function rounds<Task extends string>(
  tasks: Record<Task, (turn: number) => Promise<unknown>>,
  { count, warmUp, repeat = 1, begin = "by turns", between }: Plan,
): Promise<Rounds<Task>> {
  const names = Object.keys(tasks) as Task[];
  const times = Object.fromEntries(names.map((name) => [name, [] as number[]])) as Record<Task, number[]>;
  for (let round = 0; round < warmUp + count; round += 1) {
    const first = begin === "by turns" ? round % names.length : 0;
    for (const name of [...names.slice(first), ...names.slice(0, first)]) {
      const since = performance.now();
      for (let turn = 0; turn < repeat; turn += 1) await tasks[name](round * repeat + turn);
      if (round >= warmUp) times[name].push((performance.now() - since) / repeat);
    }
    await between?.(round);
  }
  return times;
}
