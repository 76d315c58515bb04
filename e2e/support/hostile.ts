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
