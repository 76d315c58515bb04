/** What the reader of Debian (poppler-utils) says of a signed file. */
import { execFile, spawnSync } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";

/** Not every machine has it; our own check always runs. */
export const hasPdfsig = (): boolean => spawnSync("pdfsig", ["-v"]).status === 0;

export async function pdfsig(file: Buffer): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), "pdfsig-"));
  try {
    const name = path.join(folder, "a.pdf");
    await writeFile(name, file);
    return (await promisify(execFile)("pdfsig", ["-nocert", name])).stdout;
  } finally {
    await rm(folder, { recursive: true });
  }
}
