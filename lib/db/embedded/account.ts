import { execFile } from "node:child_process";
import { chown, readFile } from "node:fs/promises";
import { promisify } from "node:util";

const run = promisify(execFile);

/** The operating-system user the server runs as. `null` means: as whoever started us. */
export type Account = { uid: number; gid: number } | null;

/** PostgreSQL refuses to run as root, so root hands it to the user `postgres`, made where it is missing. */
export async function serverAccount(): Promise<Account> {
  if (process.getuid?.() !== 0) return null;
  const present = await postgresUser();
  if (present) return present;
  await run("useradd", [
    "--system",
    "--user-group",
    "--no-create-home",
    "--shell",
    "/bin/sh",
    "postgres",
  ]).catch((cause: unknown) => {
    throw new Error(
      "PostgreSQL does not run as root and no user `postgres` could be made. Start as another user.",
      { cause },
    );
  });
  const made = await postgresUser();
  if (!made) throw new Error("The user `postgres` was made but is not in /etc/passwd.");
  return made;
}

async function postgresUser(): Promise<Account> {
  const passwd = await readFile("/etc/passwd", "utf8");
  const fields = passwd
    .split("\n")
    .find((line) => line.startsWith("postgres:"))
    ?.split(":");
  return fields ? { uid: Number(fields[2]), gid: Number(fields[3]) } : null;
}

/** Runs a program as the account. Its folder is `/`, since the account may not be allowed into ours. */
export async function runAs(account: Account, file: string, args: string[]): Promise<string> {
  const { stdout } = await run(file, args, {
    cwd: process.platform === "win32" ? undefined : "/",
    env: { ...process.env, LC_ALL: "C", LANG: "C" },
    ...account,
  });
  return stdout;
}

export async function giveTo(account: Account, path: string): Promise<void> {
  if (account) await chown(path, account.uid, account.gid);
}
