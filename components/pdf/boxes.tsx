/** What one writes on: boxes to tick, lines to write on. All of it is empty. */
import { View } from "@react-pdf/renderer";
import { EDGE } from "./measures";
import { Words } from "./type";

/** A box to tick: round where one of several is chosen. */
export function Box({ label, help, round = false }: { label: string; help?: string; round?: boolean }) {
  return (
    <View wrap={false} style={{ flexDirection: "row", gap: 8, paddingVertical: 2.5 }}>
      <View
        style={{
          width: 11,
          height: 11,
          marginTop: 2,
          border: `0.9pt solid ${EDGE}`,
          borderRadius: round ? 5.5 : 1.5,
        }}
      />
      <View style={{ flex: 1 }}>
        <Words kind="strong">{label}</Words>
        {help === undefined || help === "" ? null : <Words kind="soft">{help}</Words>}
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
    <View wrap={false} style={{ width, paddingTop: high ? 40 : 22 }}>
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
