import { Circle, Page, Path, Svg, Text, View } from "@react-pdf/renderer";
import type { ReactNode } from "react";
import { TYPEFACE } from "@/lib/pdf/fonts";
import { HAIR, INK, MARGIN, SOFT, TYPE } from "./measures";
import { Words } from "./type";
import { t } from "./words";

/**
 * One sheet, of as many A4 pages as it takes; what comes next begins on a page of its own. Pages are counted within the
 * sheet, so that the sheet of one signer does not tell how many others there are.
 *
 * @param part what this sheet is, in the foot
 * @param version of the text that was shown; null where that is not known
 */
export function Sheet({
  part,
  consentId,
  version,
  children,
}: {
  part: string;
  consentId: string;
  version: string | null;
  children: ReactNode;
}) {
  return (
    <Page
      size="A4"
      style={{
        paddingTop: MARGIN.top,
        paddingBottom: MARGIN.bottom,
        paddingLeft: MARGIN.left,
        paddingRight: MARGIN.right,
      }}
    >
      <Mark />
      {children}
      <View
        fixed
        style={{
          position: "absolute",
          bottom: MARGIN.bottom / 2,
          left: MARGIN.left,
          right: MARGIN.right,
          paddingTop: 5,
          borderTop: `0.5pt solid ${HAIR}`,
          flexDirection: "row",
          justifyContent: "space-between",
        }}
      >
        <Words kind="small">
          {version === null
            ? t("voet.vraag", { id: consentId })
            : t("voet.vraagTekst", { id: consentId, version })}
        </Words>
        <Text
          // Without a line height: the library multiplies it again each time that it sets what it counts.
          style={{ fontFamily: TYPEFACE, fontSize: TYPE.small.fontSize, color: SOFT }}
          render={({ subPageNumber, subPageTotalPages }) =>
            `${part}, ${t("voet.pagina", { page: subPageNumber, total: subPageTotalPages })}`
          }
        />
      </View>
    </Page>
  );
}

/** The open ring and the name. */
function Mark() {
  return (
    <View style={{ flexDirection: "row", alignItems: "center", gap: 7, marginBottom: 26 }}>
      <Svg viewBox="0 0 24 24" style={{ width: 17, height: 17 }}>
        <Path
          d="M15.6 3A9.8 9.8 0 1 0 21 8.3"
          fill="none"
          stroke={INK}
          strokeWidth={2.2}
          strokeLinecap="round"
        />
        <Circle cx="12" cy="12" r="3" fill={INK} />
      </Svg>
      <Words kind="heading">Kringspraak</Words>
    </View>
  );
}
