// One cold start in a process of its own; prints milliseconds per step as JSON.
import { startEngine, valueOf } from "./engine.mjs";
import { asOf, careType, policyText, vocabularyText } from "./paths.mjs";

const steps = {};
let since = performance.now();
const done = (step) => {
  const now = performance.now();
  steps[step] = now - since;
  since = now;
};

const { engine } = await startEngine();
done("start of the module");
const { key } = valueOf(engine.loadPolicy(policyText, vocabularyText));
done("loadPolicy");
valueOf(engine.check(key, careType, { format: 1 }, asOf));
done("first verdict");
console.log(JSON.stringify(steps));
