import type { Proof } from "../../../../web/src/types.js";
import type { Words } from "../../words.js";
import type { Book } from "../book.js";
import type { ProofTexts } from "./texts.js";

/** The pages that the page of proofs leads to. */
export interface Pages {
  check: string;
  rules: string;
  coverage: string;
}

/** What every part of the page is written with: the policy, what was proved of it, a language's words, the page's own texts. */
export interface ProofView {
  readonly book: Book;
  readonly proof: Proof;
  readonly pages: Pages;
  readonly words: Words;
  readonly t: ProofTexts;
}
