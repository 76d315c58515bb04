/** How often a property is tried: enough for every change, and 75 times as often in the deep run (DEEP=1). */
export function runs(everyDay: number): number {
  return process.env.DEEP === "1" ? everyDay * 75 : everyDay;
}
