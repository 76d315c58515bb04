import { Fragment } from "react";

type LetterTextProps = {
  text: string;
  /** What addresses in the letter begin with, and the host of the one who reads it. */
  site: string;
  readerOrigin: string;
};

/** A letter as it was sent; its addresses can be followed, as whom it was for. */
export function LetterText({ text, site, readerOrigin }: LetterTextProps) {
  return text.split("\n\n").map((paragraph, i) => (
    <p key={i} dir="auto">
      {paragraph.split("\n").map((line, j) => (
        <Fragment key={j}>
          {j === 0 ? null : <br />}
          {line.split(/(\s+)/).map((word, k) =>
            word.startsWith(`${site}/`) ? (
              <a key={k} className="wrap-anywhere" href={word.replace(site, readerOrigin)} target="_blank">
                {word}
              </a>
            ) : (
              word
            ),
          )}
        </Fragment>
      ))}
    </p>
  ));
}
