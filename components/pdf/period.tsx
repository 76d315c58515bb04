import { View } from "@react-pdf/renderer";
import type { ConsentForm } from "@/lib/consent/form";
import { EDGE, HOLDS } from "./measures";
import { Words } from "./type";
import { t } from "./words";

/** The life of a yes: a bar, and after it nothing. */
export function Period({ period }: { period: ConsentForm["period"] }) {
  return (
    <View wrap={false} style={{ marginTop: 8 }}>
      <View style={{ flexDirection: "row", alignItems: "center" }}>
        <View style={{ width: "70%", height: 6, borderRadius: 3, backgroundColor: HOLDS }} />
        <View style={{ width: "30%", height: 0.7, backgroundColor: EDGE }} />
      </View>
      <View style={{ flexDirection: "row", marginTop: 3 }}>
        <View style={{ width: "70%", flexDirection: "row", justifyContent: "space-between" }}>
          <Words kind="soft">{period.firstDay}</Words>
          <Words kind="soft">{period.lastDay}</Words>
        </View>
        <View style={{ width: "30%", alignItems: "flex-end" }}>
          <Words kind="soft">{t("brief.daarna")}</Words>
        </View>
      </View>
    </View>
  );
}
