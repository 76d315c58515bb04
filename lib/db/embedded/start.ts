import { realpath, rm } from "node:fs/promises";
import path from "node:path";
import { setTimeout } from "node:timers/promises";
import postgres from "postgres";
import { runAs, serverAccount } from "./account";
import { executable } from "./binaries";
import { type Cluster, ensureCluster } from "./cluster";
import { homeFor, type Place, placeFor } from "./place";
import { freePort } from "./port";
import { killIfRunning, readPostmaster, serves } from "./running";

export type EmbeddedServer = {
  /** Login of the cluster's superuser, database `postgres`, on 127.0.0.1. */
  adminUrl: string;
  pid: number;
  stop(): Promise<void>;
};

type Options = {
  /** Folder for data and password. Started by root it may be kept elsewhere: see place.ts. */
  dataDir: string;
  /** Default: any free port. */
  port?: number;
  /** `false` only for data nobody will miss: nothing waits for the disk. */
  lasting?: boolean;
};

const always = {
  listen_addresses: "127.0.0.1",
  unix_socket_directories: "",
  timezone: "UTC",
  log_timezone: "UTC",
  max_connections: "200",
};

const forgetful = {
  fsync: "off",
  synchronous_commit: "off",
  full_page_writes: "off",
  autovacuum_naptime: "10min",
};

/**
 * Starts a real PostgreSQL from the npm package, on 127.0.0.1 only, with a random password kept beside the
 * data. A server that outlived a killed launcher is taken over. Throws when no server can be had.
 */
export async function startEmbedded({ dataDir, port, lasting = true }: Options): Promise<EmbeddedServer> {
  const place = await placeFor(dataDir, await serverAccount());
  const cluster = await ensureCluster(place, lasting);
  const settings = lasting ? always : { ...always, ...forgetful };
  const running = await takeOverOrLaunch(place, cluster, settings, port);
  await demandOwnData(running.adminUrl, cluster.folder);
  return { ...running, stop: () => halt(place, cluster, lasting) };
}

/** Stops the server that may still run on this data and removes the data. */
export async function discardEmbedded(dataDir: string): Promise<void> {
  const home = await homeFor(dataDir, await serverAccount());
  await killIfRunning(path.join(home, "cluster"));
  for (const each of new Set([home, dataDir])) await rm(each, { recursive: true, force: true });
}

type Running = { adminUrl: string; pid: number };

/** Waits for a server that is starting, which after a crash may take a while. */
async function runningServer(cluster: Cluster): Promise<Running | null> {
  for (;;) {
    const postmaster = await readPostmaster(cluster.folder);
    if (!postmaster || !(await serves(postmaster, cluster.folder))) return null;
    if (postmaster.ready) return { pid: postmaster.pid, adminUrl: adminUrl(cluster, postmaster.port) };
    await setTimeout(100);
  }
}

/** A port found free may be taken a moment later; only a port that was asked for is not tried again. */
async function takeOverOrLaunch(
  place: Place,
  cluster: Cluster,
  settings: object,
  port?: number,
): Promise<Running> {
  for (let attempt = 1; ; attempt += 1) {
    const running = await runningServer(cluster);
    if (running) return running;
    try {
      return await launchOn(port ?? (await freePort()), place, cluster, settings);
    } catch (error) {
      if (port !== undefined || attempt === 5) throw error;
    }
  }
}

async function launchOn(port: number, place: Place, cluster: Cluster, settings: object): Promise<Running> {
  await clearStaleLock(cluster);
  const log = path.join(cluster.folder, "server.log");
  const options = Object.entries({ ...settings, port }).map(([name, value]) => `-c ${name}=${value}`);
  await runAs(place.account, executable(place.programs, "pg_ctl"), [
    ...["start", "--wait", "--timeout=120", "--silent", "-D", cluster.folder, "-l", log],
    ...["-o", options.join(" ")],
  ]).catch((cause: unknown) => {
    throw new Error(`PostgreSQL did not start; ${log} says why.`, { cause });
  });
  const postmaster = await readPostmaster(cluster.folder);
  if (!postmaster) throw new Error(`PostgreSQL stopped right after its start; ${log} says why.`);
  return { pid: postmaster.pid, adminUrl: adminUrl(cluster, port) };
}

/** PostgreSQL will not start while the process id in its lock lives, even as somebody else's program. */
async function clearStaleLock(cluster: Cluster): Promise<void> {
  const postmaster = await readPostmaster(cluster.folder);
  if (!postmaster || (await serves(postmaster, cluster.folder))) return;
  await rm(path.join(cluster.folder, "postmaster.pid"), { force: true });
}

async function demandOwnData(url: string, folder: string): Promise<void> {
  const sql = postgres(url, { max: 1, onnotice: () => {} });
  try {
    const [row] = await sql<{ data_directory: string }[]>`show data_directory`;
    const [asked, found] = await Promise.all(
      [folder, row?.data_directory ?? ""].map((each) => realpath(each)),
    );
    if (asked !== found)
      throw new Error(`The server on this port keeps its data in ${found}, not in ${asked}.`);
  } finally {
    await sql.end();
  }
}

async function halt(place: Place, cluster: Cluster, lasting: boolean): Promise<void> {
  if (!(await runningServer(cluster))) return;
  const mode = lasting ? "--mode=fast" : "--mode=immediate";
  await runAs(place.account, executable(place.programs, "pg_ctl"), [
    ...["stop", "--wait", "--silent", "-D", cluster.folder, mode],
  ]);
}

function adminUrl({ password }: Cluster, port: number): string {
  return `postgres://postgres:${password}@127.0.0.1:${port}/postgres`;
}
