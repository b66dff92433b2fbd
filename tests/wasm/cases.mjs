// Every case of every policy, as the requests that the program and the WASM core understand.
import { execFileSync } from "node:child_process";
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
    .map(({ careType, asOf, answers }) => JSON.stringify({ policy: id, careType, asOf, answers }))
    .join("\n");
  const args = [command, "--ndjson", "--rules", rules];
  const output = execFileSync(program, args, { input, encoding: "utf8", maxBuffer: 2 ** 30 });
  return output.trimEnd().split("\n");
}

/** The native program's comparison of these policies of one folder, as its text. */
export function nativeComparison(rules, ids, { careType, asOf, answers }) {
  const args = ["compare", "--rules", rules, "--care-type", careType, "--as-of", asOf];
  for (const id of ids) args.push("--policy", id);
  const input = JSON.stringify(answers);
  return execFileSync(program, [...args, "--answers", "-", "--json"], { input, encoding: "utf8" });
}
