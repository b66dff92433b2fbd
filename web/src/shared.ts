import { policies, vocabulary } from "./bundled/rules.js";
import { Engine, type LoadedPolicy } from "./engine.js";
import { inlineCore } from "./inline-core.js";
import type { Fault, Result } from "./result.js";
import type { Lang, Policy } from "./types.js";
import { meantPolicy, type KnownPolicy } from "./unknown-policy.js";

/** One engine for all elements of the page, started by the first that asks. */
let engine: Promise<Result<Engine>> | undefined;

export const sharedEngine = (): Promise<Result<Engine>> => (engine ??= Engine.start(inlineCore));

/** The policies inside this script, by id. */
export const bundledPolicies: readonly string[] = Object.keys(policies);

/** Hands a bundled policy to the core, once per page; without an id the only one there is. */
export function bundledPolicy(on: Engine, id: string | undefined): Result<LoadedPolicy> {
  const meant = meantPolicy(id, bundledPolicies, known);
  if (!meant.ok) return meant;
  const wanted = meant.value;
  const cached = loaded.get(wanted);
  if (cached) return cached;
  const result = on.loadPolicy(policies[wanted] ?? "", vocabulary);
  if (result.ok) loaded.set(wanted, result);
  return result;
}

const known = (): KnownPolicy[] =>
  Object.entries(policies).map(([id, text]) => ({
    id,
    title: (JSON.parse(text) as Policy).title,
  }));

/** None comes later: they are inside the script, whole. */
export const onPolicyArrival = (listener: () => void): void => void listener;
export const speaks: (id: string, lang: Lang) => boolean = () => true;
export const isWhole: (id: string) => boolean = () => true;
export const missingPieces: (id: string, lang: Lang) => readonly Fault[] = () => [];
export const whenWhole: (id: string) => Promise<void> = () => Promise.resolve();

/** Hands a policy from the host page to the core: it is read as strictly as a file, and its texts are text. */
export const hostPolicy = (on: Engine, text: string): Result<LoadedPolicy> =>
  on.loadPolicy(text, vocabulary);

const loaded = new Map<string, Result<LoadedPolicy>>();
