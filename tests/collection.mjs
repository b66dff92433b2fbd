// Folders of policies for tests that need to know which there are, or that there are more.
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const rules = new URL("../rules/", import.meta.url).pathname;

/** The ids of all policies in rules/. */
export const allPolicies = () =>
  readdirSync(rules, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(rules, entry.name, "policy.json")))
    .map(({ name }) => name)
    .sort();

/**
 * A new folder with the vocabulary, these policies of rules/, and copies of policies under other ids,
 * given as `{ [copy]: original }`. Who asks for it removes it.
 * @param {readonly string[]} ids
 * @param {Record<string, string>} copies
 */
export function collection(ids, copies = {}) {
  const folder = mkdtempSync(join(tmpdir(), "contractwijzer-rules-"));
  cpSync(join(rules, "vocabulary.json"), join(folder, "vocabulary.json"));
  for (const id of ids) cpSync(join(rules, id), join(folder, id), { recursive: true });
  for (const [copy, original] of Object.entries(copies)) {
    cpSync(join(rules, original), join(folder, copy), { recursive: true });
    for (const name of ["policy.json", "outline.json"]) {
      const file = join(folder, copy, name);
      writeFileSync(file, readFileSync(file, "utf8").replaceAll(`"${original}"`, `"${copy}"`));
    }
  }
  return folder;
}
