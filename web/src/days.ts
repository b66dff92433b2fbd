// Days of the calendar, written as 2025-01-31.
const dayLength = 86_400_000;

/** Days since 1 January 1970; no number where it is no day. */
export const dayNumber = (day: string): number => Date.parse(`${day}T00:00:00Z`) / dayLength;

/** Empty where the number is none that a day can have. */
export function dayText(day: number): string {
  const date = new Date(day * dayLength);
  return Number.isNaN(date.getTime()) ? "" : date.toISOString().slice(0, 10);
}

/** A day of the calendar: 2025-02-30 is none. */
export const isDay = (text: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) && dayText(dayNumber(text)) === text;
