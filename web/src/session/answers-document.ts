import type { Answers } from "../types.js";
import { AnswerSheet } from "./answer-sheet.js";

/** Whether it has the form of an answers document, an object of objects. What it says is for the core. */
export const isAnswersDocument = (data: unknown): data is Answers =>
  isRecord(data) &&
  isRecord(data["practice"] ?? {}) &&
  isRecord(data["careTypes"] ?? {}) &&
  Object.values(data["careTypes"] ?? {}).every(isRecord);

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Whether two documents fill in the same, in whatever order. */
export function saySame(one: Answers, other: Answers): boolean {
  const [sheet, otherSheet] = [sheetOf(one), sheetOf(other)];
  return sheet.edition === otherSheet.edition && !sheet.changesTo(otherSheet).length;
}

function sheetOf(answers: Answers): AnswerSheet {
  const sheet = new AnswerSheet();
  sheet.fill(answers, () => "");
  return sheet;
}
