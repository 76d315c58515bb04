// Loaded into a server that we start, so that it does not outlive us when we are killed.
process.once("disconnect", () => process.kill(process.pid, "SIGTERM"));
