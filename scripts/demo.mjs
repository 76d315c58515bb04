import { buildIfNeeded } from "./build.mjs";
import { ensure, fail, runScript } from "./ensure.mjs";

if (process.env.DATABASE_URL) {
  fail(
    "The demo lets anybody be anybody and does not start beside DATABASE_URL. Unset it, or see README.md for production.",
  );
}

const node = await ensure();
await buildIfNeeded(node);
process.exitCode = await runScript(node, "scripts/demo-serve.ts", process.argv.slice(2));
