/** Whether a day lies behind another. */
export const isOver = (until: string, day: string): boolean => until < day;

/** Marks what is over on this day (over-mark.ts). */
export function markOver(day: string): void {
  for (const mark of document.querySelectorAll<HTMLElement>("[data-until]"))
    mark.hidden = !isOver(mark.dataset["until"] ?? "", day);
}
