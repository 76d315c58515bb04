import { Circle, Page, Path, Svg, View } from "@react-pdf/renderer";
import type { ReactNode } from "react";
import { isTranslation, LANGUAGES } from "@/lib/i18n/languages";
import { wordsOf } from "@/lib/i18n/words";
import { paperLanguage } from "@/lib/pdf/language";
import { HAIR, INK, MARGIN } from "./measures";
import { Words } from "./type";
import { t } from "./words";

/**
 * One sheet, of as many A4 pages as it takes; what comes next begins on a page of its own. Pages are counted within the
 * sheet, so that the sheet of one signer does not tell how many others there are.
 *
 * `layout` is what keeps text from being printed over text: with it the library measures each block once and packs the
 * blocks into pages. Its other way lays out again what it split, and where all of a block moved on but its frame stayed, it
 * presses the block into what was left of the page and over the foot.
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
  const text =
    version === null ? t("voet.vraag", { id: consentId }) : t("voet.vraagTekst", { id: consentId, version });
  return (
    <Page
      size="A4"
      style={{
        paddingTop: MARGIN.top,
        paddingBottom: MARGIN.bottom,
        paddingLeft: MARGIN.left,
        paddingRight: MARGIN.right,
      }}
      layout={({ children: flow, subPageNumber = 1, subPageTotalPages = 1 }) => [
        flow,
        <Foot key="foot" text={text} page={`${part}, ${pageOf(subPageNumber, subPageTotalPages)}`} />,
      ]}
    >
      <Mark />
      {children}
    </Page>
  );
}

const pageOf = (page: number, total: number) => t("voet.pagina", { page, total });

/** In the lower margin of each page. */
function Foot({ text, page }: { text: string; page: string }) {
  const note = translationNote();
  return (
    <View
      style={{
        position: "absolute",
        bottom: note === null ? MARGIN.bottom / 2 : MARGIN.bottom / 3,
        left: MARGIN.left,
        right: MARGIN.right,
        paddingTop: 5,
        borderTop: `0.5pt solid ${HAIR}`,
      }}
    >
      {note === null ? null : <Words kind="small">{note}</Words>}
      <View style={{ flexDirection: "row", justifyContent: "space-between" }}>
        <Words kind="small">{text}</Words>
        <Words kind="small">{page}</Words>
      </View>
    </View>
  );
}

/** That this is a translation, and whether somebody checked it; nothing on the Dutch paper. */
function translationNote(): string | null {
  const language = paperLanguage();
  if (!isTranslation(language)) return null;
  const say = wordsOf(language, "scherm");
  return `${say("vertaling.is")} ${say("vertaling.nagekeken", { reviewed: LANGUAGES[language].reviewed ? "yes" : "no" })}`;
}

/** The open ring and the name. */
function Mark() {
  return (
    <View style={{ flexDirection: "row", alignItems: "center", gap: 7, marginBottom: 12 }}>
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
