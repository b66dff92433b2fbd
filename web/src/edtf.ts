import { dayNumber, dayText } from "./days.js";

/**
 * One day that is not exact, from the first that it may be to the last, in the Extended Date/Time
 * Format (ISO 8601-2): a whole month or year, and else one of a set (core/compiler/verdict/edtf.hpp).
 */
export function edtfOf(from: string, until: string | undefined): string {
  if (until === undefined) return `[${from}..]`;
  const [year, month] = [from.slice(0, 4), from.slice(0, 7)];
  if (from === `${year}-01-01` && until === `${year}-12-31`) return year;
  const isWholeMonth =
    from === `${month}-01` &&
    until.startsWith(month) &&
    dayText(dayNumber(until) + 1).endsWith("-01");
  return isWholeMonth ? month : `[${from}..${until}]`;
}
