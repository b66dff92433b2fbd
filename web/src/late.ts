/** Something that another script brings, now or later. */
export class Late<T> {
  #value: T | undefined;
  readonly #waiting = new Set<(value: T) => void>();

  /** Undefined until it is there. */
  get now(): T | undefined {
    return this.#value;
  }

  /** Calls back as soon as it is there: at once, where it is. */
  whenHere(listener: (value: T) => void): void {
    if (this.#value === undefined) this.#waiting.add(listener);
    else listener(this.#value);
  }

  arrive(value: T): void {
    this.#value = value;
    for (const listener of this.#waiting) listener(value);
    this.#waiting.clear();
  }
}
