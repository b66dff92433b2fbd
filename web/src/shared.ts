import { policies, vocabulary } from "./bundled/rules.js";
import { Engine, type LoadedPolicy } from "./engine.js";
import { inlineCore } from "./inline-core.js";
import { failure, type Result } from "./result.js";
import type { Lang } from "./types.js";
import { unknownPolicy } from "./unknown-policy.js";

export { asText } from "./as-text.js";

/** One engine for all elements of the page, started by the first that asks. */
let engine: Promise<Result<Engine>> | undefined;

export const sharedEngine = (): Promise<Result<Engine>> => (engine ??= Engine.start(inlineCore));

/** The policies inside this script, by id. */
export const bundledPolicies: readonly string[] = Object.keys(policies);

/** Hands a bundled policy to the core, once per page; without an id the first one. */
export function bundledPolicy(on: Engine, id: string | undefined): Result<LoadedPolicy> {
  const wanted = id || bundledPolicies[0] || "";
  const cached = loaded.get(wanted);
  if (cached) return cached;
  const text = policies[wanted];
  if (text === undefined) return failure([unknownPolicy(wanted, bundledPolicies)]);
  const result = on.loadPolicy(text, vocabulary);
  if (result.ok) loaded.set(wanted, result);
  return result;
}

/** None comes later: they are inside the script, whole. */
export const onPolicyArrival = (listener: () => void): void => void listener;
export const speaks: (id: string, lang: Lang) => boolean = () => true;
export const isWhole: (id: string) => boolean = () => true;
export const whenWhole: (id: string) => Promise<void> = () => Promise.resolve();

/** Hands a policy from the host page to the core: it is read as strictly as a file, and its texts are text. */
export const hostPolicy = (on: Engine, text: string): Result<LoadedPolicy> =>
  on.loadPolicy(text, vocabulary);

const loaded = new Map<string, Result<LoadedPolicy>>();
