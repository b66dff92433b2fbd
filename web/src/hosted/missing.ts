// Pieces of the script that did not come. The page hears of them, and says which (given.ts).
import type { Fault } from "../result.js";
import type { Lang } from "../types.js";

const missing = (): string[] => [...(globalThis.contractwijzerMissing ?? [])];

const isAnyMissing = (...pieces: string[]): boolean =>
  missing().some((piece) => pieces.includes(piece));

/** Whether the page did not get a policy. */
export const isMissing = (id: string): boolean => isAnyMissing(`policy-${id}`);

/** Whether one did not come that the page has asked for. */
export const isNoneToCome = (): boolean => missing().some((piece) => piece.startsWith("policy-"));

/** Whether a policy's texts did not come in one of these languages. */
export const isUntold = (id: string, ...languages: Lang[]): boolean =>
  isAnyMissing(...languages.map((lang) => `texts-${lang}-${id}`));

/** Whether what comes of a policy after its first verdict did not. */
export const isRestMissing = (id: string): boolean => isAnyMissing(`texts-rest-${id}`);

/** What is to be told where something did not come that a policy's check needs in a language. */
export const missingPieces = (id: string, lang: Lang): readonly Fault[] =>
  isMissing(id) ||
  isUntold(id, lang) ||
  isRestMissing(id) ||
  isAnyMissing("rest", "compare", `words-${lang}`)
    ? [missingPiece()]
    : [];

export const missingPiece = (): Fault => ({
  code: "piece-missing",
  pointer: "",
  message: {
    nl: "Een deel van de check is niet geladen.",
    en: "A part of the check was not loaded.",
  },
  hint: {
    nl: "Laad de pagina opnieuw. Heeft u geen internet, doe dat dan als u weer verbinding heeft. Antwoorden die niet zijn bewaard, vult u daarna opnieuw in.",
    en: "Reload the page. If you have no internet, do so once you are connected again. Answers that were not kept are to be filled in once more.",
  },
});
