// Codes, without a browser: what is written is read, what is not right is refused, and what a policy
// no longer knows is told of.
import { readdirSync, readFileSync } from "node:fs";
import { expect } from "@playwright/test";
import { fromFile, policyOfFile, toFile } from "../../web/src/keep/practice-file.js";
import type { Practice, Said } from "../../web/src/keep/practice.js";
import { fromCode, keyOf, policyOfCode, toCode } from "../../web/src/keep/receipt-code.js";
import { PolicyIndex } from "../../web/src/policy-index.js";
import type { Policy, Values, Vocabulary } from "../../web/src/types.js";
import { test } from "./one-page.js";

const rules = new URL("../../rules/", import.meta.url);
const read = (path: string): unknown => JSON.parse(readFileSync(new URL(path, rules), "utf8"));
const vocabulary = read("vocabulary.json") as Vocabulary;
const ids = readdirSync(rules).filter((name) => /-\d{4}$/.test(name));
const indexOf = (id: string): PolicyIndex =>
  new PolicyIndex(read(`${id}/policy.json`) as Policy, vocabulary);
const policies = ids.map((id) => ({ id, index: indexOf(id) }));
const caresq = indexOf("caresq-paramedie-2025");

interface Cases {
  careType: string;
  base?: { practice?: Values; careType?: Values };
  cases: { asOf: string; answers?: { practice?: Values; careType?: Values } }[];
}

const without = (values: Values): Values =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null));

const own = (careType: string, values: Values): Record<string, Values> => {
  const known = without(values);
  return Object.keys(known).length ? { [careType]: known } : {};
};

/** Every practice of a policy's cases. */
function practices(id: string): (Practice & { said: Said })[] {
  return readdirSync(new URL(`${id}/cases`, rules)).flatMap((name) => {
    const { careType, base, cases } = read(`${id}/cases/${name}`) as Cases;
    return cases.map(({ asOf, answers }) => ({
      policy: id,
      careTypes: [careType],
      asOf,
      answers: {
        format: 1 as const,
        practice: without({ ...base?.practice, ...answers?.practice }),
        careTypes: own(careType, { ...base?.careType, ...answers?.careType }),
      },
      said: {
        version: "1.20.300",
        hash: "0123456789abcdef",
        outcomes: [{ careType, kind: "none" as const, contract: "" }],
      },
    }));
  });
}

for (const { id, index } of policies) {
  test(`every practice of the cases survives code and file: ${id}`, () => {
    const all = practices(id);
    expect(all.length).toBeGreaterThan(0);
    for (const practice of all) {
      const opened = fromCode(toCode(practice, index), index);
      const said = { ...practice.said, hash: practice.said.hash.slice(0, 6) };
      expect(opened).toEqual({ ...practice, said, leftOut: [] });
      expect(fromFile(toFile(practice), index)).toEqual({ ...practice, leftOut: [] });
    }
  });

  test(`no two ids of a kind have one key: ${id}`, () => {
    const alike = (of: Iterable<string>): string[] => {
      const seen = new Map<number, string>();
      return [...of].filter((each) => {
        const known = seen.get(keyOf(each));
        seen.set(keyOf(each), each);
        return known !== undefined && known !== each;
      });
    };
    expect(alike(index.facts.keys())).toEqual([]);
    expect(alike(index.careTypes.keys())).toEqual([]);
    expect(alike(ids)).toEqual([]);
    for (const contracts of index.contracts.values()) expect(alike(contracts.keys())).toEqual([]);
    for (const { options } of index.facts.values())
      expect(alike((options ?? []).map((option) => option.id))).toEqual([]);
  });
}

const receipt: Practice & { said: Said } = {
  policy: "caresq-paramedie-2025",
  careTypes: ["fysiotherapie", "gli"],
  asOf: "2024-10-01",
  answers: {
    format: 1,
    practice: {
      richtlijnen: true,
      "agb-onderneming": "04012345",
      "aantal-fte": 100.000001,
      "duurzaamheid-jaarverslag": "not-applicable",
    },
    careTypes: {
      fysiotherapie: { "aantal-fysiotherapeuten": 10, "datum-getekend": "1999-12-31" },
      gli: { zorgverleners: ["fysiotherapeut", "leefstijlcoach"], "gli-programmas": [] },
    },
  },
  said: {
    version: "1.0.0",
    hash: "0a1b2c",
    outcomes: [
      { careType: "fysiotherapie", kind: "contract", contract: "D" },
      { careType: "gli", kind: "open", contract: "" },
    ],
  },
};
const code = toCode(receipt, caresq);

