import { TextLink } from "@/components/ui/text-link";
import type { OwnPart } from "@/lib/note/own-parts";
import { writeInstant } from "@/lib/calendar/words";
import type { Framework } from "@/lib/policy/vocabulary";
import { SCOPE_WORDS } from "@/lib/note/vocabulary";
import { TakeBack } from "./take-back";

type OwnChoicesProps = {
  framework: Framework;
  casusId: string;
  partId: string;
  own: OwnPart;
  /** The choices were just told, of the part above it. */
  same: boolean;
};

/** What a writer chose for a part: shown to the writer alone (VIS-15). */
export function OwnChoices({ casusId, partId, own, same, framework }: OwnChoicesProps) {
  if (own.takenBackAt)
    return (
      <>
        <p className="mt-2">
          <strong>U nam dit terug.</strong> Alleen u leest het nog.
        </p>
        <ReadBefore of={own} framework={framework} />
      </>
    );
  return (
    <>
      {same ? null : <p className="klein zacht mt-2">U koos: {choicesInWords(own)}.</p>}
      <p>
        <TextLink className="lees" href={`/casussen/${casusId}/notities/${partId}/verbeteren`}>
          {own.versions > 0 ? "Verbeter, of lees wat hier eerder stond" : "Verbeter de tekst"}
        </TextLink>
      </p>
      {own.scope === "persoonlijk" ? null : <TakeBack casusId={casusId} partId={partId} />}
    </>
  );
}

/** Who had read what was taken back. The officer has it in the register too. */
function ReadBefore({ of: { readBy }, framework }: { of: OwnPart; framework: Framework }) {
  if (readBy.length === 0) return <p className="klein zacht">Voor zover u mag weten, las nog niemand het.</p>;
  return (
    <>
      <p className="klein zacht">
        Het was al gelezen. De functionaris gegevensbescherming weet dat, en beslist wie dit hoort:
      </p>
      <ul className="klein zacht">
        {readBy.map(({ name, firstAt }) => (
          <li key={`${name} ${firstAt.getTime()}`}>
            {name}, voor het eerst op {writeInstant(framework, firstAt)}
          </li>
        ))}
      </ul>
    </>
  );
}

/** "mijn team · niet voor Joost Hermans": the same words for the same choices. */
export function choicesInWords({ scope, secret, withheldFrom, concerns, takenBackAt }: OwnPart): string {
  const words = [
    SCOPE_WORDS[scope].toLowerCase(),
    secret ? null : "geen geheim",
    withheldFrom.length > 0 ? `niet voor ${list(withheldFrom)}` : null,
    concerns.length > 0 ? `gaat ook over ${list(concerns)}` : null,
    takenBackAt ? "teruggenomen" : null,
  ];
  return words.filter((word) => word !== null).join(" · ");
}

const list = (names: readonly string[]) => new Intl.ListFormat("nl", { type: "conjunction" }).format(names);
