import { strict as assert } from "node:assert";
import { setTimeout as pause } from "node:timers/promises";

/** Asks until the answer is the one expected, or fits it. The last answer is told if it never is. */
export async function until(ask, expected) {
  const fits = (answer) =>
    expected instanceof RegExp ? expected.test(answer) : answer === expected;
  const deadline = Date.now() + 20_000;
  let answer = await ask();
  while (!fits(answer) && Date.now() < deadline) {
    await pause(50);
    answer = await ask();
  }
  if (expected instanceof RegExp) assert.match(String(answer), expected);
  else assert.equal(answer, expected);
}
