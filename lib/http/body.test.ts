import { describe, expect, test } from "vitest";
import { fileIn, readUpTo } from "./body";

const sent = (...chunks: number[]) =>
  new Response(
    new ReadableStream({
      start(stream) {
        for (const length of chunks) stream.enqueue(new Uint8Array(length).fill(7));
        stream.close();
      },
    }),
  );

describe("a body", () => {
  test.each([
    ["of nothing", [], 10, 0],
    ["in pieces", [3, 3, 4], 10, 10],
    ["that is a byte too long", [3, 3, 5], 10, null],
    ["that is too long at once", [1_000], 10, null],
  ])("%s", async (_title, chunks, most, expected) => {
    expect((await readUpTo(sent(...chunks), most))?.length ?? null).toBe(expected);
  });

  test("that is far too long is not heard out", async () => {
    let pieces = 0;
    let cancelled = false;
    const flood = new ReadableStream({
      pull(stream) {
        pieces += 1;
        stream.enqueue(new Uint8Array(10));
      },
      cancel: () => {
        cancelled = true;
      },
    });
    expect(await readUpTo(new Response(flood), 10)).toBeNull();
    expect(cancelled).toBe(true);
    expect(pieces).toBeLessThan(20);
  });

  test("without end is given up", async () => {
    const endless = new Response(
      new ReadableStream({ start: (stream) => stream.enqueue(new Uint8Array(1)) }),
    );
    expect(await readUpTo(endless, 10, 20)).toBeNull();
  });
});

describe("the file in a form", () => {
  const form = async (fields: Record<string, string | Blob>) => {
    const data = new FormData();
    for (const [name, value] of Object.entries(fields)) data.set(name, value);
    const body = new Response(data);
    const type = body.headers.get("content-type");
    return fileIn(new Uint8Array(await body.arrayBuffer()), type, "bestand");
  };

  test("is what was chosen, byte for byte", async () => {
    const bytes = Uint8Array.from({ length: 256 }, (_, value) => value);
    expect(await form({ bestand: new Blob([bytes]) })).toEqual(Buffer.from(bytes));
  });

  test.each<[string, Record<string, string | Blob>]>([
    ["nothing", {}],
    ["words", { bestand: "geen bestand" }],
    ["another field", { scan: new Blob(["x"]) }],
  ])("is none where there is %s", async (_title, fields) => {
    expect(await form(fields)).toBeNull();
  });

  test.each([null, "text/plain", "multipart/form-data", "multipart/form-data; boundary=x"])(
    "is none where %s is sent",
    async (type) => {
      expect(await fileIn(new Uint8Array(Buffer.from("--y\r\n")), type, "bestand")).toBeNull();
    },
  );
});
