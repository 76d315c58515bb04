// npm run check: what a reviewer should not have to look for. Every check runs, also after one that failed.
import { spawnSync } from "node:child_process";
import { ensure, environmentFor, npm, root } from "./ensure.mjs";

const checks = ["types", "lint", "lint:imports", "lint:dead", "lint:format", "lint:supply"];

const env = environmentFor(await ensure());
const failed = checks.filter((check) => {
  console.log(`— ${check}`);
  const [file, args] = npm("run", "--silent", check);
  return spawnSync(file, args, { cwd: root, env, stdio: "inherit" }).status !== 0;
});
if (failed.length > 0) console.log(`Failed: ${failed.join(", ")}`);
console.log(`${checks.length - failed.length} passed, ${failed.length} failed`);
process.exitCode = failed.length === 0 ? 0 : 1;
