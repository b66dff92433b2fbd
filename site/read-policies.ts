import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { PolicyIndex } from "../web/src/policy-index.js";
import type { Outline, Policy, Proof, Vocabulary } from "../web/src/types.js";
import { makeBook, type Book, type CaseFile } from "./src/pages/book.js";

/** A policy with everything that its pages are made from. */
export interface PolicyFiles {
  id: string;
  book: Book;
  outline: Outline | undefined;
  proof: Proof | undefined;
}

const root = fileURLToPath(new URL("..", import.meta.url));
const program = process.env["CONTRACTWIJZER_PROGRAM"] ?? `${root}build/native/contractwijzer`;

const readJson = (path: string): unknown => JSON.parse(readFileSync(path, "utf8"));

/** Every policy of a folder, the one that is named first before the others. */
export function readPolicies(first: string, rules = `${root}rules`): PolicyFiles[] {
  const vocabulary = readJson(`${rules}/vocabulary.json`) as Vocabulary;
  const ids = readdirSync(rules).filter((name) => existsSync(`${rules}/${name}/policy.json`));
  return [first, ...ids.filter((id) => id !== first).sort()].map((id) => {
    const folder = `${rules}/${id}`;
    const index = new PolicyIndex(readJson(`${folder}/policy.json`) as Policy, vocabulary);
    const outline = `${folder}/outline.json`;
    return {
      id,
      book: makeBook(index, readCases(`${folder}/cases`)),
      outline: existsSync(outline) ? (readJson(outline) as Outline) : undefined,
      proof: prove(id, rules),
    };
  });
}

function readCases(folder: string): CaseFile[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith(".json"))
    .sort()
    .map((name) => readJson(`${folder}/${name}`) as CaseFile);
}

/** What the program proves of a policy; without the program, nothing. */
function prove(id: string, rules: string): Proof | undefined {
  if (!existsSync(program)) return undefined;
  const given = ["prove", id, "--rules", rules, "--json"];
  try {
    const output = execFileSync(program, given, { encoding: "utf8", maxBuffer: 2 ** 28 });
    return JSON.parse(output) as Proof;
  } catch (failure) {
    // Exit status 1: something does not hold, and the page is to say what.
    const { status, stdout } = failure as { status?: number; stdout?: string };
    if (status === 1 && stdout) return JSON.parse(stdout) as Proof;
    throw failure;
  }
}
