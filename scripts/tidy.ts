type Work = () => Promise<unknown>;

type Tidy = { later(work: Work): void; now(exitCode: number): Promise<never>; isEnding(): boolean };

/**
 * Undoes, last first, what was begun: when asked, at Ctrl-C, and when whoever started us is gone. The process ends
 * after it.
 */
export function tidyAtEnd(): Tidy {
  const begun: Work[] = [];
  let ending: Promise<never> | undefined;

  const now = (exitCode: number) => (ending ??= end(exitCode));

  async function end(exitCode: number): Promise<never> {
    for (const undo of begun.reverse()) {
      await undo().catch((error: unknown) => console.error(error));
    }
    process.exit(exitCode);
  }

  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, () => void now(0));
  process.on("disconnect", () => void now(0));
  return { later: (work) => void begun.push(work), now, isEnding: () => ending !== undefined };
}
