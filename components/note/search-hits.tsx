import { Mark } from "@/components/ui/mark";
import { TextLink } from "@/components/ui/text-link";
import { day } from "@/lib/calendar/words";
import { CATEGORY_WORDS } from "@/lib/consent/vocabulary";
import type { Segment } from "@/lib/note/match";
import { placeOfPart } from "@/lib/note/part-place";
import type { Hit } from "@/lib/note/search";
import { NOTE_KIND_WORDS } from "@/lib/note/vocabulary";

/** What was found: the part, with the words in it marked, and who wrote it when. */
export function SearchHits({ hits, now }: { hits: readonly Hit[]; now: Date }) {
  if (hits.length === 0) return null;
  return (
    <ul className="opsom">
      {hits.map((hit) => (
        <li key={hit.partId}>
          <b>
            <TextLink href={placeOfPart(hit)}>
              {hit.heading ? <Marked segments={hit.heading} /> : NOTE_KIND_WORDS[hit.kind]}
            </TextLink>
          </b>
          <span className="uitleg">{headOf(hit, now)}</span>
          <p className="wrap-anywhere">
            <Marked segments={hit.excerpt} />
          </p>
        </li>
      ))}
    </ul>
  );
}

/** Text as it was typed: the browser never reads it as markup. */
function Marked({ segments }: { segments: readonly Segment[] }) {
  return segments.map(({ text, marked }, place) => (marked ? <Mark key={place}>{text}</Mark> : text));
}

// Amsterdam and Brussels keep one time.
const headOf = ({ child, author, isMine, writtenAt, category }: Hit, now: Date): string =>
  [child, isMine ? "u schreef dit" : author?.name, day(writtenAt, "nl", now), CATEGORY_WORDS[category].name]
    .filter(Boolean)
    .join(" · ");
