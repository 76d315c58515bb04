/** What people and programs type that has broken other sites: each must come back as it was, as text. */
export const HOSTILE: readonly string[] = [
  `<script>document.title = "gehackt"</script><img src=x onerror="document.title='gehackt'">`,
  `'; drop table person; --`,
  "{{7*7}} ${7*7} %s%n $1 \\\\ \\u0000",
  "=cmd|' /C calc'!A0",
  "https://evil.example/?a=b&c=d#e",
  "Zoë Łukasz Ñandú 李雷 محمد 👩‍👩‍👧‍👦",
];

/** A right-to-left override, a byte order mark and a zero-width space among letters. */
export const INVISIBLE = "An\u202Ena\uFEFF Bo\u200Bs eind";

export const MEGABYTE = "Een heel lang verhaal over een dag. ".repeat(29_128);

/** All of it in one line of as many characters as a name may have. */
export const ALL_AT_ONCE = HOSTILE.join(" ").slice(0, 200).trim();

/** What no id looks like, as it may stand in an address. */
export const ODD_IDS: readonly string[] = [
  "x",
  "0",
  "%27%3B%20drop%20table%20person%3B%20--",
  "%3Cscript%3E",
  "%00",
  "%F0%9F%98%80",
  "%FF",
  "..%2F..%2Fetc%2Fpasswd",
  "01900000-0000-7000-8000-00000000000",
  "9".repeat(3000),
];

/** Pages asked with what no link of ours holds. */
export const ODD_QUESTIONS: readonly string[] = [
  "/code?fout=%FF&verder=%",
  "/code?verder=//evil.example&verder=x",
  "/bewijs?verder=https%3A%2F%2Fevil.example",
  "/inloggen?uit&verlopen=%00",
  "/overzicht?__proto__=x&constructor[prototype]=y",
  "/casussen?a[]=1&a[]=2",
  "/demo/post?voor=%27%3B--",
  "/%ZZ",
];
