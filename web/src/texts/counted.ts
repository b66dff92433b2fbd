/** So many questions, in words that stand in more than one sentence. */
export const questionsNl = (count: number): string => (count === 1 ? "1 vraag" : `${count} vragen`);
export const questionsEn = (count: number): string =>
  count === 1 ? "1 question" : `${count} questions`;

/** How long so many questions take: some four a minute. */
const minutes = (questions: number): number => Math.ceil(questions / 4);
export const minutesNl = (questions: number): string =>
  minutes(questions) === 1 ? "1 minuut" : `${minutes(questions)} minuten`;
export const minutesEn = (questions: number): string =>
  minutes(questions) === 1 ? "1 minute" : `${minutes(questions)} minutes`;
