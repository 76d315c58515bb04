/** Medians of what runs in turn, so that a slow minute of the machine falls on all alike. Milliseconds. */
export async function rounds(
  tasks: Record<string, (turn: number) => Promise<unknown>>,
  { rounds: count = 9, repeat = 200, warmUp = 50 } = {},
): Promise<Record<string, number>> {
  const times = new Map(Object.keys(tasks).map((name) => [name, [] as number[]]));
  for (const task of Object.values(tasks)) for (let turn = 0; turn < warmUp; turn += 1) await task(turn);
  for (let round = 0; round < count; round += 1) {
    for (const [name, task] of Object.entries(tasks)) {
      const begin = performance.now();
      for (let turn = 0; turn < repeat; turn += 1) await task(round * repeat + turn);
      times.get(name)?.push((performance.now() - begin) / repeat);
    }
  }
  return Object.fromEntries([...times].map(([name, taken]) => [name, median(taken)]));
}

function median(values: readonly number[]): number {
  return [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)] ?? Number.NaN;
}
