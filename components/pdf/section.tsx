import { View } from "@react-pdf/renderer";
import type { ReactNode } from "react";
import { isBrief } from "./brief";
import { COLUMN, HAIR } from "./measures";
import { Words } from "./type";

/**
 * What is said, and beside it why. The heading stays with what it heads: for that, nothing under a heading may begin with an
 * empty edge (a margin or a border of a block that can be cut), which would stand there as what follows.
 */
export function Section({
  heading,
  aside,
  before = 17,
  together = false,
  children,
}: {
  heading?: string;
  aside?: ReactNode;
  before?: number;
  /** Not to be cut by the end of a page: only where it is sure to fit on one. */
  together?: boolean;
  children: ReactNode;
}) {
  const main = (
    <>
      {heading === undefined ? null : <Heading>{heading}</Heading>}
      {children}
    </>
  );
  if (aside === undefined) {
    return (
      <View style={{ width: COLUMN.main, marginTop: before }} wrap={!together}>
        {main}
      </View>
    );
  }
  return (
    <View
      style={{ flexDirection: "row", alignItems: "flex-start", gap: COLUMN.gap, marginTop: before }}
      wrap={!together}
    >
      <View style={{ width: COLUMN.main }}>{main}</View>
      <View style={{ width: COLUMN.side }}>{aside}</View>
    </View>
  );
}

export function Heading({ children }: { children: string }) {
  return (
    <View style={{ marginBottom: 4 }} wrap={false} minPresenceAhead={40}>
      <Words kind="heading">{children}</Words>
    </View>
  );
}

/** A note in the margin. */
export function Aside({ heading, children }: { heading: string; children: ReactNode }) {
  return (
    <View wrap={false} style={{ borderLeft: `0.7pt solid ${HAIR}`, paddingLeft: 9 }}>
      <View style={{ marginBottom: 3 }}>
        <Words kind="label">{heading}</Words>
      </View>
      {children}
    </View>
  );
}

/** Lines under each other with a hair between them. */
export function Rows({ children }: { children: ReactNode }) {
  return (
    <View>
      <View style={{ height: 0.7, backgroundColor: HAIR }} wrap={false} minPresenceAhead={20} />
      {children}
    </View>
  );
}

/** @param texts what stands in it: a row is cut by the end of a page only where it is long */
export function Row({ texts, children }: { texts: readonly (string | null)[]; children: ReactNode }) {
  return (
    <View
      wrap={!isBrief(texts)}
      style={{ borderBottom: `0.7pt solid ${HAIR}`, paddingTop: 4, paddingBottom: 5 }}
    >
      {children}
    </View>
  );
}

/** A name for something, and what it is. */
export function Fact({
  label,
  long = false,
  children,
}: {
  label: string;
  /** It may take more than a page, and be cut. */
  long?: boolean;
  children: ReactNode;
}) {
  return (
    <View
      wrap={long}
      style={{ flexDirection: "row", gap: 10, borderBottom: `0.5pt solid ${HAIR}`, paddingVertical: 3 }}
    >
      <View style={{ width: 96 }}>
        <Words kind="soft">{label}</Words>
      </View>
      <View style={{ flex: 1 }}>{children}</View>
    </View>
  );
}
