/** Runs once before the first request. What is missing is told in one clear line, and nothing is served. Then messages begin to go. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== "nodejs") return;
  const { readAddresses } = await import("@/lib/http/readable");
  readAddresses();
  const { demandReadiness } = await import("@/lib/start/readiness");
  await demandReadiness();
  const { startWorker } = await import("@/lib/jobs/worker");
  const { tellWhatIsNew } = await import("@/lib/note/daily");
  const { judgePlanned } = await import("@/lib/consent/due");
  const { askPrepared } = await import("@/lib/consent/prepared");
  startWorker({ judge: judgePlanned, act: askPrepared }, [tellWhatIsNew]);
}
