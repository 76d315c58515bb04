import { Path, Svg, View } from "@react-pdf/renderer";
import { type LineKind, lineKind, type Side } from "@/components/ui/line-kind";
import { INK } from "./measures";
import { Struck, Words } from "./type";
import { t } from "./words";

/** One line per kind: each another drawing, for paper is often black and white. */
const LINES: Record<
  LineKind,
  { color: string; width: number; style: "solid" | "dashed" | "dotted" | "double" | "wave" }
> = {
  gezin: { color: INK, width: 0.8, style: "solid" },
  school: { color: "#0c6a6c", width: 2.2, style: "solid" },
  jeugdhulp: { color: "#8b2f6e", width: 0.8, style: "double" },
  zorg: { color: "#a5461a", width: 1.5, style: "dashed" },
  overheid: { color: "#48586f", width: 1.6, style: "dotted" },
  verband: { color: "#586618", width: 1, style: "wave" },
  overig: { color: INK, width: 0.8, style: "solid" },
};

/** Somebody who shares or receives: the name over the line of its kind, and the function that reads it. */
export function Party({
  name,
  sector,
  detail,
  leftOut = false,
}: {
  name: string;
  sector: Side;
  detail: string | null;
  leftOut?: boolean;
}) {
  return (
    <View style={{ flexDirection: "row", flexWrap: "wrap", alignItems: "flex-start", columnGap: 7 }}>
      {leftOut ? (
        <Struck mark={t("brief.weggelaten")}>{name}</Struck>
      ) : (
        <Underlined name={name} kind={lineKind(sector)} />
      )}
      {detail === null ? null : (
        <Words kind="soft" before={1}>
          {detail}
        </Words>
      )}
    </View>
  );
}

function Underlined({ name, kind }: { name: string; kind: LineKind }) {
  const { color, width, style } = LINES[kind];
  if (style === "wave") {
    return (
      <View style={{ paddingBottom: 2.5 }}>
        <Words kind="strong">{name}</Words>
        <View style={{ position: "absolute", bottom: 0, left: 0, right: 0, height: 3, overflow: "hidden" }}>
          <Svg viewBox="0 0 600 3" style={{ width: 600, height: 3 }}>
            <Path d={WAVES} fill="none" stroke={color} strokeWidth={width} />
          </Svg>
        </View>
      </View>
    );
  }
  const line = style === "double" ? "solid" : style;
  return (
    <View
      style={{
        borderBottom: `${width}pt ${line} ${color}`,
        ...(style === "double" ? { paddingBottom: 1.2 } : {}),
      }}
    >
      <View style={style === "double" ? { borderBottom: `${width}pt solid ${color}` } : {}}>
        <Words kind="strong">{name}</Words>
      </View>
    </View>
  );
}

const WAVES = `M0 1.5${Array.from({ length: 150 }, () => "q1 -1.6 2 0t2 0").join("")}`;
