import { Path, Svg, View } from "@react-pdf/renderer";
import { SIGNATURE_HEIGHT, SIGNATURE_WIDTH } from "@/components/consent/form/drawn-signature";
import type { Proof } from "@/lib/consent/proof";
import { isDrawing } from "./is-drawing";
import { EDGE, INK, mm } from "./measures";
import { Words } from "./type";
import { t } from "./words";

const WIDTH = mm(70);

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
      <View style={{ width: WIDTH, borderTop: `0.7pt solid ${EDGE}`, marginTop: 3, paddingTop: 2 }}>
        <Words kind="small">{t("antwoord.handtekening")}</Words>
      </View>
    </View>
  );
}

function Drawn({ path }: { path: string }) {
  if (!isDrawing(path)) return <Words kind="soft">{t("antwoord.nietTeTonen")}</Words>;
  return (
    <Svg
      viewBox={`0 0 ${SIGNATURE_WIDTH} ${SIGNATURE_HEIGHT}`}
      style={{ width: WIDTH, height: (WIDTH * SIGNATURE_HEIGHT) / SIGNATURE_WIDTH }}
    >
      <Path d={path} fill="none" stroke={INK} strokeWidth={3} strokeLinecap="round" strokeLinejoin="round" />
    </Svg>
  );
}
