import { createServer } from "node:net";

/** A TCP port of 127.0.0.1 that was free a moment ago: the preferred one, or else any. */
export async function freePort(preferred = 0): Promise<number> {
  const port = await tryPort(preferred).catch(() => null);
  return port ?? tryPort(0);
}

function tryPort(port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once("error", reject);
    probe.listen({ port, host: "127.0.0.1", exclusive: true }, () => {
      const address = probe.address();
      if (address === null || typeof address === "string") throw new Error("A TCP server without a port.");
      probe.close(() => resolve(address.port));
    });
  });
}
