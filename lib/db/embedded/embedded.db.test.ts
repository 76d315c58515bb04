import { execFileSync } from "node:child_process";
import { mkdir, mkdtemp, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import postgres from "postgres";
import { afterAll, beforeAll, expect, test } from "vitest";
import { serverAccount } from "./account";
import { homeFor } from "./place";
import { readPostmaster } from "./running";
import { type EmbeddedServer, startEmbedded } from "./start";

let dataDir: string;
let home: string;
let server: EmbeddedServer;

beforeAll(async () => {
  dataDir = await mkdtemp(path.join(tmpdir(), "kringspraak-embedded-"));
  home = await homeFor(dataDir, await serverAccount());
  server = await startEmbedded({ dataDir });
  await run(server.adminUrl, "create table kept (word text)");
  await run(server.adminUrl, "insert into kept values ('blijft')");
});

afterAll(async () => {
  await server.stop();
  await rm(dataDir, { recursive: true, force: true });
  await rm(home, { recursive: true, force: true });
});

test("it is a PostgreSQL 18 that listens on 127.0.0.1 only and asks a password", async () => {
  expect(await run(server.adminUrl, "show server_version")).toMatch(/^18\./);
  expect(await run(server.adminUrl, "show listen_addresses")).toBe("127.0.0.1");
  const stranger = new URL(server.adminUrl);
  stranger.password = "geraden";
  await expect(run(stranger.href, "select 1")).rejects.toThrow(/password authentication failed/);
  expect((await stat(path.join(home, "password"))).mode & 0o077).toBe(0);
});

test("a second start takes over the server that runs", async () => {
  const second = await startEmbedded({ dataDir });
  expect(second.pid).toBe(server.pid);
  expect(second.adminUrl).toBe(server.adminUrl);
});

test("a stop and a start keep the data", async () => {
  await server.stop();
  await expect(run(server.adminUrl, "select 1")).rejects.toThrow(/ECONNREFUSED/);
  server = await startEmbedded({ dataDir });
  expect(await run(server.adminUrl, "select word from kept")).toBe("blijft");
});

test("a start after a hard kill recovers", async () => {
  process.kill(server.pid, "SIGKILL");
  server = await startEmbedded({ dataDir });
  expect(await run(server.adminUrl, "select word from kept")).toBe("blijft");
});

test("a lock whose process id now belongs to another program does not hold the start back", async () => {
  await server.stop();
  const lock = path.join(home, "cluster", "postmaster.pid");
  await writeFile(
    lock,
    [process.pid, path.join(home, "cluster"), 0, 5432, "", "127.0.0.1", "", "ready"].join("\n"),
  );
  server = await startEmbedded({ dataDir });
  expect(await run(server.adminUrl, "select word from kept")).toBe("blijft");
  expect((await readPostmaster(path.join(home, "cluster")))?.pid).toBe(server.pid);
});

test("data of another major version are refused, not touched", async () => {
  const folder = path.join(home, "other");
  await mkdir(path.join(folder, "cluster"), { recursive: true });
  await writeFile(path.join(folder, "cluster", "PG_VERSION"), "9\n");
  await expect(startEmbedded({ dataDir: folder })).rejects.toThrow(/of PostgreSQL 9; start with --fresh/);
  expect(await readFile(path.join(folder, "cluster", "PG_VERSION"), "utf8")).toBe("9\n");
});

test.runIf(process.getuid?.() === 0)(
  "under a folder of root alone, data and programs move to their user",
  async () => {
    const closed = await mkdtemp(path.join(tmpdir(), "kringspraak-closed-"));
    const other = await startEmbedded({ dataDir: path.join(closed, ".data"), lasting: false });
    const directory = await run(other.adminUrl, "show data_directory");
    expect(directory).toMatch(/^\/var\/tmp\/kringspraak-\d+\//);
    await other.stop();
    await rm(path.dirname(directory), { recursive: true });
    await rm(closed, { recursive: true });
    expect(execFileSync("id", ["-u", "postgres"]).toString().trim()).not.toBe("0");
  },
);

async function run(url: string, statement: string): Promise<string> {
  const sql = postgres(url, { max: 1, onnotice: () => {} });
  try {
    const [row] = await sql.unsafe(statement);
    return String(Object.values(row ?? {})[0]);
  } finally {
    await sql.end();
  }
}
