// One cold start in a process of its own; prints milliseconds per step as JSON. With the argument
// "evaluator" as a page has it, the policy compiled before; else from the policy's text.
import { compiledPolicy, startEngine, valueOf } from "./engine.mjs";
import { asOf, careType, policyText, vocabularyText } from "./paths.mjs";

const steps = {};
let since = performance.now();
const done = (step) => {
  const now = performance.now();
  steps[step] = now - since;
  since = now;
};

const [, , module] = process.argv;
const { engine } = await startEngine(module);
done("start of the module");
const load = {
  evaluator: () => engine.loadCompiled(compiledPolicy()),
  contractwijzer: () => engine.loadPolicy(policyText, vocabularyText),
};
const { key } = valueOf(load[module]());
done("load of the policy");
valueOf(engine.check(key, careType, { format: 1 }, asOf));
done("first verdict");
console.log(JSON.stringify(steps));
