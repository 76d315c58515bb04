import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import path from "node:path";
import { environmentFor, root, runQuietly } from "./ensure.mjs";

const names = ["chromium", "chromium-browser", "google-chrome-stable", "google-chrome"];

/**
 * The browser for the journeys: the one of this machine; on Debian as root the distribution's, installed now;
 * elsewhere Playwright's own, for which the answer is empty.
 */
export async function ensureChromium(node) {
  const found = onPath();
  if (found) return found;
  if (process.getuid?.() === 0 && works("apt-get", ["--version"])) {
    const quiet = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
    await runQuietly("Reading Debian's list of packages", "apt-get", ["update"], quiet);
    await runQuietly("Installing Chromium", "apt-get", ["install", "-y", "chromium"], quiet);
    return onPath() ?? "";
  }
  const playwright = path.join(root, "node_modules", "playwright", "cli.js");
  await runQuietly("Installing Chromium", node, [playwright, "install", "chromium"], environmentFor(node));
  return "";
}

function onPath() {
  const folders = (process.env.PATH ?? "").split(path.delimiter);
  return folders
    .flatMap((folder) => names.map((name) => path.join(folder, name)))
    .find((file) => existsSync(file));
}

function works(file, args) {
  return spawnSync(file, args).status === 0;
}
