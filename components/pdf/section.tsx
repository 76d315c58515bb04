import { View } from "@react-pdf/renderer";
import type { ReactNode } from "react";
import { COLUMN, HAIR } from "./measures";
import { Words } from "./type";

/** What is said, and beside it why. The heading stays with what it heads. */
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
  /** Not to be cut by the end of a page. */
  together?: boolean;
  children: ReactNode;
}) {
  return (
    <View
      style={{ flexDirection: "row", gap: COLUMN.gap, marginTop: before }}
      wrap={!together}
      minPresenceAhead={36}
    >
      <View style={{ width: COLUMN.main }}>
        {heading === undefined ? null : (
          <View style={{ marginBottom: 5 }} minPresenceAhead={30}>
            <Words kind="heading">{heading}</Words>
          </View>
        )}
        {children}
      </View>
      <View style={{ width: COLUMN.side }}>{aside}</View>
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
  return <View style={{ borderTop: `0.7pt solid ${HAIR}` }}>{children}</View>;
}

export function Row({ children }: { children: ReactNode }) {
  return (
    <View wrap={false} style={{ borderBottom: `0.7pt solid ${HAIR}`, paddingVertical: 5 }}>
      {children}
    </View>
  );
}

/** A name for something, and what it is. */
export function Fact({ label, children }: { label: string; children: ReactNode }) {
  return (
    <View
      wrap={false}
      style={{ flexDirection: "row", gap: 10, borderBottom: `0.5pt solid ${HAIR}`, paddingVertical: 4 }}
    >
      <View style={{ width: 96 }}>
        <Words kind="soft">{label}</Words>
      </View>
      <View style={{ flex: 1 }}>{children}</View>
    </View>
  );
}
