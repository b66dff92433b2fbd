// A policy with many conditions and factors, each a question of its own that the practice can do
// something about, for tests of what takes much work.
import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** @param {string} words */
const text = (words) => ({ nl: words, en: `In English: ${words}` });
const source = ["c1"];

/**
 * A new folder with a vocabulary and the policy "veel". Who asks for it removes it.
 * @param {number} conditions
 * @param {number} factors
 * @param {{ entangled?: boolean, contracts: unknown[] }} how the tests of contracts A, B ...; the
 *   last one is for everyone. An entangled factor is met by another one's question too.
 */
export function manyFactors(conditions, factors, { entangled = false, contracts }) {
  const folder = mkdtempSync(join(tmpdir(), "contractwijzer-veel-"));
  const asked = (/** @type {string} */ letter, /** @type {number} */ count) =>
    Array.from({ length: count }, (_, i) => `${letter}${i}`);
  const ids = [...asked("v", conditions), ...asked("f", factors)];
  const other = (/** @type {number} */ i) => `f${(i * 7 + 3) % factors}`;
  const rule = (/** @type {string} */ id, /** @type {unknown} */ when) => ({
    id,
    for: "all",
    text: text(`Regel ${id}`),
    when,
    mend: text(`Doe ${id}`),
    source,
  });
  writeFileSync(
    join(folder, "vocabulary.json"),
    JSON.stringify({
      format: 1,
      facts: ids.map((id) => ({
        id,
        scope: "practice",
        type: "yes-no",
        change: "by-doing",
        question: text(`Vraag ${id}?`),
      })),
    }),
  );
  mkdirSync(join(folder, "veel"));
  const contract = (/** @type {unknown} */ when, /** @type {number} */ i) => ({
    id: "ABCDEF"[i],
    name: text("ABCDEF"[i] ?? ""),
    ...(when ? { when } : {}),
    source,
  });
  writeFileSync(
    join(folder, "veel", "policy.json"),
    JSON.stringify({
      format: 2,
      id: "veel",
      version: "1.0.0",
      title: text("Veel"),
      purchaser: { name: "Inkoper", contacts: [] },
      term: { from: "2025-01-01", until: "2025-12-31" },
      document: { title: "Beleid", publisher: "Inkoper" },
      clauses: [{ id: "c1", section: "1", heading: "Kop", clause: text("zin") }],
      groups: [{ id: "g", title: text("Alles"), facts: ids }],
      careTypes: [
        {
          id: "zorg",
          name: text("Zorg"),
          source,
          offers: ["vraag"],
          contracts: [...contracts, undefined].map(contract),
        },
      ],
      conditions: asked("v", conditions).map((id) => rule(`regel-${id}`, { yes: id })),
      factors: asked("f", factors).map((id, i) =>
        rule(`w${i}`, entangled ? { all: [{ yes: id }, { not: { yes: other(i) } }] } : { yes: id }),
      ),
      offers: [
        { id: "vraag", kind: "on-request", name: text("Vraag"), text: text("Vraag het"), source },
      ],
      steps: [],
      statements: [],
    }),
  );
  return folder;
}

/**
 * What a practice answers that meets all conditions and none of the factors.
 * @param {number} conditions
 * @param {number} factors
 */
export const withoutFactors = (conditions, factors) => ({
  format: 1,
  practice: Object.fromEntries([
    ...Array.from({ length: conditions }, (_, i) => [`v${i}`, true]),
    ...Array.from({ length: factors }, (_, i) => [`f${i}`, false]),
  ]),
  careTypes: { zorg: {} },
});
