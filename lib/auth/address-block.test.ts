import { describe, expect, test } from "vitest";
import { addressBlock } from "./address-block";
import { ownPath } from "./post";

describe("the block of an address", () => {
  test.each([
    ["192.0.2.7", "192.0.2"],
    ["198.51.100.1, 192.0.2.7", "192.0.2"],
    ["::ffff:192.0.2.7", "192.0.2"],
    ["2001:db8:1:2:3:4:5:6", "2001:db8:1"],
    ["2001:db8::1", "2001:db8:0"],
    ["::1", "0:0:0"],
    ["2001:0db8:0001::", "2001:db8:1"],
    ["<script>", "unknown"],
    ["", "unknown"],
  ])("of %s is %s", (address, block) => {
    expect(addressBlock(new Headers({ "x-forwarded-for": address }))).toBe(block);
  });

  test("of a request that says none is unknown", () => {
    expect(addressBlock(new Headers())).toBe("unknown");
  });
});

describe("a path to go back to", () => {
  test.each(["/mijn", "/tekenen/0199-ab", "/casussen/a/notities"])("may be %s", (path) => {
    expect(ownPath(path)).toBe(path);
  });

  test.each([
    "//evil.example",
    "https://evil.example",
    "/\\evil.example",
    "/mijn?x=1",
    "/a/../b",
    "/a\r\nX: y",
    "",
    "mijn",
    null,
  ])("may not be %j", (path) => {
    expect(ownPath(path)).toBeNull();
  });
});
