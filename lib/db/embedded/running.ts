import { execFile } from "node:child_process";
import { readFile, readlink, realpath } from "node:fs/promises";
import path from "node:path";
import { setTimeout } from "node:timers/promises";
import { promisify } from "node:util";

/** What `postmaster.pid` says of the server that has, or had, this cluster. */
export type Postmaster = { pid: number; port: number; ready: boolean };

export async function readPostmaster(cluster: string): Promise<Postmaster | null> {
  const text = await readFile(path.join(cluster, "postmaster.pid"), "utf8").catch(() => "");
  const lines = text.split("\n");
  const [pid, port] = [Number(lines[0]), Number(lines[3])];
  return pid && port ? { pid, port, ready: lines[7]?.trim() === "ready" } : null;
}

/**
 * Whether that process lives and is this cluster's server. After a restart of the machine (or of a container,
 * where process ids are small) the id may belong to any program.
 */
export async function serves(postmaster: Postmaster, cluster: string): Promise<boolean> {
  if (!isAlive(postmaster.pid)) return false;
  if (process.platform === "win32") return true;
  if (process.platform === "linux") {
    const folder = await readlink(`/proc/${postmaster.pid}/cwd`).catch(() => "");
    return folder === (await realpath(cluster));
  }
  const ps = await promisify(execFile)("ps", ["-o", "command=", "-p", String(postmaster.pid)]);
  return ps.stdout.includes(cluster);
}

/** For a server whose data are going to be removed. */
export async function killIfRunning(cluster: string): Promise<void> {
  const postmaster = await readPostmaster(cluster);
  if (!postmaster || !(await serves(postmaster, cluster))) return;
  process.kill(postmaster.pid, "SIGKILL");
  while (await serves(postmaster, cluster)) await setTimeout(50);
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}
