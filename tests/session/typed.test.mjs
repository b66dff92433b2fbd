// What visitors type, as the value that it is; what is not plainly one is left as it was typed.
import { strict as assert } from "node:assert";
import { test } from "node:test";
import { importTypeScript } from "../typescript.mjs";

const { readAgb, readNumber, readPostcode } = await importTypeScript("web/src/session/typed.ts");

const numbers = [
  // typed, whole in Dutch, whole in English, any in Dutch, any in English
  ["12", 12, 12, 12, 12],
  [" 12 ", 12, 12, 12, 12],
  ["-3", -3, -3, -3, -3],
  ["2,5", 2.5, 2.5, 2.5, 2.5],
  ["2.5", 2.5, 2.5, 2.5, 2.5],
  ["1.000", 1000, 1000, "1.000", 1],
  ["1,000", 1000, 1000, 1, "1,000"],
  ["50 000", 50_000, 50_000, 50_000, 50_000],
  ["50\u00a0000", 50_000, 50_000, 50_000, 50_000],
  ["1.234.567", 1_234_567, 1_234_567, "1.234.567", "1.234.567"],
  ["1.234,567", "1.234,567", "1.234,567", "1.234,567", "1.234,567"],
  ["2.125", 2125, 2125, "2.125", 2.125],
  ["2,125", 2125, 2125, 2.125, "2,125"],
  ["12.3456", 12.3456, 12.3456, 12.3456, 12.3456],
  ["tien", "tien", "tien", "tien", "tien"],
  ["1e3", "1e3", "1e3", "1e3", "1e3"],
  ["1,2,3", "1,2,3", "1,2,3", "1,2,3", "1,2,3"],
];
for (const [typed, ...values] of numbers)
  test(`the number "${typed}"`, () => {
    assert.deepEqual(
      [true, false].flatMap((isWhole) =>
        ["nl", "en"].map((lang) => readNumber(typed, lang, isWhole)),
      ),
      values,
    );
  });

for (const [typed, value] of [
  ["04012345", "04012345"],
  ["04 01 23 45", "04012345"],
  ["04-012345", "04012345"],
  ["04.012.345", "04012345"],
  ["Praktijk Jansen 04012345", "04012345"],
  ["04-012345 (Praktijk Jansen)", "04012345"],
  ["Praktijk 2 04012345", "04012345"],
  ["123 4", "1234"],
  ["040123456", "040123456"],
])
  test(`the AGB code "${typed}"`, () => assert.equal(readAgb(typed), value));

for (const [typed, value] of [
  ["9711", 9711],
  ["9711 AB", 9711],
  ["9711ab", 9711],
  [" 97 11 AB ", 9711],
  ["971", "971"],
  ["97112", "97112"],
  ["AB 9711", "AB 9711"],
])
  test(`the postcode "${typed}"`, () => assert.equal(readPostcode(typed), value));
