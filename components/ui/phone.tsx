/** A telephone number to tap: in one piece, and from left to right in every language. */
export function Phone({ number }: { number: string }) {
  return (
    <a className="heel" dir="ltr" href={`tel:${number.replace(/[^\d+]/g, "")}`}>
      {number}
    </a>
  );
}
