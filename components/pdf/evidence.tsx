import { View } from "@react-pdf/renderer";
import { isBrief } from "./brief";
import { type EvidenceLine, evidenceLines, type Shown } from "./evidence-lines";
import { Fact } from "./section";
import { Words } from "./type";

/** What proves an answer, on paper. */
export function Evidence(shown: Shown) {
  const lines = evidenceLines(shown);
  const [answer, moment, ...rest] = lines;
  return (
    <View>
      <View wrap={answer === undefined || !isBrief([answer.written ?? ""])}>
        {[answer, moment].map((line) => (line === undefined ? null : <Line key={line.label} {...line} />))}
      </View>
      {rest.map((line) => (
        <Line key={line.label} {...line} />
      ))}
    </View>
  );
}

function Line({ label, said, written }: EvidenceLine) {
  return (
    <Fact label={label} long={written !== undefined && !isBrief([written])}>
      {said.map(({ kind, text }) => (
        <Words key={text} kind={kind}>
          {text}
        </Words>
      ))}
    </Fact>
  );
}
