// Every case of every policy, as the requests that the program and the WASM core understand.
import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";

const root = new URL("../../", import.meta.url);
const program = new URL("build/native/contractwijzer", root).pathname;
const read = (path) => readFileSync(new URL(path, root), "utf8");

const answersOf = ({ careType, base = {} }, { blank = false, edition, answers = {} }) => {
  const under = blank ? {} : base;
  return {
    format: 1,
    ...(edition && { edition }),
    practice: { ...under.practice, ...answers.practice },
    careTypes: { [careType]: { ...under.careType, ...answers.careType } },
  };
};

const casesOf = (folder) =>
  readdirSync(new URL(`${folder}/cases/`, root))
    .filter((file) => file.endsWith(".json"))
    .flatMap((file) => {
      const cases = JSON.parse(read(`${folder}/cases/${file}`));
      return cases.cases.map((one) => ({
        name: `${file}: ${one.name}`,
        careType: cases.careType,
        asOf: one.asOf,
        answers: answersOf(cases, one),
        ...(one.keep && { keep: one.keep }),
      }));
    });

export const policies = ["rules", "tests/policies"].flatMap((rules) =>
  readdirSync(new URL(rules, root))
    .filter((id) => existsSync(new URL(`${rules}/${id}/policy.json`, root)))
    .map((id) => ({
      id,
      rules: new URL(rules, root).pathname,
      policy: read(`${rules}/${id}/policy.json`),
      vocabulary: read(`${rules}/vocabulary.json`),
      cases: casesOf(`${rules}/${id}`),
    })),
);

/** The policy of this id, for what a test says of one: the folders may hold any others. */
export function policyOf(id) {
  const found = policies.find((policy) => policy.id === id);
  if (!found) throw new Error(`No policy ${id}`);
  return found;
}

/** The native program's envelope for each of these requests, from one of its commands. */
export function nativeAnswers(command, id, rules, requests) {
  const input = requests
    .map(({ careType, asOf, answers, keep }) =>
      JSON.stringify({ policy: id, careType, asOf, answers, ...(keep && { keep }) }),
    )
    .join("\n");
  const args = [command, "--ndjson", "--rules", rules];
  const output = execFileSync(program, args, { input, encoding: "utf8", maxBuffer: 2 ** 30 });
  return output.trimEnd().split("\n");
}

const comparing = (rules, sides, careTypes, asOf) => [
  ...["compare", "--rules", rules, "--as-of", asOf, "--answers", "-"],
  ...sides.flatMap((side) => ["--policy", side]),
  ...careTypes.flatMap((id) => ["--care-type", id]),
];

/** The native program's comparison of these policies of one folder. */
export function nativeComparison(rules, ids, { careType, asOf, answers }) {
  const args = [...comparing(rules, ids, [careType], asOf), "--json"];
  return JSON.parse(
    execFileSync(program, args, { input: JSON.stringify(answers), encoding: "utf8" }),
  );
}

/** Why the native program refuses such a comparison, in a language: without line and column. */
export function nativeRefusal(lang, { rules, sides, careTypes, answers, asOf }) {
  const args = [...comparing(rules, sides, careTypes, asOf), "--lang", lang];
  const { stderr } = spawnSync(program, args, { input: JSON.stringify(answers), encoding: "utf8" });
  return [...stderr.matchAll(/^(\S+)(?: \d+:\d+)?(?: (\/.*))?\n {2}(.*)\n {2}(.*)$/gm)].map(
    ([, code, pointer = "", message, hint]) => ({ code, pointer, message, hint }),
  );
}
