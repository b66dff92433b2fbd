// What it takes to find all ways: for the practices of Caresq that are furthest from a contract, and
// as the factors of a policy grow in number. And what trying out an answer, and comparing, take.
import { startWith, valueOf } from "./engine.mjs";
import { quantile } from "./measure.mjs";
import { asOf, policyText, root } from "./paths.mjs";
import { against, format, table } from "./table.mjs";
import { readFileSync } from "node:fs";

const budget = 5;
const times = 40;
const vocabulary = JSON.parse(readFileSync(`${root}rules/vocabulary.json`, "utf8"));
const factsOf = (policy) => new Map([...vocabulary.facts, ...policy.facts].map((f) => [f.id, f]));

/** What a fact is where nothing was done yet. */
const nothing = { "yes-no": false, integer: 1, decimal: 1, set: [] };

/** The practice of which everything that can change is as bad as can be, and the rest is known. */
function worst({ engine, policy: { key } }, facts, careType) {
  const answers = { format: 1, practice: {}, careTypes: { [careType]: {} } };
  for (const { facts: asked } of valueOf(engine.questions(key, careType)))
    for (const { fact, scope } of asked) {
      const { change, type, unit } = facts.get(fact);
      const value = change ? nothing[type] : { "yes-no": true, integer: 20 }[type];
      if (value === undefined || (type === "set" && !change) || (unit && value === 1 && !change))
        continue;
      const values = scope === "practice" ? answers.practice : answers.careTypes[careType];
      values[fact] = change && type === "integer" ? 0 : value;
    }
  return answers;
}

function timed(engine, key, careType, answers) {
  const all = [];
  let ways = [];
  for (let i = 0; i < times; ++i) {
    const start = performance.now();
    [ways] = valueOf(engine.ways(key, [careType], answers, asOf));
    all.push(performance.now() - start);
  }
  const count = ways.contracts.reduce((sum, contract) => sum + contract.ways.length, 0);
  return { median: quantile(all, 0.5), count };
}

/** A policy with this many factors, half of which are asked for one contract. */
function withFactors(count) {
  const policy = JSON.parse(policyText);
  const [physiotherapy, ...others] = policy.careTypes;
  const source = policy.factors[0].source;
  const text = { nl: "Een factor.", en: "A factor." };
  const facts = Array.from({ length: count }, (_, i) => ({
    id: `factor-${i}`,
    scope: "care-type",
    type: "yes-no",
    change: "by-doing",
    question: text,
  }));
  const [group] = policy.groups;
  return {
    ...policy,
    careTypes: [
      {
        ...physiotherapy,
        contracts: [
          { ...physiotherapy.contracts[0], when: { factors: Math.ceil(count / 2) } },
          physiotherapy.contracts.at(-1),
        ],
      },
      ...others,
    ],
    facts: [...policy.facts, ...facts],
    groups: [
      { ...group, facts: [...group.facts, ...facts.map(({ id }) => id)] },
      ...policy.groups.slice(1),
    ],
    factors: [
      ...policy.factors
        .map((factor) => ({ ...factor, for: factor.for.filter((id) => id !== physiotherapy.id) }))
        .filter((factor) => factor.for.length),
      ...facts.map(({ id }) => ({
        id: `met-${id}`,
        for: [physiotherapy.id],
        text,
        mend: text,
        when: { yes: id },
        source,
      })),
    ],
  };
}

export async function printWays() {
  const policy = JSON.parse(policyText);
  const loaded = await startWith();
  const facts = factsOf(policy);
  console.log("3. All ways to all contracts, in WebAssembly: milliseconds, median\n");
  const rows = policy.careTypes.map(({ id }) => {
    const answers = worst(loaded, facts, id);
    return [id, timed(loaded.engine, loaded.policy.key, id, answers)];
  });
  console.log(
    table(
      ["the practice furthest away", "ms", "ways"],
      rows.map(([id, { median, count }]) => [id, format(median), count]),
    ),
  );
  const most = Math.max(...rows.map(([, { median }]) => median));
  console.log(`\n${against("the worst of them:", most, budget, "ms")}\n`);
  const grown = [];
  for (const count of [4, 8, 12, 16]) {
    const text = JSON.stringify(withFactors(count));
    const many = await startWith(text);
    const answers = worst(many, factsOf(JSON.parse(text)), "fysiotherapie");
    const { median, count: ways } = timed(many.engine, many.policy.key, "fysiotherapie", answers);
    grown.push([count, format(median), ways]);
  }
  console.log(table(["factors, half of them asked", "ms", "ways"], grown));
  console.log();
  printCompared(loaded, worst(loaded, facts, "fysiotherapie"));
}

/** What the page asks while another answer is tried out, or another policy stands beside this one. */
function printCompared({ engine, policy: { key } }, answers) {
  const careTypes = ["fysiotherapie"];
  const [fysio] = careTypes;
  const other = JSON.parse(JSON.stringify(answers));
  other.careTypes[fysio]["praktijkregistratie-skf"] = true;
  const vgz = readFileSync(`${root}rules/vgz-paramedie-2021/policy.json`, "utf8");
  const sides = [{ key }, { key: valueOf(engine.loadPolicy(vgz, JSON.stringify(vocabulary))).key }];
  const rows = [
    [
      "another answer: what becomes different",
      () => engine.differences(key, careTypes, answers, other, asOf),
    ],
    ["two policies beside each other", () => engine.compare(sides, careTypes, answers, asOf)],
  ].map(([name, ask]) => {
    const all = [];
    for (let i = 0; i < times; ++i) {
      const start = performance.now();
      valueOf(ask());
      all.push(performance.now() - start);
    }
    return [name, format(quantile(all, 0.5))];
  });
  console.log(table(["of the same practice", "ms"], rows));
}
