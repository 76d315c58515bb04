import { spawn } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { serverAccount } from "./account";
import { homeFor } from "./place";
import { type EmbeddedServer, startEmbedded } from "./start";

/** A server for tests: in a new folder, never waiting for the disk, gone with everything at `stop()`. */
export async function startTemporary(): Promise<EmbeddedServer> {
  const dataDir = await mkdtemp(path.join(tmpdir(), "kringspraak-"));
  const home = await homeFor(dataDir, await serverAccount());
  const server = await startEmbedded({ dataDir, lasting: false });
  const folders = [...new Set([dataDir, home])];
  const watch = stopWithUs(server.pid, folders);
  return {
    ...server,
    async stop() {
      watch();
      await server.stop();
      for (const folder of folders) await rm(folder, { recursive: true, force: true });
    },
  };
}

/**
 * Test runners get killed, and a server left behind would eat the machine. A shell waits for its input to
 * end, which happens when we end, however that comes, and then takes the server and its folders away.
 */
function stopWithUs(pid: number, folders: string[]): () => void {
  if (process.platform === "win32") return () => {};
  const last = `read _
    kill -QUIT "$0" || exit
    for _ in 1 2 3 4 5 6 7 8 9 10; do kill -0 "$0" 2>/dev/null || break; sleep 0.2; done
    rm -rf -- "$@"`;
  const watcher = spawn("/bin/sh", ["-c", last, String(pid), ...folders], {
    cwd: "/",
    detached: true,
    stdio: ["pipe", "ignore", "ignore"],
  });
  watcher.unref();
  return () => void watcher.kill();
}
