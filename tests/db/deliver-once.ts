import { deliverNext } from "./queue";

/** A worker of its own process, so that a test can kill it. */
await deliverNext();
process.exit(0);
