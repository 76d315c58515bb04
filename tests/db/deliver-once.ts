import { deliverNext } from "@/lib/jobs/deliver";

/** A worker of its own process, so that a test can kill it. */
await deliverNext();
process.exit(0);