test("a code bears every type of answer, and is read however it is typed", () => {
  const whole = { ...receipt, leftOut: [] };
  expect(fromCode(code, caresq)).toEqual(whole);
  const typed = code.toLowerCase().replaceAll("-", " ").replaceAll("0", "o").replaceAll("1", "l");
  expect(fromCode(typed, caresq)).toEqual(whole);
  expect(fromCode(code.replaceAll("-", ""), caresq)).toEqual(whole);
});

test("each slip of one symbol, and each group that is left out, doubled or swapped, is refused with its place", () => {
  const groups = code.split("-");
  const refused = (changed: readonly string[], place: number): void => {
    const fault = fromCode(changed.join("-"), caresq);
    expect(fault).toHaveProperty("group");
    const { group } = fault as { group: number | undefined };
    expect(group === undefined || Math.abs(group - place - 1) <= 1).toBe(true);
  };
  groups.forEach((group, place) => {
    const [before, after] = [groups.slice(0, place), groups.slice(place + 1)];
    for (let at = 0; at < group.length; ++at)
      for (const other of "0123456789ABCDEFGHJKMNPQRSTVWXYZ")
        if (other !== group[at])
          refused([...before, group.slice(0, at) + other + group.slice(at + 1), ...after], place);
    refused([...before, ...after], place);
    refused([...before, group, group, ...after], place);
    const [next, ...rest] = after;
    if (next?.length === group.length) refused([...before, next, group, ...rest], place);
  });
  for (const text of ["", "   ", "Zorgovereenkomst A", "é", "U", "0"])
    expect(fromCode(text, caresq)).toHaveProperty("group");
});

test("a code and a file of another policy say of which", () => {
  const other = policies.find(({ id }) => id !== receipt.policy);
  expect(other && fromCode(code, other.index)).toBeUndefined();
  expect(policyOfCode(code, ids)).toBe(receipt.policy);
  expect(policyOfCode(code, [])).toBeUndefined();
  expect(other && fromFile(toFile(receipt), other.index)).toBeUndefined();
  expect(policyOfFile(toFile(receipt))).toBe(receipt.policy);
});

test("when questions, options and contracts are gone, the rest opens and they are told of", () => {
  const policy = structuredClone(caresq.policy);
  for (const careType of policy.careTypes)
    careType.contracts = careType.contracts.filter(({ id }) => id !== "D");
  const facts = structuredClone(vocabulary.facts).filter(({ id }) => id !== "richtlijnen");
  const amount = facts.find(({ id }) => id === "aantal-fysiotherapeuten");
  if (amount) amount.type = "yes-no";
  const later = new PolicyIndex(policy, { ...vocabulary, facts: facts.reverse() });
  const opened = fromCode(code, later);
  expect(opened).toMatchObject({
    careTypes: receipt.careTypes,
    said: { outcomes: [{ kind: "contract", contract: "" }, { kind: "open" }] },
  });
  if (!opened || "group" in opened) throw new Error("it does not open");
  expect(opened.answers.practice).not.toHaveProperty("richtlijnen");
  expect(opened.answers.practice).toHaveProperty("agb-onderneming", "04012345");
  expect(opened.answers.careTypes?.["fysiotherapie"]).toEqual({ "datum-getekend": "1999-12-31" });
  expect(opened.leftOut.join(" ")).toContain("aantal-fysiotherapeuten");
  expect(opened.leftOut.length).toBe(2);
});

test("a file that is none, or not whole, opens nothing; what is odd in it is left out", () => {
  const wrong = [
    "",
    "{",
    "null",
    "[]",
    "{}",
    '{"contractwijzer":2}',
    '{"contractwijzer":1,"policy":1,"careTypes":[],"answers":{}}',
    '{"contractwijzer":1,"policy":"caresq-paramedie-2025","careTypes":"fysiotherapie","answers":{}}',
    '{"contractwijzer":1,"policy":"caresq-paramedie-2025","careTypes":[],"answers":{"practice":[]}}',
    '{"contractwijzer":1,"policy":"caresq-paramedie-2025","careTypes":[],"answers":{"careTypes":{"gli":7}}}',
  ];
  for (const text of wrong) expect(fromFile(text, caresq)).toBeUndefined();
  const odd = JSON.stringify({
    contractwijzer: 1,
    policy: receipt.policy,
    careTypes: ["gli", "__proto__"],
    asOf: "<b>",
    answers: { practice: { richtlijnen: { a: 1 }, "digitaal-declareren": true }, careTypes: {} },
    said: { version: "<script>", hash: 7, outcomes: [{ kind: "contract" }, {}] },
  });
  const opened = fromFile(odd, caresq);
  expect(opened?.careTypes).toEqual(["gli"]);
  expect(opened?.answers.practice).toEqual({ "digitaal-declareren": true });
  expect(opened?.said).toBeUndefined();
  expect(opened?.asOf).toBe("");
});
