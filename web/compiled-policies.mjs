// Policies as pages in pieces have them: compiled, with what there is to read of them.
import { startInNode } from "./core-in-node.mjs";

/** Each policy's image and structure, with what there is to read of it. */
export async function compiledPolicies(folder, { policies, vocabulary }) {
  const { core } = await startInNode(folder);
  const all = [];
  for (const [id, text] of Object.entries(policies)) {
    const loaded = JSON.parse(core.loadPolicy(text, vocabulary));
    if (!loaded.ok) throw new Error(`${id}: ${JSON.stringify(loaded.errors)}`);
    const { structure } = JSON.parse(core.structure(loaded.key));
    const size = core.image(loaded.key);
    const from = core._room(0);
    const image = core.HEAPU8.slice(from, from + size);
    const asked = new Set(structure.careTypes.flatMap(({ facts }) => facts));
    const { facts, contradictions } = JSON.parse(vocabulary);
    all.push({
      id,
      image,
      structure,
      policy: withoutTests(JSON.parse(text)),
      vocabulary: withoutTests({
        facts: facts.filter((fact) => asked.has(fact.id)),
        contradictions,
      }),
    });
  }
  return all;
}

/** What the image decides: who reads a policy has its tests in its own file. */
const decided = new Set([
  "answerGroups",
  "applies",
  "askedWhen",
  "otherwise",
  "mayEndWithout",
  "moreFactorsMayLower",
]);

function withoutTests(node) {
  if (Array.isArray(node)) return node.map(withoutTests);
  if (node === null || typeof node !== "object") return node;
  const isTimed = "actor" in node;
  const kept = Object.entries(node).filter(
    ([key]) => !decided.has(key) && (key !== "when" || isTimed),
  );
  return Object.fromEntries(kept.map(([key, value]) => [key, withoutTests(value)]));
}
