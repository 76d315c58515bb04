import { Children, cloneElement, Fragment, isValidElement, type ReactElement, type ReactNode } from "react";
import { LANGUAGES } from "@/lib/i18n/languages";
import type { Locale } from "@/lib/i18n/locale";
import { inPaperLanguage } from "./language";
import { isRow, mirrored, type Style } from "./mirror";

/** What the library gives to what stands around a page: the part of the flow that is on it, which is made already. */
type Given = { children?: ReactNode };
type Host = { style?: Style; children?: ReactNode; layout?: (given: Given) => ReactNode };

/**
 * A document as the library will set it: every part of ours called, in the given language; of a language that is written
 * from right to left, all that has a side on the other. Parts are plain functions of what they are given: no hooks.
 */
export function expanded<Props>(document: ReactElement<Props>, language: Locale): ReactElement<Props> {
  return inPaperLanguage(language, () => {
    const mirror = LANGUAGES[language].direction === "rtl";
    return expand(document, { language, mirror, inRow: false }) as ReactElement<Props>;
  });
}

type Way = { language: Locale; mirror: boolean; inRow: boolean; made?: ReactNode };

function expand(node: ReactNode, way: Way): ReactNode {
  if (way.made !== undefined && node === way.made) return node;
  if (Array.isArray(node)) return Children.toArray(node).map((each) => expand(each, way));
  if (!isValidElement<Host>(node)) return node;
  const { type, props, key } = node;
  if (typeof type === "function") {
    const made = expand((type as (given: Host) => ReactNode)(props), way);
    return isValidElement(made) && key !== null ? cloneElement(made, { key }) : made;
  }
  if ((type as unknown) === Fragment) return cloneElement(node, {}, ...childrenOf(props, way));
  const own = {
    ...(props.layout ? { layout: inLayout(props.layout, way) } : {}),
    ...(way.mirror && props.style ? { style: mirrored(type, props, way.inRow) } : {}),
  };
  return cloneElement(node, own, ...childrenOf(props, { ...way, inRow: isRow(props.style) }));
}

/** One by one, as they stood: a list among them keeps its keys. */
const childrenOf = ({ children }: Host, way: Way): ReactNode[] =>
  (Array.isArray(children) ? (children as ReactNode[]) : [children]).map((each) => expand(each, way));

/** What stands around each page is made when the pages are counted: in the same language, and from the same side. */
const inLayout =
  (layout: (given: Given) => ReactNode, way: Way) =>
  (given: Given): ReactNode =>
    inPaperLanguage(way.language, () =>
      expand(layout(given), { ...way, inRow: false, made: given.children }),
    );
