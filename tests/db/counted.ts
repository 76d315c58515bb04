/** How many statements reach the database: a wire between a client and the server that counts what it carries. */
import { createServer, connect, type AddressInfo } from "node:net";

export type CountedWire = {
  /** The same database, over the wire. */
  url: string;
  /** How many statements were executed while it ran. */
  during<T>(work: () => Promise<T>): Promise<{ result: T; statements: number }>;
  close(): Promise<void>;
};

/** @param target the address of a PostgreSQL database */
export async function countedWire(target: string): Promise<CountedWire> {
  const { hostname, port } = new URL(target);
  let statements = 0;
  const server = createServer((client) => {
    const database = connect(Number(port), hostname);
    const count = counter(() => (statements += 1));
    client.on("data", (bytes: Buffer) => {
      count(bytes);
      database.write(bytes);
    });
    database.on("data", (bytes) => client.write(bytes));
    client.on("close", () => database.destroy());
    database.on("close", () => client.destroy());
    client.on("error", () => database.destroy());
    database.on("error", () => client.destroy());
  });
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  const { port: own } = server.address() as AddressInfo;
  return {
    url: Object.assign(new URL(target), { hostname: "127.0.0.1", port: String(own) }).href,
    during: async (work) => {
      const before = statements;
      const result = await work();
      return { result, statements: statements - before };
    },
    close: () => new Promise((done) => server.close(() => done())),
  };
}

const HEADER = 5;
/** A simple query, and the execution of a prepared one. */
const STATEMENTS = ["Q", "E"].map((letter) => letter.charCodeAt(0));

/** Reads the messages of a client out of its bytes; the first message, which starts the session, has no letter. */
function counter(found: () => void): (bytes: Buffer) => void {
  let waiting = Buffer.alloc(0);
  let started = false;
  return (bytes) => {
    waiting = Buffer.concat([waiting, bytes]);
    for (;;) {
      const header = started ? HEADER : HEADER - 1;
      if (waiting.length < header) return;
      const length = waiting.readUInt32BE(header - 4) + (started ? 1 : 0);
      if (waiting.length < length) return;
      if (started && STATEMENTS.includes(waiting.readUInt8(0))) found();
      started = true;
      waiting = waiting.subarray(length);
    }
  };
}
