import { Fragment } from "react";
import { type Line, readRichText } from "@/lib/note/rich-text";

/** The text of a note: paragraphs, lists, emphasis. Each block finds its own direction. */
export function RichText({ text }: { text: string }) {
  return (
    <div className="opgemaakt">
      {readRichText(text).map((block, index) => {
        switch (block.kind) {
          case "paragraph":
            return (
              <p key={index} dir="auto">
                {block.lines.map((line, place) => (
                  <Fragment key={place}>
                    {place > 0 ? <br /> : null}
                    <Spans of={line} />
                  </Fragment>
                ))}
              </p>
            );
          case "points":
            return (
              <ul key={index} dir="auto">
                <Items of={block.lines} />
              </ul>
            );
          case "numbers":
            return (
              <ol key={index} start={block.first} dir="auto">
                <Items of={block.lines} />
              </ol>
            );
        }
      })}
    </div>
  );
}

const Items = ({ of: lines }: { of: readonly Line[] }) =>
  lines.map((line, index) => (
    <li key={index}>
      <Spans of={line} />
    </li>
  ));

const Spans = ({ of: line }: { of: Line }) =>
  line.map(({ text, strong }, index) =>
    strong ? <strong key={index}>{text}</strong> : <Fragment key={index}>{text}</Fragment>,
  );
