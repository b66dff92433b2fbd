// Unpacks what LZMA packed, as its author's specification describes (Igor Pavlov, public domain). A
// library that does this takes seven times the bytes and twice
// the time, and this stands in every single file as it is.
//
// Every bit was written with the chance that it had after what came before it. A chance is a place in
// one list: which one follows from the state (what the last symbols were) and from the bits before.

const states = 12;
/** A length: which of three ranges it is in, two trees of 3 bits for each place, one of 8 bits. */
const ofLength = 2 + 2 * (16 << 3) + 256;

const isMatch = 0;
const isRepeated = isMatch + (states << 4);
const isNotLast = isRepeated + states;
const isNotSecond = isNotLast + states;
const isNotThird = isNotSecond + states;
const isLonger = isNotThird + states;
const ofSlot = isLonger + (states << 4);
const ofDistance = ofSlot + (4 << 6);
const ofDistanceEnd = ofDistance + 128;
const ofMatchLength = ofDistanceEnd + 16;
const ofRepeatedLength = ofMatchLength + ofLength;
const ofLiteral = ofRepeatedLength + ofLength;

/** Given in the form .lzma, in which the length of what comes out is named. */
export function unpackLzma(packed: Uint8Array): Uint8Array<ArrayBuffer> {
  const header = new DataView(packed.buffer, packed.byteOffset);
  const properties = header.getUint8(0);
  const previousBits = properties % 9;
  const literalPlaces = 1 << (Math.floor(properties / 9) % 5);
  const places = 1 << Math.floor(properties / 45);
  const bytes = new Uint8Array(header.getUint32(5, true));

  const chances = new Uint16Array(ofLiteral + ((0x300 * literalPlaces) << previousBits)).fill(1024);
  // How much of the interval is left, and where in it the packed number lies: lists, to be of 32 bits.
  const left = new Uint32Array([0xffffffff]);
  const within = new Uint32Array([header.getUint32(14)]);
  let next = 18;

  /** Takes what a bit left of the interval, and makes it wide enough for the next. */
  const narrow = (to: number, from: number): void => {
    const place = (within[0] ?? 0) - from;
    const isWide = to >= 1 << 24;
    left[0] = isWide ? to : to << 8;
    within[0] = isWide ? place : (place << 8) | (packed[next++] ?? 0);
  };

  const bit = (place: number): number => {
    const chance = chances[place] ?? 0;
    const zeros = ((left[0] ?? 0) >>> 11) * chance;
    const value = (within[0] ?? 0) < zeros ? 0 : 1;
    chances[place] = value ? chance - (chance >> 5) : chance + ((2048 - chance) >> 5);
    if (value) narrow((left[0] ?? 0) - zeros, zeros);
    else narrow(zeros, 0);
    return value;
  };

  /** Bits whose chances are even. */
  const plain = (count: number): number => {
    let value = 0;
    for (; count; --count) {
      const half = (left[0] ?? 0) >>> 1;
      const one = (within[0] ?? 0) < half ? 0 : 1;
      narrow(half, one * half);
      value = (value << 1) | one;
    }
    return value;
  };

  const tree = (from: number, count: number): number => {
    let node = 1;
    while (node < 1 << count) node = (node << 1) | bit(from + node);
    return node - (1 << count);
  };

  /** The lowest bit first. */
  const lowFirst = (from: number, count: number): number => {
    let [node, value] = [1, 0];
    for (let i = 0; i < count; ++i) {
      const one = bit(from + node);
      node = (node << 1) | one;
      value |= one << i;
    }
    return value;
  };

  const length = (from: number, place: number): number => {
    if (!bit(from)) return 2 + tree(from + 2 + (place << 3), 3);
    if (!bit(from + 1)) return 10 + tree(from + 130 + (place << 3), 3);
    return 18 + tree(from + 258, 8);
  };

  const distance = (count: number): number => {
    const slot = tree(ofSlot + (Math.min(count - 2, 3) << 6), 6);
    if (slot < 4) return slot;
    const lowBits = (slot >> 1) - 1;
    const from = (2 | (slot & 1)) << lowBits;
    if (slot < 14) return from + lowFirst(ofDistance + from - slot, lowBits);
    return from + (plain(lowBits - 4) << 4) + lowFirst(ofDistanceEnd, 4);
  };

  /** A byte by itself; after a match, with what stands at the match's distance held beside it. */
  const literal = (here: number, beside: number | undefined): number => {
    const previous = here ? (bytes[here - 1] ?? 0) >> (8 - previousBits) : 0;
    const from = ofLiteral + 0x300 * (((here & (literalPlaces - 1)) << previousBits) + previous);
    let node = 1;
    while (beside !== undefined && node < 0x100) {
      beside <<= 1;
      const expected = beside & 0x100;
      const value = bit(from + 0x100 + expected + node);
      node = (node << 1) | value;
      if (value << 8 !== expected) beside = undefined;
    }
    while (node < 0x100) node = (node << 1) | bit(from + node);
    return node;
  };

  let state = 0;
  /** The last four distances, less one, the latest first. */
  let last: [number, number, number, number] = [0, 0, 0, 0];
  for (let here = 0; here < bytes.length;) {
    const place = here & (places - 1);
    if (!bit(isMatch + (state << 4) + place)) {
      bytes[here] = literal(here, state < 7 ? undefined : (bytes[here - last[0] - 1] ?? 0));
      here += 1;
      state = state < 4 ? 0 : state - (state < 10 ? 3 : 6);
      continue;
    }
    let count = 0;
    const [a, b, c, d] = last;
    const afterLiteral = state < 7;
    if (!bit(isRepeated + state)) {
      count = length(ofMatchLength, place);
      last = [distance(count), a, b, c];
      state = afterLiteral ? 7 : 10;
    } else {
      if (!bit(isNotLast + state)) count = bit(isLonger + (state << 4) + place) ? 0 : 1;
      else if (!bit(isNotSecond + state)) last = [b, a, c, d];
      else last = bit(isNotThird + state) ? [d, a, b, c] : [c, a, b, d];
      state = afterLiteral ? (count ? 9 : 8) : 11;
      count ||= length(ofRepeatedLength, place);
    }
    // Byte by byte: what is copied may begin with what was copied just before.
    for (const back = last[0] + 1; count; --count, ++here) bytes[here] = bytes[here - back] ?? 0;
  }
  return bytes;
}
