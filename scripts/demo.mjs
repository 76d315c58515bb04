import { readFile } from "node:fs/promises";
import path from "node:path";
import { buildIfNeeded } from "./build.mjs";
import { ensure, fail, root, runScript } from "./ensure.mjs";

const args = process.argv.slice(2);
const unknown = args.find((arg) => arg !== "--fresh");
if (unknown) fail(`The demo knows --fresh only, not ${unknown}.`);
if (process.env.DATABASE_URL) {
  fail(
    "The demo lets anybody be anybody and does not start beside DATABASE_URL. Unset it, or see README.md for production.",
  );
}

const address = await runningAddress();
if (address && args.length > 0) fail(`The demo runs at ${address}; stop it before you start anew.`);
if (address) {
  console.log(`Kringspraak runs already: ${address}`);
} else {
  const node = await ensure();
  await buildIfNeeded(node);
  process.exitCode = await runScript(node, "scripts/demo-serve.ts", args);
}

/** The address of a demo that runs from this folder; a launcher that was killed leaves a file but no answer. */
async function runningAddress() {
  const noted = await readFile(path.join(root, ".data", "running"), "utf8").catch(() => null);
  if (noted === null) return null;
  const answer = await fetch(new URL("/api/health", noted)).catch(() => null);
  return answer?.ok ? noted : null;
}
