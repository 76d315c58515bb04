import { Fragment } from "react";
import { MarginNote } from "@/components/ui/margin-note";
import { PersonName } from "@/components/ui/person-name";
import { Row } from "@/components/ui/row";
import type { Sentence, SignerRow } from "@/lib/consent/signer-words";

const STATE = { signs: undefined, not: undefined, missing: "wacht", birthday: "feest" } as const;

/** One person who signs or does not, or a birthday that changes it: with the reason in the margin. */
export function SignerRowView({
  row,
  authority,
}: {
  row: SignerRow;
  authority: ReadonlyMap<string, string>;
}) {
  const [first, ...rest] = row.text.filter((line) => line !== "");
  const checked = row.guardians.flatMap((id) => authority.get(id) ?? []);
  return (
    <Row
      when={row.when}
      state={STATE[row.kind]}
      title={<SentenceView sentence={row.title} />}
      why={
        row.why ? (
          <MarginNote title="Waarom" source={row.why.source} rule={row.why.rules}>
            <p>{row.why.says}</p>
            {checked.map((line) => (
              <p key={line}>{line}</p>
            ))}
          </MarginNote>
        ) : null
      }
    >
      {first ? <p>{first}</p> : null}
      {rest.map((line) => (
        <p key={line} className="zacht klein">
          {line}
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
