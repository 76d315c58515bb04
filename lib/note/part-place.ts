/** Where a part is read: on the page of its casus's notes that begins with it, however old it is. */
export const placeOfPart = ({ casusId, partId }: { casusId: string; partId: string }): string =>
  `/casussen/${casusId}/notities?voor=${justAfter(partId)}#deel-${partId}`;

/** The id next to one: parts are listed before an id, without it. */
function justAfter(id: string): string {
  const next = (BigInt(`0x${id.replaceAll("-", "")}`) + 1n).toString(16).padStart(32, "0").slice(-32);
  return next.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}
