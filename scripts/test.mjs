// npm test: everything, ending with one line that adds up. npm run test:unit, test:db, test:app or test:e2e: one part,
// whose further arguments go to its runner (a path, --watch …).
import { spawn } from "node:child_process";
import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import path from "node:path";
import { buildIfNeeded } from "./build.mjs";
import { ensureChromium } from "./chromium.mjs";
import { ensure, environmentFor, root } from "./ensure.mjs";

const parts = { unit: () => vitest("unit"), db: () => vitest("db"), app: vitestOnBuild, e2e: playwright };

const [wanted, ...rest] = process.argv.slice(2);
const deep = wanted === "--deep";
const chosen = wanted && !deep ? [wanted] : Object.keys(parts);
const reports = path.join(root, ".data", "reports");

const node = await ensure();
mkdirSync(reports, { recursive: true });
const total = { passed: 0, failed: 0 };
for (const part of chosen) {
  const { passed, failed } = await parts[part]();
  total.passed += passed;
  total.failed += failed;
}
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 ? 0 : 1;

async function vitest(project) {
  const report = freshReport(project);
  const options = [
    "--project",
    project,
    "--reporter=default",
    "--reporter=json",
    `--outputFile.json=${report}`,
  ];
  const code = await run(tool("vitest", "vitest.mjs"), ["run", ...options, ...rest]);
  return count(code, report, (it) => ({ passed: it.numPassedTests, failed: it.numFailedTests }));
}

/** Tests of the production build that need no browser. */
async function vitestOnBuild() {
  await buildIfNeeded(node);
  return vitest("app");
}

async function playwright() {
  const E2E_CHROMIUM = await ensureChromium(node);
  await buildIfNeeded(node);
  const report = freshReport("e2e");
  const options = ["test", "--reporter=list,json", ...rest];
  const code = await run(tool("@playwright/test", "cli.js"), options, {
    E2E_CHROMIUM,
    E2E_PORT: String(await freePort()),
    E2E_PORT_WITHOUT_PROXY: String(await freePort()),
    PLAYWRIGHT_JSON_OUTPUT_NAME: report,
  });
  return count(code, report, ({ stats }) => ({
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected,
  }));
}

/** A runner that ends badly without a failed test (a file that does not load, no server) counts as one failure. */
function count(code, report, read) {
  const counted = readReport(report, read);
  return code === 0 || counted.failed > 0 ? counted : { ...counted, failed: 1 };
}

function readReport(report, read) {
  try {
    return read(JSON.parse(readFileSync(report, "utf8")));
  } catch {
    return { passed: 0, failed: 1 };
  }
}

function freshReport(part) {
  const file = path.join(reports, `${part}.json`);
  rmSync(file, { force: true });
  return file;
}

function tool(name, file) {
  return path.join(root, "node_modules", name, file);
}

function run(file, args, extra = {}) {
  const env = environmentFor(node, { ...(deep ? { DEEP: "1" } : {}), ...extra });
  const child = spawn(node, [file, ...args], { cwd: root, env, stdio: "inherit" });
  // Ctrl-C reaches the runner as well, which tidies up and then ends.
  process.on("SIGINT", () => {});
  return new Promise((resolve, reject) =>
    child.once("error", reject).once("close", (code) => resolve(code ?? 1)),
  );
}

function freePort() {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, "127.0.0.1", () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}
