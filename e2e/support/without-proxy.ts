import { cp, mkdir, readdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import path from "node:path";
import type { Caller } from "./raw";

const ROOT = path.resolve(import.meta.dirname, "../..");
const FOLDER = path.join(ROOT, ".data", "without-proxy");
const OWN = [".next", ".data", ".git"];

/** A copy of the build in which Next.js knows no proxy.ts, in a folder with all else that the server reads. Its path. */
export async function buildWithoutProxy(): Promise<string> {
  await rm(FOLDER, { recursive: true, force: true });
  await mkdir(FOLDER, { recursive: true });
  for (const name of await readdir(ROOT))
    if (!OWN.includes(name)) await symlink(path.join(ROOT, name), path.join(FOLDER, name));
  await cp(path.join(ROOT, ".next"), path.join(FOLDER, ".next"), { recursive: true, verbatimSymlinks: true });
  const manifest = path.join(FOLDER, ".next/server/functions-config-manifest.json");
  const { functions, ...rest } = JSON.parse(await readFile(manifest, "utf8")) as {
    functions: Record<string, unknown>;
  };
  const { "/_middleware": proxy, ...others } = functions;
  if (proxy === undefined) throw new Error("The build has no proxy where it was looked for.");
  await writeFile(manifest, JSON.stringify({ ...rest, functions: others }));
  return FOLDER;
}

/** The same people, at the process without proxy.ts. Where a demo stands already there is none. */
export function withoutProxy<Name extends string>(
  callers: Record<Name, Caller>,
): Record<Name, Caller> | null {
  const port = process.env.E2E_PORT_WITHOUT_PROXY;
  if (process.env.E2E_BASE || port === undefined) return null;
  const moved = Object.entries<Caller>(callers).map(([name, caller]) => [name, { ...caller, port }]);
  return Object.fromEntries(moved) as Record<Name, Caller>;
}
