/** Where it says so: the source as it is cited, the rules by their ids, and which document a short name stands for. */
import { DOCUMENTS } from "@/lib/policy/sources";
import { Words } from "./type";

type Citation = { source: string; rules: readonly string[] };

export function Cited({ source, rules }: Citation) {
  const cited = [source, ...rules].filter((each) => each !== "");
  return cited.length === 0 ? null : (
    <Words kind="small" before={4}>
      {`§ ${cited.join(" · ")}`}
    </Words>
  );
}

/** Each document once, however many sources name it. */
export function Documents({ sources }: { sources: readonly string[] }) {
  const named = Object.values(DOCUMENTS).filter(({ cited }) =>
    sources.some((source) => source.includes(cited)),
  );
  if (named.length === 0) return null;
  return <Words kind="small">{named.map(({ cited, title }) => `${cited}: ${title}.`).join(" ")}</Words>;
}
