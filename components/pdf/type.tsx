import { Text, View } from "@react-pdf/renderer";
import { paragraphsOf, printable } from "@/lib/pdf/printable";
import { TYPE } from "./measures";

export type Kind = keyof typeof TYPE;

/** Where letters of two scripts meet, as in a bracket before a Dutch name, the library sees a place to break a word. */
const HARDLY = 9000;

/** One paragraph, cleaned of what paper cannot bear: every text of a document is set by this. */
export function Words({
  children,
  kind = "text",
  before = 0,
  ahead = 0,
}: {
  children: string;
  kind?: Kind;
  before?: number;
  /** How many points must follow on the same page, for what is not to stand alone at its foot. */
  ahead?: number;
}) {
  return (
    <Text style={{ ...TYPE[kind], marginTop: before }} minPresenceAhead={ahead} hyphenationPenalty={HARDLY}>
      {printable(children)}
    </Text>
  );
}

/** A longer text of somebody's own, in its paragraphs. */
export function Paragraphs({ text, kind = "text" }: { text: string; kind?: Kind }) {
  return (
    <View>
      {paragraphsOf(text).map((paragraph, index) => (
        <Words key={index} kind={kind} before={index === 0 ? 0 : 5}>
          {paragraph}
        </Words>
      ))}
    </View>
  );
}

/** What is left out: struck through, and the word beside it. */
export function Struck({ children, mark }: { children: string; mark: string }) {
  return (
    <Text style={TYPE.strong}>
      <Text style={{ textDecoration: "line-through" }}>{printable(children)}</Text>
      <Text style={{ ...TYPE.small, fontWeight: 400 }}>{` (${printable(mark)})`}</Text>
    </Text>
  );
}
