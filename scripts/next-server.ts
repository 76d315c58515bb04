import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { openSync } from "node:fs";
import { mkdir, readFile } from "node:fs/promises";
import path from "node:path";
import { setTimeout } from "node:timers/promises";

const root = path.dirname(import.meta.dirname);

export type NextServer = {
  stop(): Promise<void>;
  /** Ends it at once, whatever it is doing. */
  kill(): Promise<void>;
  ended: Promise<unknown>;
};

/**
 * Serves the production build on 127.0.0.1 and waits until it is ready. What it says goes to the log.
 *
 * @param folder where the build lies, with what it needs around it
 */
export async function startNext(port: number, log: string, folder = root): Promise<NextServer> {
  await mkdir(path.dirname(log), { recursive: true });
  const out = openSync(log, "w");
  const next = path.join(root, "node_modules", "next", "dist", "bin", "next");
  const leash = path.join(import.meta.dirname, "end-with-parent.mjs");
  const args = ["--import", leash, next, "start", "--hostname", "127.0.0.1", "--port", String(port)];
  const server = spawn(process.execPath, args, {
    cwd: folder,
    env: { ...process.env, NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1" },
    stdio: ["ignore", out, out, "ipc"],
  });
  const ended = once(server, "exit");
  await untilReady(server, `http://127.0.0.1:${port}/api/ready`, log);
  return { ended, stop: () => end(server, ended, "SIGTERM"), kill: () => end(server, ended, "SIGKILL") };
}

async function untilReady(server: ChildProcess, address: string, log: string): Promise<void> {
  const deadline = Date.now() + 120_000;
  while (Date.now() < deadline && server.exitCode === null) {
    const answer = await fetch(address).catch(() => null);
    if (answer?.ok) return;
    await setTimeout(100);
  }
  server.kill();
  const said = (await readFile(log, "utf8")).trim().split("\n").slice(-20).join("\n");
  throw new Error(`The server did not become ready. ${log} ends with:\n${said}`);
}

async function end(server: ChildProcess, ended: Promise<unknown>, signal: NodeJS.Signals): Promise<void> {
  if (server.exitCode === null && server.signalCode === null) server.kill(signal);
  await ended;
}
