import { isIP } from "node:net";

/**
 * The block of addresses that a request came from: what one household or office has, so that changing one's address within
 * it helps nobody guess. The last entry of `x-forwarded-for` is the one that our own proxy, or Next.js, wrote.
 *
 * @returns the first three bytes of an IPv4 address, the first 48 bits of an IPv6 address, or `unknown`
 */
export function addressBlock(sent: Pick<Headers, "get">): string {
  const address = sent.get("x-forwarded-for")?.split(",").at(-1)?.trim() ?? "";
  const plain = address.replace(/^::ffff:(?=\d+\.)/i, "");
  switch (isIP(plain)) {
    case 4:
      return plain.split(".").slice(0, 3).join(".");
    case 6:
      return firstGroups(plain).join(":");
    default:
      return "unknown";
  }
}

/** The first three groups of an IPv6 address, with what `::` leaves out filled in. */
function firstGroups(address: string): string[] {
  const [head = "", tail] = address.split("::");
  const groups = head === "" ? [] : head.split(":");
  const missing = tail === undefined ? 0 : 8 - groups.length - tail.split(":").filter(Boolean).length;
  const whole = [
    ...groups,
    ...Array.from({ length: missing }, () => "0"),
    ...(tail ?? "").split(":").filter(Boolean),
  ];
  return whole.slice(0, 3).map((group) => Number.parseInt(group, 16).toString(16));
}
