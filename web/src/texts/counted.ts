/** So many questions, in words that stand in more than one sentence. */
export const questionsNl = (count: number): string => (count === 1 ? "1 vraag" : `${count} vragen`);
export const questionsEn = (count: number): string =>
  count === 1 ? "1 question" : `${count} questions`;
