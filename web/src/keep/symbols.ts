// Numbers as symbols that survive being read aloud, printed and typed over: Crockford's base 32, in
// groups of five with a sixth that checks them, so that a slip is refused and its place is known.

const alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const size = 5;
const base = 32n;

/** What is wrong with a code: a group, counted from one, that does not check; none: not all of it is there. */
export interface CodeFault {
  group: number | undefined;
}

export class Writer {
  readonly #symbols: number[] = [];

  /** A number in this many symbols. */
  fixed(value: number, symbols: number): void {
    for (let i = symbols - 1; i >= 0; --i) this.#symbols.push(Math.floor(value / 32 ** i) % 32);
  }

  /** A number of any size: four bits a symbol, the fifth says that more follow. */
  count(value: number | bigint): void {
    let rest = BigInt(value);
    for (; rest > 15n; rest >>= 4n) this.#symbols.push(Number(rest & 15n) + 16);
    this.#symbols.push(Number(rest));
  }

  /** The code, in its groups. */
  get text(): string {
    const groups: string[] = [];
    for (let i = 0; i < this.#symbols.length; i += size) {
      const data = this.#symbols.slice(i, i + size);
      groups.push([...data, check(data, groups.length)].map((n) => alphabet[n]).join(""));
    }
    return groups.join("-");
  }
}

export class Reader {
  readonly #symbols: readonly number[];
  #at = 0;

  constructor(symbols: readonly number[]) {
    this.#symbols = symbols;
  }

  /** Whether as much was there as was read. */
  get complete(): boolean {
    return this.#at === this.#symbols.length;
  }

  get more(): boolean {
    return this.#at < this.#symbols.length;
  }

  fixed(symbols: number): number {
    let value = 0;
    for (let i = 0; i < symbols; ++i) value = value * 32 + this.#next();
    return value;
  }

  count(): bigint {
    let value = 0n;
    for (let shift = 0n; shift < 80n; shift += 4n) {
      const symbol = BigInt(this.#next());
      value |= (symbol & 15n) << shift;
      if (symbol < base / 2n) return value;
    }
    return value;
  }

  /** Beyond the end there is nothing but zeros, and the code is not complete. */
  #next(): number {
    return this.#symbols[this.#at++] ?? 0;
  }
}

/** The symbols of a code as someone typed it: in any case, with or without its dashes. */
export function readSymbols(typed: string): Reader | CodeFault {
  const text = typed
    .toUpperCase()
    .replace(/[^0-9A-Z]/g, "")
    .replaceAll("O", "0")
    .replace(/[IL]/g, "1");
  const symbols: number[] = [];
  for (let i = 0, group = 0; i < text.length; i += size + 1, ++group) {
    const numbers = Array.from(text.slice(i, i + size + 1), (symbol) => alphabet.indexOf(symbol));
    const checked = numbers.pop();
    if (!numbers.length || numbers.includes(-1) || checked !== check(numbers, group))
      return { group: group + 1 };
    symbols.push(...numbers);
  }
  return symbols.length ? new Reader(symbols) : { group: undefined };
}

/** Odd weights, so that each slip of one symbol is seen; the group's place, so that none is left out. */
const check = (symbols: readonly number[], group: number): number =>
  symbols.reduce((sum, symbol, i) => sum + symbol * (2 * i + 3), group * 11 + 7) % 32;
