// In the place of ../shared.ts where the script comes in pieces: policies that were compiled before
// stand on the page beside it.
import { Engine, type LoadedPolicy } from "../engine.js";
import { comparableCanCome } from "../comparable.js";
import { noCompilerFault } from "../engine-faults.js";
import { failure, type Result } from "../result.js";
import { unknownPolicy } from "../unknown-policy.js";
import { unpack } from "../unpack.js";
import type { GivenPolicy } from "./given.js";
import { inlineEvaluator } from "./inline-evaluator.js";

export { asText } from "../as-text.js";

let engine: Promise<Result<Engine>> | undefined;

export const sharedEngine = (): Promise<Result<Engine>> => (engine ??= start());

/** Once there is a policy to ask it about. */
async function start(): Promise<Result<Engine>> {
  const started = await Engine.start(inlineEvaluator);
  if (!Object.keys(given()).length)
    await new Promise((here) => {
      addEventListener("contractwijzer-policy", here, { once: true });
    });
  note(Object.keys(given()));
  return started;
}

const given = (): Record<string, GivenPolicy> => (globalThis.contractwijzerPolicies ??= {});

/** The policies of this page, and those that the page tells of. */
export const bundledPolicies: string[] = Object.keys(given());

/** Other policies of the site, which a comparison brings. */
export function alsoKnown(ids: readonly string[]): void {
  note(ids);
  comparableCanCome();
}

function note(ids: readonly string[]): void {
  for (const id of ids) if (!bundledPolicies.includes(id)) bundledPolicies.push(id);
}

export const onPolicyArrival = (listener: () => void): void => {
  addEventListener("contractwijzer-policy", listener);
};

/**
 * Takes one that stands on the page, once; without an id the first one. Another of the site is asked
 * for, and comes later.
 */
export function bundledPolicy(on: Engine, id: string | undefined): Result<LoadedPolicy> {
  const wanted = id || bundledPolicies[0] || "";
  const cached = loaded.get(wanted);
  if (cached) return cached;
  const policy = given()[wanted];
  if (!policy && bundledPolicies.includes(wanted)) {
    dispatchEvent(new CustomEvent("contractwijzer-wants", { detail: wanted }));
    return failure([{ ...unknownPolicy(wanted, bundledPolicies), code: "policy-awaited" }]);
  }
  if (!policy) return failure([unknownPolicy(wanted, bundledPolicies)]);
  const result = on.loadCompiled({ ...policy, image: unpack(policy.alphabet, policy.image) });
  if (result.ok) loaded.set(wanted, result);
  return result;
}

/** A host's own policy needs the compiler, which is not in these pieces. */
export const hostPolicy = (): Result<LoadedPolicy> => failure([noCompilerFault()]);

const loaded = new Map<string, Result<LoadedPolicy>>();
