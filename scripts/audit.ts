// npm run audit:checkpoint signs where every audit chain stands and prints it: keep that apart from the database.
// npm run audit:verify [-- FILE] recomputes every chain, against that file or the newest checkpoint in the database.
import { readFile } from "node:fs/promises";
import { type Checkpoint, makeCheckpoint } from "@/lib/audit/checkpoint";
import { verifyAudit } from "@/lib/audit/verify";
import { closePool } from "@/lib/db/client";

const [task, file] = process.argv.slice(2);

async function kept(name: string): Promise<Checkpoint> {
  const { at, heads, signature } = JSON.parse(await readFile(name, "utf8")) as {
    at: string;
    heads: string;
    signature: string;
  };
  return { at: new Date(at), heads, signature: Buffer.from(signature, "base64") };
}

switch (task) {
  case "checkpoint": {
    const { at, heads, signature } = await makeCheckpoint();
    console.log(JSON.stringify({ at, heads, signature: signature.toString("base64") }));
    break;
  }
  case "verify": {
    const { chains, events, faults } = await verifyAudit(file ? await kept(file) : undefined);
    for (const fault of faults) console.error(fault);
    console.log(`${chains} chains, ${events} events, ${faults.length} faults.`);
    process.exitCode = faults.length === 0 ? 0 : 1;
    break;
  }
  default:
    console.error("audit knows checkpoint and verify.");
    process.exitCode = 2;
}
await closePool();
