import { readFileSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";

/** Where the build lies that answers: what it holds is read from its manifests, and kept in no list of ours. */
const build = path.resolve(process.env.E2E_BUILD ?? ".next");

function manifest<T>(file: string): T {
  return JSON.parse(readFileSync(path.join(build, file), "utf8")) as T;
}

/** Every route, as `/casussen/[casus]/notities`. */
export function routesOfBuild(): string[] {
  const routes = manifest<Record<string, string>>("app-path-routes-manifest.json");
  return [...new Set(Object.values(routes))].sort();
}

/** How many bytes of script, compressed, come with this page above what Next.js sends with any page of the build. */
export function clientCodeOf(html: string): number {
  const { rootMainFiles } = manifest<{ rootMainFiles: string[] }>("build-manifest.json");
  const scripts = [...html.matchAll(/<script [^>]*src="\/_next\/(static\/[^"?]+)[^>]*>/g)]
    // Old browsers alone take these.
    .filter(([tag]) => !/nomodule/i.test(tag))
    .map(([, file = ""]) => file);
  const own = [...new Set(scripts)].filter((file) => !rootMainFiles.includes(file));
  return own.reduce((bytes, file) => bytes + gzipSync(readFileSync(path.join(build, file))).length, 0);
}

export type Action = {
  id: string;
  filename: string;
  name: string;
  /** A route on which it may be called. */
  route: string;
};

type References = {
  node: Record<string, { filename: string; exportedName: string; workers: Record<string, unknown> }>;
};

/** Every server action. */
export function actionsOfBuild(): Action[] {
  const { node } = manifest<References>("server/server-reference-manifest.json");
  return Object.entries(node).map(([id, { filename, exportedName, workers }]) => ({
    id,
    filename,
    name: exportedName,
    route: routeOf(Object.keys(workers)[0] ?? "") || "/",
  }));
}

/** `app/(gezin)/tekenen/[consent]/brief/page` as a route. */
const routeOf = (worker: string) =>
  worker
    .replace(/^app/, "")
    .replace(/\/page$/, "")
    .replaceAll(/\/\([^)]+\)/g, "");

/** What the server said since it started. */
export const serverLog = (): string =>
  readFileSync(
    path.join(path.dirname(build), ".data", process.env.E2E_BASE ? "server.log" : "reports/e2e-server.log"),
    "utf8",
  );
