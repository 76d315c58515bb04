import { readBack } from "@/tests/pdf/read-back";
import { type Answer, type Caller, get } from "./raw";

/** What somebody came by: where, and everything that was sent there, headers too. */
export type Heard = { place: string; text: string };

/**
 * Everything that somebody can come by in one casus: from these paths on along every link, each page with all that is
 * sent for its scripts, each file read back. Other casussen are left alone.
 */
export async function crawl(caller: Caller, casus: string, starts: readonly string[]): Promise<Heard[]> {
  const heard: Heard[] = [];
  const known = new Set(starts);
  // A set that grows while it is walked is walked to its end.
  for (const path of known) {
    const answer = await get(caller, path);
    heard.push({ place: `${path} (${answer.status})`, text: await textOf(answer) });
    if (answer.location !== "") known.add(new URL(answer.location, caller.origin).pathname);
    for (const link of isPage(answer) ? linksIn(answer.body) : []) if (isHere(link, casus)) known.add(link);
  }
  return heard;
}

const isPage = ({ status, headers }: Answer) =>
  status === 200 && (headers["content-type"]?.startsWith("text/html") ?? false);

async function textOf({ headers, body, bytes }: Answer): Promise<string> {
  const said = JSON.stringify(headers);
  if (headers["content-type"] !== "application/pdf") return `${said}\n${body}`;
  const { text, raw, xmp, info } = await readBack(bytes);
  return [said, text, raw, xmp, JSON.stringify(info)].join("\n");
}

/** Paths of this site, without what belongs to no person. */
function linksIn(html: string): string[] {
  const links = [...html.matchAll(/<a [^>]*?href="(\/[^"#]*)/g)].map(([, href]) => href ?? "");
  return links
    .map((href) => href.replaceAll("&amp;", "&"))
    .filter((href) => !/^\/(_next|demo|stijl|inloggen|uitnodiging)/.test(href));
}

/** Not a page of another casus: that is somebody else's story. */
function isHere(path: string, casus: string): boolean {
  const [, of] = /^\/casussen\/([0-9a-f-]{36})/.exec(path) ?? [];
  return of === undefined || of === casus;
}
