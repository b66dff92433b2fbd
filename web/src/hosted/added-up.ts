import { at } from "../at.js";

/** An image of which most lists came as differences (web/row-differences.mjs), as the evaluator reads it. */
export function addedUp(
  image: Uint8Array<ArrayBuffer>,
  [once, each]: readonly [readonly number[], readonly number[]],
): Uint8Array<ArrayBuffer> {
  const numbers = new DataView(image.buffer);
  let place = 32; // behind the header
  const list = (row: number): number => {
    const size = Math.abs(row);
    const rows = numbers.getUint32(place, true);
    place += 8;
    if (row > 0)
      for (let i = place + size; i < place + rows * size; ++i)
        image[i] = at(image, i) + at(image, i - size);
    place += Math.ceil((rows * size) / 8) * 8;
    return rows;
  };
  const careTypes = once.map(list).at(-1) ?? 0;
  for (let left = careTypes; left > 0; --left) each.forEach(list);
  return image;
}
