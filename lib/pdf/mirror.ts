/** The paper of a language that is written from right to left: what has a side stands on the other. Pure. */
import type { ReactNode } from "react";

export type Style = Readonly<Record<string, string | number>>;

/** The names of styles that have a side, with those of the other. */
const OTHER: Record<string, string> = {
  left: "right",
  paddingLeft: "paddingRight",
  marginLeft: "marginRight",
  borderLeft: "borderRight",
  ...Object.fromEntries(
    ["right:left", "paddingRight:paddingLeft", "marginRight:marginLeft", "borderRight:borderLeft"].map(
      (pair) => pair.split(":") as [string, string],
    ),
  ),
};

const TURNED: Record<string, string> = {
  row: "row-reverse",
  "flex-start": "flex-end",
  "flex-end": "flex-start",
};

/** More words of Latin letters than this many signs are a paragraph: it is read from the left. */
const PARAGRAPH = 60;

export const isRow = (style: Style | undefined): boolean => style?.flexDirection === "row";

/**
 * @param type what it is to the library: `TEXT`, `VIEW` …
 * @param inRow it stands beside others: then its width says nothing of its side
 */
export function mirrored(
  type: unknown,
  { style = {}, children }: { style?: Style; children?: ReactNode },
  inRow: boolean,
): Style {
  const turned = Object.fromEntries(
    Object.entries(style).map(([name, value]) => [OTHER[name] ?? name, turn(name, value, style)]),
  );
  if (type === "TEXT") return { ...turned, ...directionOf(textIn(children)), letterSpacing: 0 };
  return style.width !== undefined && !inRow && !("position" in style)
    ? { ...turned, alignSelf: "flex-end" }
    : turned;
}

/** Across a row, `alignItems` says how high things stand: that stays. */
function turn(name: string, value: string | number, style: Style): string | number {
  if (name === "flexDirection") return TURNED[value] ?? value;
  if (name === "alignItems" && !isRow(style)) return TURNED[value] ?? value;
  return value;
}

/** A text without letters of its own direction follows the page. */
function directionOf(text: string): Style {
  const latin = /\p{Script=Latin}/u.test(text) && !/\p{Script=Arabic}/u.test(text);
  if (!latin) return { direction: "rtl", textAlign: "right" };
  return { direction: "ltr", textAlign: text.length > PARAGRAPH && text.includes(" ") ? "left" : "right" };
}

function textIn(node: ReactNode): string {
  if (typeof node === "string" || typeof node === "number") return String(node);
  if (Array.isArray(node)) return (node as ReactNode[]).map(textIn).join("");
  if (typeof node === "object" && node !== null && "props" in node)
    return textIn((node.props as { children?: ReactNode }).children);
  return "";
}
