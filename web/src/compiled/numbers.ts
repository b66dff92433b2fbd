import { at } from "../at.js";
import { dayText } from "../days.js";

/** Below every number that means something: no day, no code. */
const noCode = -(2 ** 63);
const noDay = -(2 ** 31);

/** Reads an evaluator's answer, number by number (exchange.hpp). */
export class Numbers {
  readonly #words: Float64Array;
  #next = 0;

  constructor(words: Float64Array) {
    this.#words = words;
  }

  number(): number {
    return at(this.#words, this.#next++);
  }

  flag(): boolean {
    return this.number() !== 0;
  }

  /** The word of a state. */
  word<Word>(words: readonly Word[]): Word {
    return at(words, this.number());
  }

  /** An entry of a list by its place; undefined where there is none. */
  from<Entry>(entries: readonly Entry[]): Entry | undefined {
    const place = this.number();
    return place < 0 ? undefined : at(entries, place);
  }

  /** As many as stand first. */
  list<Entry>(read: () => Entry): Entry[] {
    return this.times(this.number(), read);
  }

  times<Entry>(count: number, read: () => Entry): Entry[] {
    const all: Entry[] = [];
    for (let i = 0; i < count; ++i) all.push(read());
    return all;
  }

  /** Entries by their places, as many as stand first. */
  listFrom<Entry>(entries: readonly Entry[]): Entry[] {
    return this.list(() => at(entries, this.number()));
  }

  /** YYYY-MM-DD; undefined where there is none. */
  day(): string | undefined {
    const day = this.number();
    return day === noDay ? undefined : dayText(day);
  }

  code(): number | undefined {
    const code = this.number();
    return code === noCode ? undefined : code;
  }

  count(): number | undefined {
    const count = this.number();
    return count === noDay ? undefined : count;
  }
}

export const doesNotApply = noCode;
