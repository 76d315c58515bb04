/** Runs once before the first request. What is missing is told in one clear line, and nothing is served. What another release made is made anew, and messages begin to go. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== "nodejs") return;
  const { readAddresses } = await import("@/lib/http/readable");
  readAddresses();
  const { demandReadiness } = await import("@/lib/start/readiness");
  await demandReadiness();
  const { renewStale } = await import("@/lib/grants/renew-stale");
  const { failed } = await renewStale("release");
  if (failed > 0)
    process.stderr.write(`${failed} casussen stay closed: their grants could not be made anew.\n`);
  const { startWorker } = await import("@/lib/jobs/worker");
  const { tellWhatIsNew } = await import("@/lib/note/daily");
  const { judgePlanned } = await import("@/lib/consent/due");
  const { askPrepared } = await import("@/lib/consent/prepared");
  await startWorker(
    { judge: judgePlanned, act: askPrepared },
    { daily: tellWhatIsNew, renew: () => renewStale("change") },
  );
}
