import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Quote } from "@/components/ui/quote";
import { Tag } from "@/components/ui/tag";
import { written } from "@/lib/consent/form-written";
import { withinSentence } from "@/lib/i18n/sentence";
import type { NoteView, PartView } from "@/lib/note/read";
import { SomeoneNamed } from "./someone-named";

/** Who wrote a note, and what the reader may read of it: as it was written, so in Dutch. */
export function NoteParts({ note, you }: { note: NoteView; you: "u" | "je" }) {
  const t = useTranslations("inzage.notities");
  const kind = useTranslations("inzage.soort");
  const locale = useLocale();
  const { author, isMine, parts } = note;
  return (
    <>
      <div className="notitie">
        <p className="meta">
          {isMine ? t("zelf", { you }) : author === null ? t("iemand") : <SomeoneNamed of={author} />}
          {parts[0]?.heading ? ` · ${withinSentence(locale, kind(note.kind))}` : null}
          {parts.some(({ fresh }) => fresh) ? (
            <>
              {" "}
              <Tag fresh>{t("nieuw")}</Tag>
            </>
          ) : null}
        </p>
      </div>
      {parts.map((part, place) => (
        <Part key={part.id} part={part} titled={place === 0} spoken={author?.kind === "child"} />
      ))}
    </>
  );
}

type PartProps = {
  part: PartView;
  /** Its heading is the note's title already. */
  titled: boolean;
  spoken: boolean;
};

function Part({ part: { heading, body, nature }, titled, spoken }: PartProps) {
  const language = written({ language: useLocale() });
  const text = (
    <p className="whitespace-pre-line" {...language}>
      {body}
    </p>
  );
  return (
    <div className="wrap-anywhere">
      {heading && !titled ? <h3 {...language}>{heading}</h3> : null}
      {spoken ? <Quote>{text}</Quote> : <Marked nature={nature}>{text}</Marked>}
    </div>
  );
}

/** Nobody takes a suspicion for a fact: what a piece is stands before it. */
function Marked({ nature, children }: { nature: PartView["nature"]; children: ReactNode }) {
  const t = useTranslations("inzage.aard");
  if (nature === null) return children;
  return (
    <div className="schrijf-rij">
      <span className="soort text-start">{t(nature)}</span>
      {children}
    </div>
  );
}
