export type TypedDay = { day: string; month: string; year: string };

/** A day some years and days from today in the Netherlands, as people type it. */
export function dayFromNow({ years = 0, days = 0 }: { years?: number; days?: number }): TypedDay {
  const today = new Date().toLocaleDateString("sv", { timeZone: "Europe/Amsterdam" });
  const at = new Date(`${today}T12:00:00Z`);
  at.setUTCDate(at.getUTCDate() + days);
  at.setUTCFullYear(at.getUTCFullYear() + years);
  return {
    day: String(at.getUTCDate()),
    month: String(at.getUTCMonth() + 1),
    year: String(at.getUTCFullYear()),
  };
}

/** `31-7-2027` */
export const written = ({ day, month, year }: TypedDay) => `${day}-${month}-${year}`;

/** `31 juli 2027` */
export const inWords = ({ day, month, year }: TypedDay) =>
  new Date(Date.UTC(Number(year), Number(month) - 1, Number(day))).toLocaleDateString("nl-NL", {
    day: "numeric",
    month: "long",
    year: "numeric",
    timeZone: "UTC",
  });
