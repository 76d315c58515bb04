/** Mobile numbers of the Netherlands and Belgium, as people type them and as messages need them (E.164). */
import type { Framework } from "@/lib/policy/vocabulary";

/** As people write them down: `06 12 34 56 78`, `0470/12.34.56`, `+31 (0)6 1234 5678`, `0032 470 12 34 56`. */
const MARKS = /[\s().\-/]/g;
/** After the country's number: ten digits in both countries, of which the first is a zero at home. */
const MOBILE = { "31": /^6[1-58]\d{7}$/, "32": /^4[5-9]\d{7}$/ } as const;
const HOME = { nl: "31", vl: "32" } as const satisfies Record<Framework, keyof typeof MOBILE>;

/**
 * @param framework where a number without its country is from
 * @returns the number as `+31612345678`; null for what is no mobile number of these two countries
 */
export function mobileNumber(typed: string, framework: Framework): string | null {
  const digits = typed.replace("(0)", "").replaceAll(MARKS, "").replace(/^00/, "+");
  for (const country of ["31", "32"] as const) {
    const abroad = new RegExp(`^\\+${country}0?`);
    const own = abroad.test(digits) ? digits.replace(abroad, "") : null;
    const home = HOME[framework] === country && /^0[^0]/.test(digits) ? digits.slice(1) : null;
    const rest = own ?? home;
    if (rest !== null && MOBILE[country].test(rest)) return `+${country}${rest}`;
  }
  return null;
}

/** "+31 6 12 34 56 78", to read. */
export function writtenMobile(number: string): string {
  const match = /^\+(31|32)(6|\d{3})(\d\d)(\d\d)(\d\d)(\d\d)?$/.exec(number);
  return match ? ["+" + match[1], ...match.slice(2)].filter(Boolean).join(" ") : number;
}
