import { randomBytes } from "node:crypto";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";

/** What a demo needs to start, made at random and kept beside its data: other secrets could not read them. */
export type DemoSecrets = {
  appPassword: string;
  AUTH_SECRET: string;
  KRINGSPRAAK_KEK: string;
  KRINGSPRAAK_AUDIT_KEY: string;
};

export function newSecrets(): DemoSecrets {
  return {
    appPassword: randomBytes(24).toString("base64url"),
    AUTH_SECRET: randomBytes(32).toString("base64"),
    KRINGSPRAAK_KEK: randomBytes(32).toString("base64"),
    KRINGSPRAAK_AUDIT_KEY: randomBytes(32).toString("base64"),
  };
}

export async function keptSecrets(folder: string): Promise<DemoSecrets> {
  const file = path.join(folder, "secrets.json");
  const kept = await readFile(file, "utf8").catch(() => null);
  if (kept !== null) return JSON.parse(kept) as DemoSecrets;
  const made = newSecrets();
  await mkdir(folder, { recursive: true });
  await writeFile(file, JSON.stringify(made, null, 2), { mode: 0o600 });
  return made;
}
