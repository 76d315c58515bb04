import { afterEach, describe, expect, test, vi } from "vitest";
import { hostNames, isDemoOrigin, originOf } from "./host";

afterEach(() => vi.unstubAllEnvs());

describe("hosts of the demo", () => {
  test("are plain letters, whatever the name", () => {
    expect(hostNames(["Noor van Dalen", "Çağla Öztürk-İnan", "李"])).toEqual([
      "noor-van-dalen",
      "cagla-ozturk-inan",
      "iemand",
    ]);
  });

  test("differ for people of one name, and do not change when somebody is added", () => {
    expect(hostNames(["An Bos", "An Bos"])).toEqual(["an-bos", "an-bos-2"]);
  });

  test("stand beside the demo's own, on its port", () => {
    expect(originOf("an-bos", "http://localhost:3210")).toBe("http://an-bos.localhost:3210");
  });

  test.each([
    ["http://localhost:3210", true],
    ["http://an-bos.localhost:3210", true],
    ["http://127.0.0.1:3210", true],
    ["http://localhost:3211", false],
    ["http://localhost.evil.example:3210", false],
    ["http://evil.example:3210", false],
    ["null", false],
    [null, false],
  ])("a form from %s is the demo's own: %s", (origin, ours) => {
    vi.stubEnv("KRINGSPRAAK_ORIGIN", "http://localhost:3210");
    expect(isDemoOrigin(new Headers(origin === null ? {} : { origin }))).toBe(ours);
  });
});
