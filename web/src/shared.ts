import { policies, vocabulary } from "./bundled/rules.js";
import { Engine, type LoadedPolicy } from "./engine.js";
import { inlineCore } from "./inline-core.js";
import { failure, type Result } from "./result.js";

/** One engine for all elements of the page, started by the first that asks. */
let engine: Promise<Result<Engine>> | undefined;

export const sharedEngine = (): Promise<Result<Engine>> => (engine ??= Engine.start(inlineCore));

/** The policies inside this script, by id. */
export const bundledPolicies: readonly string[] = Object.keys(policies);

/** Hands a bundled policy to the core, once per page; without an id the first one. */
export function bundledPolicy(engine: Engine, id: string | undefined): Result<LoadedPolicy> {
  const wanted = id || bundledPolicies[0] || "";
  const cached = loaded.get(wanted);
  if (cached) return cached;
  const text = policies[wanted];
  if (text === undefined) return failure([unknownPolicy(wanted)]);
  const result = engine.loadPolicy(text, vocabulary);
  if (result.ok) loaded.set(wanted, result);
  return result;
}

/** Hands a policy from the host page to the core: it is read as strictly as a file, and its texts are text. */
export const hostPolicy = (engine: Engine, text: string): Result<LoadedPolicy> =>
  engine.loadPolicy(text, vocabulary);

/** A policy that a host hands over, as JSON text or as data. */
export function asText(policy: unknown): string {
  if (typeof policy === "string") return policy;
  try {
    // Of what is no data, such as a function, nothing is left.
    return (JSON.stringify(policy) as string | undefined) ?? "";
  } catch {
    return ""; // data that goes round in a circle is no JSON, as the core will say
  }
}

const loaded = new Map<string, Result<LoadedPolicy>>();

const unknownPolicy = (id: string) => ({
  code: "unknown-policy",
  pointer: "",
  message: {
    nl: `Het inkoopbeleid “${id}” is hier niet bekend.`,
    en: `The policy “${id}” is not known here.`,
  },
  hint: {
    nl: `Bekend: ${bundledPolicies.join(", ")}.`,
    en: `Known: ${bundledPolicies.join(", ")}.`,
  },
});
