import { Path, Svg, View } from "@react-pdf/renderer";
import type { Proof } from "@/lib/consent/proof";
import { drawnBox } from "./drawn-box";
import { EDGE, INK, mm } from "./measures";
import { Words } from "./type";
import { t } from "./words";

/** The signature as it was given; in a copy of somebody else's answer there is none to show. */
export function Signature({ proof, name }: { proof: Proof; name: string }) {
  const { kind, text } = proof.signature;
  if (text === null || proof.answer === "withdrawn") return null;
  return (
    <View wrap={false} style={{ marginTop: 12 }}>
      {kind === "drawn" ? <Drawn path={text} /> : null}
      {kind === "typed" ? <Words kind="heading">{text}</Words> : null}
      {kind === "ticked" ? (
        <Words>{t("antwoord.aangekruist", { name: text === "" ? name : text })}</Words>
      ) : null}
      <View style={{ width: mm(70), borderTop: `0.7pt solid ${EDGE}`, marginTop: 3, paddingTop: 2 }}>
        <Words kind="small">{t("antwoord.handtekening")}</Words>
      </View>
    </View>
  );
}

function Drawn({ path }: { path: string }) {
  const box = drawnBox(path);
  if (box === null) return <Words kind="soft">{t("antwoord.nietTeTonen")}</Words>;
  const height = Math.min(mm(22), (mm(70) * box.height) / box.width);
  return (
    <Svg
      viewBox={`${box.x} ${box.y} ${box.width} ${box.height}`}
      style={{ height, width: (height * box.width) / box.height }}
    >
      <Path
        d={path}
        fill="none"
        stroke={INK}
        strokeWidth={(1.3 * box.height) / height}
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </Svg>
  );
}
