/** What one writes on: boxes to tick, lines to write on. */
import { Path, Svg, View } from "@react-pdf/renderer";
import { EDGE, INK } from "./measures";
import { Words } from "./type";

/** A box to tick: round where one of several is chosen, empty unless it was ticked. */
export function Box({
  label,
  round = false,
  ticked = false,
}: {
  label: string;
  round?: boolean;
  ticked?: boolean;
}) {
  return (
    <View wrap={false} style={{ flexDirection: "row", gap: 8, paddingVertical: 1.5 }}>
      <View
        style={{
          width: 11,
          height: 11,
          marginTop: 2,
          border: `0.9pt solid ${EDGE}`,
          borderRadius: round ? 5.5 : 1.5,
        }}
      >
        {ticked ? (
          <Svg viewBox="0 0 24 24" style={{ width: 9.2, height: 9.2 }}>
            <Path d="M4.5 12.5 L9.5 17.5 L19.5 7" fill="none" stroke={INK} strokeWidth={3} />
          </Svg>
        ) : null}
      </View>
      <View style={{ flex: 1 }}>
        <Words kind="strong">{label}</Words>
      </View>
    </View>
  );
}

/** A line to write on, with what belongs there under it. */
export function WriteLine({
  label,
  width = "100%",
  high = false,
}: {
  label: string;
  width?: string;
  /** Room for a signature. */
  high?: boolean;
}) {
  return (
    <View wrap={false} style={{ width, paddingTop: high ? 32 : 22 }}>
      <View style={{ borderTop: `0.7pt solid ${EDGE}`, paddingTop: 2 }}>
        <Words kind="small">{label}</Words>
      </View>
    </View>
  );
}

/** Empty lines under each other. */
export function WriteLines({ count }: { count: number }) {
  return (
    <View wrap={false}>
      {Array.from({ length: count }, (_, line) => (
        <View key={line} style={{ height: 21, borderBottom: `0.6pt solid ${EDGE}` }} />
      ))}
    </View>
  );
}
