import { Fragment } from "react";
import { writePeriod } from "@/lib/calendar/words";
import type { Request } from "@/lib/consent/request";
import { CATEGORY_WORDS, listOf } from "@/lib/consent/vocabulary";

/** A request in one sentence: who may tell whom about what, and for how long. */
export function RequestLead({ request }: { request: Request }) {
  const { disclosers, recipients, categories, framework } = request;
  const who = listOf(disclosers.map(({ name }) => name));
  const words = categories.map(({ category }) => CATEGORY_WORDS[category].name);
  return (
    <>
      U vraagt of {who} aan {listOf(recipients.map(({ name }) => name))}{" "}
      {disclosers.length > 1 ? "mogen" : "mag"} vertellen over{" "}
      {words.map((word, place) => (
        <Fragment key={word}>
          {place === 0 ? "" : place === words.length - 1 ? " en " : ", "}
          <strong>{word}</strong>
        </Fragment>
      ))}
      , {writePeriod(framework, request)}.
    </>
  );
}
