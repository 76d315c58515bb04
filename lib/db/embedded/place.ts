import { createHash } from "node:crypto";
import { cp, lstat, mkdir, readFile, rename, rm } from "node:fs/promises";
import path from "node:path";
import { type Account, giveTo, runAs } from "./account";
import { executable, packagedPostgres } from "./binaries";

/** Where the server's programs and data stand, both reachable for the account it runs as. */
export type Place = { account: Account; programs: string; home: string };

/**
 * Started by root, the server runs as another user, who often may not enter root's folders (a clone under
 * /root). Then its programs and its data stand in a folder of that user under /var/tmp.
 */
export async function placeFor(dataDir: string, account: Account): Promise<Place> {
  const packaged = await packagedPostgres();
  const home = await homeFor(path.resolve(dataDir), account);
  const reachable = await runs(packaged, account);
  return { account, home, programs: reachable ? packaged : await copyPrograms(packaged, account) };
}

/** The folder that holds the data meant for `dataDir`; the same answer at every start. */
export async function homeFor(dataDir: string, account: Account): Promise<string> {
  await mkdir(dataDir, { recursive: true });
  if (!account) return dataDir;
  await giveTo(account, dataDir);
  if (await mayWrite(dataDir, account)) return dataDir;
  const name = createHash("sha256").update(dataDir).digest("hex").slice(0, 16);
  return ownFolder(path.join(await accountFolder(account), name), account);
}

async function copyPrograms(packaged: string, account: Account): Promise<string> {
  const manifest = await readFile(path.join(packaged, "..", "package.json"), "utf8");
  const { version } = JSON.parse(manifest) as { version: string };
  const copy = path.join(await accountFolder(account), `postgres-${version}`);
  if (await runs(copy, account)) return copy;
  const half = `${copy}.${process.pid}`;
  await rm(copy, { recursive: true, force: true });
  await cp(packaged, half, { recursive: true, verbatimSymlinks: true });
  await rename(half, copy).catch(() => rm(half, { recursive: true, force: true }));
  return copy;
}

function accountFolder(account: Account): Promise<string> {
  return ownFolder(`/var/tmp/kringspraak-${account?.uid ?? "own"}`, account);
}

/** Everybody may write in /var/tmp: a folder that somebody else put there first is not ours to use. */
async function ownFolder(folder: string, account: Account): Promise<string> {
  await mkdir(folder, { mode: 0o700 }).then(
    () => giveTo(account, folder),
    (error: NodeJS.ErrnoException) => {
      if (error.code !== "EEXIST") throw error;
    },
  );
  const found = await lstat(folder);
  if (!found.isDirectory() || (account && found.uid !== account.uid)) {
    throw new Error(`${folder} belongs to somebody else; remove it and start again.`);
  }
  return folder;
}

function runs(programs: string, account: Account): Promise<boolean> {
  return succeeds(runAs(account, executable(programs, "initdb"), ["--version"]));
}

function mayWrite(folder: string, account: Account): Promise<boolean> {
  return succeeds(runAs(account, "/bin/sh", ["-c", 'cd "$1" && test -w .', "sh", folder]));
}

function succeeds(work: Promise<unknown>): Promise<boolean> {
  return work.then(
    () => true,
    () => false,
  );
}
