// npm run lint:supply: versions above their floors, a lock bound to no registry, no secret in the repository.
import { execFileSync } from "node:child_process";
import { readFileSync, statSync } from "node:fs";
import { belowFloor, boundToRegistry, type Floors, type Lock, secretsIn } from "./supply-rules";

const lock = JSON.parse(readFileSync("package-lock.json", "utf8")) as Lock;
const floors = JSON.parse(readFileSync("security/min-versions.json", "utf8")) as Floors;

const files = execFileSync("git", ["ls-files", "-z"], { encoding: "utf8" }).split("\0").filter(isText);
const findings = [
  ...belowFloor(lock, floors),
  ...boundToRegistry(lock),
  ...files.flatMap((file) => secretsIn(file, readFileSync(file, "utf8"))),
];

for (const finding of findings) console.error(finding);
process.exitCode = findings.length === 0 ? 0 : 1;

function isText(file: string): boolean {
  return (
    file !== "" &&
    !/\.(png|jpe?g|ico|pdf|ttf|woff2?)$/.test(file) &&
    statSync(file, { throwIfNoEntry: false }) !== undefined
  );
}
