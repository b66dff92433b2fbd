// In the place of ../shared.ts where the script comes in pieces: policies that were compiled before
// stand on the page beside it.
import { Engine, type LoadedPolicy } from "../engine.js";
import { noCompilerFault } from "../engine-faults.js";
import { failure, success, type Result } from "../result.js";
import { awaitedPolicy, meantPolicy, type KnownPolicy } from "../unknown-policy.js";
import type { Lang, Text } from "../types.js";
import type { GivenPolicy } from "./given.js";
import { inlineEvaluator } from "./inline-evaluator.js";
import { PolicyInPieces } from "./policy-in-pieces.js";

export { asText } from "../as-text.js";

let engine: Promise<Result<Engine>> | undefined;

export const sharedEngine = (): Promise<Result<Engine>> => (engine ??= start());

/** Once there is a policy to ask it about. */
async function start(): Promise<Result<Engine>> {
  const started = await Engine.start(inlineEvaluator);
  while (!Object.keys(given()).length)
    await new Promise((here) => {
      addEventListener("contractwijzer-policy", here, { once: true });
    });
  alsoKnown(Object.keys(given()));
  return started;
}

const given = (): Record<string, GivenPolicy> => (globalThis.contractwijzerPolicies ??= {});

const titles = (): Record<string, Text> => globalThis.contractwijzerTitles ?? {};

const known = (): KnownPolicy[] => bundledPolicies.map((id) => ({ id, title: titles()[id] }));

/** The policies of this page, and those that the page tells of. */
export const bundledPolicies: string[] = Object.keys({ ...titles(), ...given() });

/** Other policies of the site, which the page brings when they are asked for. */
export function alsoKnown(ids: readonly string[]): void {
  for (const id of ids) if (!bundledPolicies.includes(id)) bundledPolicies.push(id);
}

/** Each policy that has been looked at, filled in as far as its pieces have come. */
const pieces = new Map<string, PolicyInPieces>();

function piecesOf(id: string): PolicyInPieces | undefined {
  let policy = pieces.get(id);
  const policyGiven = given()[id];
  if (!policy && policyGiven) pieces.set(id, (policy = new PolicyInPieces(policyGiven)));
  policy?.take(globalThis.contractwijzerTexts?.[id] ?? {});
  return policy;
}

// Before all who listen to it: a piece is in its place when they look.
addEventListener("contractwijzer-policy", () => {
  alsoKnown(Object.keys(given()));
  for (const [id, policy] of pieces) {
    if (policy.hasRest) continue;
    const taken = loaded.get(id);
    if (piecesOf(id)?.hasRest && taken) taken.on.lookUpAgain(taken.policy.key);
  }
});

export const onPolicyArrival = (listener: () => void): void => {
  addEventListener("contractwijzer-policy", listener);
};

/** Whether a policy's own texts are there in a language. */
export const speaks = (id: string, lang: Lang): boolean => piecesOf(id)?.speaks(lang) ?? false;

/** Whether all of it is there that is not a first verdict's. */
export const isWhole = (id: string): boolean => piecesOf(id)?.hasRest ?? false;

/** They settle when that is there. */
export const whenSpoken = (id: string, lang: Lang): Promise<void> => when(() => speaks(id, lang));
export const whenWhole = (id: string): Promise<void> => when(() => isWhole(id));

const when = (isSo: () => boolean): Promise<void> =>
  new Promise((settle) => {
    const look = (): void => {
      if (!isSo()) return;
      removeEventListener("contractwijzer-policy", look);
      settle();
    };
    onPolicyArrival(look);
    look();
  });

/**
 * Takes one that stands on the page, once; without an id the only one there is. Another of the site is
 * asked for, and comes later. The first that is taken may lack what is not needed for a first verdict.
 */
export function bundledPolicy(on: Engine, id: string | undefined): Result<LoadedPolicy> {
  const meant = meantPolicy(id, bundledPolicies, known);
  if (!meant.ok) return meant;
  const wanted = meant.value;
  const cached = loaded.get(wanted);
  if (cached) return success(cached.policy);
  const policy = piecesOf(wanted);
  const isFirst = !loaded.size;
  if (!policy || !(policy.hasRest || isFirst)) {
    dispatchEvent(new CustomEvent("contractwijzer-wants", { detail: wanted }));
    return failure([awaitedPolicy(wanted, known())]);
  }
  if (!policy.speaks("nl") && !policy.speaks("en"))
    return failure([awaitedPolicy(wanted, known())]);
  const result = on.loadCompiled(policy.compiled);
  if (result.ok) loaded.set(wanted, { on, policy: result.value });
  return result;
}

/** A host's own policy needs the compiler, which is not in these pieces. */
export const hostPolicy = (): Result<LoadedPolicy> => failure([noCompilerFault()]);

const loaded = new Map<string, { on: Engine; policy: LoadedPolicy }>();
