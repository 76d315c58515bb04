import { Lines } from "@/components/ui/lines";
import { Row } from "@/components/ui/row";
import type { Around, Opening } from "@/lib/officer/requests";
import { openingWords } from "./request-words";

/** When this officer opened a record, and why. */
export function Openings({ openings, ...around }: Around & { openings: readonly Opening[] }) {
  if (openings.length === 0) return null;
  return (
    <Row
      level={2}
      when="eerder"
      title={openings.length === 1 ? "U opende dit één keer." : "U opende dit vaker."}
    >
      <Lines
        items={openings.map((opening) => ({
          id: opening.id,
          title: openingWords(opening, around),
          help: opening.purpose,
        }))}
      />
    </Row>
  );
}
