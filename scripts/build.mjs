import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { environmentFor, root, runQuietly } from "./ensure.mjs";

const sources = ["app", "components", "lib", "messages", "public", "package-lock.json", "tsconfig.json"];
const topFiles = ["next.config.mjs", "postcss.config.mjs", "proxy.ts", "instrumentation.ts"];

/** Makes the production build, unless the one that stands was made of the same sources. */
export async function buildIfNeeded(node) {
  const stamp = path.join(root, ".next", "built-from");
  const now = fingerprint();
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === now) return;
  rmSync(stamp, { force: true });
  const next = path.join(root, "node_modules", "next", "dist", "bin", "next");
  await runQuietly("Building", node, [next, "build"], environmentFor(node, { NODE_ENV: "production" }));
  writeFileSync(stamp, now);
}

function fingerprint() {
  const hash = createHash("sha256");
  for (const file of [...sources, ...topFiles].flatMap(filesUnder)) {
    hash.update(`\0${file}\0`).update(readFileSync(path.join(root, file)));
  }
  return hash.digest("hex");
}

function filesUnder(place) {
  const full = path.join(root, place);
  if (!existsSync(full)) return [];
  if (statSync(full).isFile()) return [place];
  return readdirSync(full, { recursive: true, encoding: "utf8" })
    .map((name) => path.join(place, name))
    .filter((file) => !/\.test\.tsx?$/.test(file) && statSync(path.join(root, file)).isFile())
    .sort();
}
