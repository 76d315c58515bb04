import { Fragment } from "react";
import { MarginNote } from "@/components/ui/margin-note";
import { Mark } from "@/components/ui/mark";
import { PersonName } from "@/components/ui/person-name";
import { Row } from "@/components/ui/row";
import type { Sentence, SignerRow } from "@/lib/consent/signer-words";

const STATE = { signs: undefined, not: undefined, missing: "wacht", birthday: "feest" } as const;

/** One person who signs or does not, or a birthday that changes it: with the reason in the margin. */
export function SignerRowView({
  row,
  authority,
  courtLimits,
}: {
  row: SignerRow;
  authority: ReadonlyMap<string, string>;
  courtLimits: ReadonlyMap<string, string>;
}) {
  const [first, ...rest] = row.text.filter((line) => line !== "");
  const checked = row.guardians.flatMap((id) => authority.get(id) ?? []);
  const limited = row.guardians.flatMap((id) => courtLimits.get(id) ?? []);
  return (
    <Row
      level={2}
      when={row.when}
      state={STATE[row.kind]}
      title={<SentenceView sentence={row.title} />}
      why={
        row.why ? (
          <>
            <MarginNote title="Waarom" source={row.why.source} rule={row.why.rules}>
              {row.why.says}
            </MarginNote>
            {checked.map((line) => (
              <MarginNote key={line}>{line}</MarginNote>
            ))}
          </>
        ) : null
      }
    >
      {first ? <p>{row.marked ? <Marked text={first} phrase={row.marked} /> : first}</p> : null}
      {rest.map((line) => (
        <p key={line} className="zacht klein">
          {line}
        </p>
      ))}
      {limited.map((line) => (
        <p key={line}>
          <strong>Let op, een rechter bepaalde:</strong> {line} Het platform rekent hier niet mee. Weeg zelf
          of deze vraag erbinnen valt.
        </p>
      ))}
    </Row>
  );
}

function SentenceView({ sentence }: { sentence: Sentence }) {
  return sentence.map((part, place) => (
    <Fragment key={place}>
      {typeof part === "string" ? part : <PersonName name={part.name} sector="gezin" />}
    </Fragment>
  ));
}

/** A text with one phrase under the marker pen. */
function Marked({ text, phrase }: { text: string; phrase: string }) {
  const [before, after] = text.split(phrase);
  return (
    <>
      {before}
      <Mark>{phrase}</Mark>
      {after}
    </>
  );
}
