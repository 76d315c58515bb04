import { writeInstant } from "@/lib/calendar/words";
import type { EarlierText } from "@/lib/note/own-part";
import { NATURE_WORDS } from "@/lib/note/vocabulary";
import type { Framework } from "@/lib/policy/vocabulary";
import { RichText } from "./rich-text";

/** What a part said before, for its author alone (VIS-15). */
export function EarlierTexts({ of: texts, framework }: { of: readonly EarlierText[]; framework: Framework }) {
  if (texts.length === 0) return null;
  return (
    <section className="stapel mt-12">
      <h2>Wat hier eerder stond</h2>
      <p className="klein zacht">Alleen u ziet dit.</p>
      {texts.map(({ until, heading, nature, body }) => (
        <div key={until.getTime()} className="wrap-anywhere">
          <p className="kapitaal">tot {writeInstant(framework, until)}</p>
          {heading ? <h3>{heading}</h3> : null}
          {nature ? <p className="soort">{NATURE_WORDS[nature].name}</p> : null}
          <RichText text={body} />
        </div>
      ))}
    </section>
  );
}
