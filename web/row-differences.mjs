// An image for a script: in most of its lists each byte stands as the difference from the same byte of
// the row before. Rows that follow each other are much alike, so a server's compression leaves a
// quarter less. The page adds them up again (src/hosted/added-up.ts).

/**
 * The bytes of a row of each list, in the order in which an image has them (core/engine/image_lists.hpp):
 * of the lists that a policy has once, and of those of each care type. Below 0: the list stands as it
 * is, which compresses better.
 */
export const rowSizes = [
  [16, -32, 24, 44],
  [
    -32, 40, -8, 16, 8, 2, 8, 8, 2, 12, 2, 16, 2, -12, -2, -48, 32, 12, 4, 4, 16, 8, 2, 8, 4, 2, 2,
    2, 12,
  ],
];

const headerBytes = 32;

/** The image with differences in the place of rows; refuses one whose lists have other rows. */
export function withDifferences(image) {
  const bytes = image.slice();
  const numbers = new DataView(image.buffer, image.byteOffset, image.length);
  let at = headerBytes;
  const list = (row) => {
    const size = Math.abs(row);
    if (at + 8 > image.length) throw new Error("An image ends before its last list");
    const rows = Number(numbers.getBigUint64(at, true));
    at += 8;
    if (row > 0)
      for (let i = at + size; i < at + rows * size; ++i) bytes[i] = image[i] - image[i - size];
    at += Math.ceil((rows * size) / 8) * 8;
    return rows;
  };
  const [once, each] = rowSizes;
  // The last list of the first kind has a row for each care type.
  const careTypes = once.map(list).at(-1);
  for (let left = careTypes; left > 0; --left) each.forEach(list);
  if (at !== image.length) throw new Error("An image has other rows than web/row-differences.mjs");
  return bytes;
}
