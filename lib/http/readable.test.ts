import { expect, test } from "vitest";
import { readableAddress } from "./readable";

test.each(["/", "/casussen/%C3%A9?wie=%FF", "/overzicht?x=100%", "/%2e%2e/%00"])(
  "%s stays as it is",
  (address) => {
    expect(readableAddress(address)).toBe(address);
  },
);

test.each(["/%FF", "/casussen/%E0%A4%A/mensen?x=1", "/100%", "/%ZZ"])("%s is nowhere", (address) => {
  expect(readableAddress(address)).toBe("/onleesbaar");
});
