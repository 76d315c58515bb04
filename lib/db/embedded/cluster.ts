import { randomBytes } from "node:crypto";
import { mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { giveTo, runAs } from "./account";
import { executable, packagedPostgres } from "./binaries";
import type { Place } from "./place";

export type Cluster = { folder: string; password: string };

/** The data folder in this place, made at the first start. `lasting: false` skips waiting for the disk. */
export async function ensureCluster(place: Place, lasting: boolean): Promise<Cluster> {
  const folder = path.join(place.home, "cluster");
  const passwordFile = path.join(place.home, "password");
  const version = await readFile(path.join(folder, "PG_VERSION"), "utf8").catch(() => null);
  if (version === null) await initialise(place, folder, passwordFile, lasting);
  else await demandSameVersion(version.trim(), folder);
  return { folder, password: (await readFile(passwordFile, "utf8")).trim() };
}

/** Made beside its place and then renamed, so that an interrupted start leaves no half cluster behind. */
async function initialise(
  place: Place,
  folder: string,
  passwordFile: string,
  lasting: boolean,
): Promise<void> {
  const half = `${folder}.new`;
  await rm(half, { recursive: true, force: true });
  await rm(passwordFile, { force: true });
  await mkdir(half, { recursive: true, mode: 0o700 });
  await writeFile(passwordFile, `${randomBytes(24).toString("base64url")}\n`, { mode: 0o600 });
  await giveTo(place.account, half);
  await giveTo(place.account, passwordFile);
  await runAs(place.account, executable(place.programs, "initdb"), [
    `--pgdata=${half}`,
    `--pwfile=${passwordFile}`,
    "--username=postgres",
    "--auth=scram-sha-256",
    "--encoding=UTF8",
    "--locale-provider=builtin",
    "--builtin-locale=C.UTF-8",
    "--locale=C",
    ...(lasting ? [] : ["--no-sync"]),
  ]);
  await rename(half, folder);
}

async function demandSameVersion(found: string, folder: string): Promise<void> {
  const manifest = path.join(await packagedPostgres(), "..", "package.json");
  const { version } = JSON.parse(await readFile(manifest, "utf8")) as { version: string };
  if (version.startsWith(`${found}.`)) return;
  throw new Error(`The data in ${folder} are of PostgreSQL ${found}; start with --fresh to make new data.`);
}
