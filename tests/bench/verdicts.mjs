// Explained verdicts beside other rule engines, on one decision and in one process.
import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { startWith, valueOf } from "./engine.mjs";
import { measure, quantile } from "./measure.mjs";
import { asOf, careType, policyText, vocabularyText } from "./paths.mjs";
import * as feelin from "./peers/feelin.mjs";
import * as jsonLogic from "./peers/json-logic.mjs";
import * as jsonRules from "./peers/json-rules.mjs";
import * as publicodes from "./peers/publicodes.mjs";
import { forget, makePractices } from "./practices.mjs";
import { onlyCareType, renamed } from "./scale.mjs";
import { against, format, table } from "./table.mjs";

const peers = [jsonLogic, jsonRules, publicodes, feelin];
const budget = 12;
const count = 240;
const seed = 2025;
const turns = { warmUp: 5, rounds: 20, turn: 100 };
const coldStarts = 7;

/** Prints the tables; false when the engines do not agree, and then nothing is timed. */
export async function printVerdicts() {
  const { engine, core, policy } = await startWith();
  const groups = valueOf(engine.questions(policy.key, careType));
  const check = (answers) => engine.check(policy.key, careType, answers, asOf);
  // Answers that contradict each other are taken as not given: such a practice is not decided.
  const accepts = (answers) => valueOf(check(answers)).outcome !== null;
  const practices = makePractices({ groups, index: policy.index, careType, count, seed, accepts });
  const inCore = (answers) => core.check(policy.key, careType, JSON.stringify(answers), asOf);

  console.log(
    `2. The physiotherapy decision of Caresq 2025, ${count} decided practices with complete answers\n`,
  );
  const decisions = await decisionsOf(practices, check);
  if (!agree(practices, decisions)) return false;

  const ours = [
    { name: "contractwijzer", does: "whole explained verdict, with texts and sources", run: check },
    { name: "  as JSON text", does: "the same from the compiler's text border", run: inCore },
  ];
  const others = peers.map(({ name, does, input, decide }) => ({
    name,
    does,
    inputs: practices.map((answers) => input(flat(answers))),
    run: decide,
  }));
  const clock = { name: "nothing", does: "what the clock itself takes", run: () => undefined };

  const whole = { name: "complete answers", run: check };
  const knowledge = [
    { ...whole },
    { name: "half of the answers", inputs: forget(practices, 0.5, seed), run: check },
    { name: "no answers", inputs: forget(practices, 1, seed), run: check },
  ];
  const scale = await scaleOf(practices, whole);

  const contestants = [...ours, ...others, clock, ...knowledge, ...scale];
  const figures = await measure(contestants, practices, turns);
  const rowsOf = (some) =>
    some.map((contestant) => {
      const { median, p95, quietest, timed } = figures[contestants.indexOf(contestant)];
      const { name, does } = contestant;
      return [name, ...(does ? [does] : []), ...[median, p95, quietest, timed].map(format)];
    });
  const columns = ["median", "p95", "quietest round", "timed"];

  console.log("\nMicroseconds per verdict\n");
  const header = ["engine", "what one verdict is", ...columns];
  console.log(table(header, rowsOf([...ours, ...others, clock]), { texts: 2 }));
  console.log(`\n${against("contractwijzer, median:", figures[0].median, budget, "µs")}`);

  console.log("\ncontractwijzer, by how much is known\n");
  console.log(table(["answers", ...columns], rowsOf(knowledge)));
  console.log("\ncontractwijzer, by the size of the policy and the number of policies\n");
  console.log(table(["policy", ...columns], rowsOf(scale)));

  console.log(`\nFrom a cold start, milliseconds, median of ${coldStarts} fresh processes\n`);
  console.log(table(["step", "compiled before", "from its text"], coldRows()));
  return true;
}

/** The answers as one plain object, which is what the peers' rules look at. */
const flat = ({ practice, careTypes }) => ({ ...practice, ...careTypes[careType] });

/** What each engine says of each practice, by the engine's name. */
async function decisionsOf(practices, check) {
  const none = { contract: "none", offer: "none" };
  const decisions = { contractwijzer: [] };
  for (const answers of practices) {
    const { contract, offer } = { ...none, ...valueOf(check(answers)).outcome };
    decisions.contractwijzer.push(`${contract} ${offer}`);
  }
  for (const { name, input, decide } of peers) {
    decisions[name] = [];
    for (const answers of practices) {
      const { contract, offer } = await decide(input(flat(answers)));
      decisions[name].push(`${contract} ${offer}`);
    }
  }
  return decisions;
}

function agree(practices, decisions) {
  const names = Object.keys(decisions);
  const differ = practices.flatMap((answers, index) => {
    const said = names.map((name) => decisions[name][index]);
    return new Set(said).size === 1 ? [] : [{ answers, said }];
  });
  for (const { answers, said } of differ) {
    console.log(`Disagreement on ${JSON.stringify(answers)}`);
    for (const [index, name] of names.entries()) console.log(`  ${name}: ${said[index]}`);
  }
  if (differ.length > 0) return false;
  const tally = new Map();
  for (const said of decisions.contractwijzer) tally.set(said, (tally.get(said) ?? 0) + 1);
  const outcomes = [...tally].sort().map(([said, times]) => `${said} ${times}`);
  console.log(`All ${names.length} engines agree on every practice: ${outcomes.join(", ")}.`);
  return true;
}

/** The same verdicts where the policy is smaller, and where there are more policies. */
async function scaleOf(practices, whole) {
  const policy = JSON.parse(policyText);
  const alone = await startWith(onlyCareType(policy, careType));
  const many = await startWith();
  for (let number = 2; number <= 20; ++number) {
    valueOf(many.engine.loadPolicy(renamed(policy, number), vocabularyText));
  }
  const within =
    ({ engine, policy: { key } }) =>
    (answers) =>
      engine.check(key, careType, answers, asOf);
  return [
    { ...whole, name: `the whole, ${policy.careTypes.length} care types` },
    { name: "the other care types removed", run: within(alone) },
    { name: "the whole, 20 policies loaded", run: within(many) },
  ];
}

function coldRows() {
  const script = fileURLToPath(new URL("cold.mjs", import.meta.url));
  const [compiled, fromText] = ["evaluator", "contractwijzer"].map((module) =>
    Array.from({ length: coldStarts }, () =>
      JSON.parse(execFileSync(process.execPath, [script, module], { encoding: "utf8" })),
    ),
  );
  const median = (runs, step) =>
    format(
      quantile(
        runs.map((run) => run[step]),
        0.5,
      ),
    );
  return Object.keys(compiled[0]).map((step) => [
    step,
    median(compiled, step),
    median(fromText, step),
  ]);
}
