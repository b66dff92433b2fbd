// In the place of ../shared.ts where the script comes in pieces: policies that were compiled before
// stand on the page beside it.
import type { CoreFactory } from "../core-module.js";
import { Engine, type LoadedPolicy } from "../engine.js";
import { noCompilerFault } from "../engine-faults.js";
import { failure, success, type Result } from "../result.js";
import { awaitedPolicy, meantPolicy, type KnownPolicy } from "../unknown-policy.js";
import type { Lang, Text } from "../types.js";
import type { GivenPolicy } from "./given.js";
import { inlineEvaluator } from "./inline-evaluator.js";
import { isMissing, isNoneToCome, isRestMissing, isUntold, missingPiece } from "./missing.js";
import { PolicyInPieces } from "./policy-in-pieces.js";

export { missingPieces } from "./missing.js";

let engine: Promise<Result<Engine>> | undefined;

let make: CoreFactory = inlineEvaluator;
/** The engine, whether or not there is a policy. */
let core: Promise<Result<Engine>> | undefined;

/** Another evaluator is meant from now on; settles when it answers, or when there is no engine yet. */
export async function takeEvaluator(other: CoreFactory): Promise<void> {
  make = other;
  const started = await core;
  if (started?.ok) await started.value.replace(other);
}

export const sharedEngine = (): Promise<Result<Engine>> => (engine ??= start());

/** Once there is a policy to ask it about, or there can be none. */
async function start(): Promise<Result<Engine>> {
  const started = await (core ??= Engine.start(make));
  while (!Object.keys(given()).length && !isNoneToCome())
    await new Promise<void>((settle) => onPolicyArrival(settle));
  learnOfGiven();
  return started;
}

const given = (): Record<string, GivenPolicy> => (globalThis.contractwijzerPolicies ??= {});

const titles = (): Record<string, Text> => globalThis.contractwijzerTitles ?? {};

const known = (): KnownPolicy[] => bundledPolicies.map((id) => ({ id, title: titles()[id] }));

/** The policies of this page, and those that the page tells of. */
export const bundledPolicies: string[] = Object.keys({ ...titles(), ...given() });

/** Those that have come, where the page did not tell of them. */
function learnOfGiven(): void {
  for (const id of Object.keys(given()))
    if (!bundledPolicies.includes(id)) bundledPolicies.push(id);
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
  learnOfGiven();
  for (const [id, policy] of pieces) {
    if (policy.hasRest) continue;
    const taken = loaded.get(id);
    if (piecesOf(id)?.hasRest && taken) taken.on.lookUpAgain(taken.policy.key);
  }
});

const arrivals = ["contractwijzer-policy", "contractwijzer-missing"] as const;

/** Calls back with each piece of a policy that comes, and each of the script that does not. */
export const onPolicyArrival = (listener: () => void): void => {
  for (const event of arrivals) addEventListener(event, listener);
};

/** Whether a policy's own texts are there in a language. */
export const speaks = (id: string, lang: Lang): boolean => piecesOf(id)?.speaks(lang) ?? false;

/** Whether all of it is there that is not a first verdict's. */
export const isWhole = (id: string): boolean => piecesOf(id)?.hasRest ?? false;

/** Settles when they are there; false: they did not come. */
export async function whenSpoken(id: string, lang: Lang): Promise<boolean> {
  await when(() => speaks(id, lang) || isUntold(id, lang));
  return speaks(id, lang);
}

/** Settles when that is there. */
export const whenWhole = (id: string): Promise<void> => when(() => isWhole(id));

const when = (isSo: () => boolean): Promise<void> =>
  new Promise((settle) => {
    const look = (): void => {
      if (!isSo()) return;
      for (const event of arrivals) removeEventListener(event, look);
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
  // Of one that did not come the page may not have told either.
  if (id && isMissing(id)) return failure([missingPiece()]);
  const meant = meantPolicy(id, bundledPolicies, known);
  if (!meant.ok) return meant;
  const wanted = meant.value;
  const cached = loaded.get(wanted);
  if (cached) return success(cached.policy);
  const policy = piecesOf(wanted);
  const isHere = policy && (policy.hasRest || !loaded.size);
  const isSpoken = policy?.speaks("nl") || policy?.speaks("en");
  const cannotCome = isHere
    ? !isSpoken && isUntold(wanted, "nl", "en")
    : isMissing(wanted) || isRestMissing(wanted);
  if (cannotCome) return failure([missingPiece()]);
  if (!isHere) {
    dispatchEvent(new CustomEvent("contractwijzer-wants", { detail: wanted }));
    return failure([awaitedPolicy(wanted, known())]);
  }
  if (!isSpoken) return failure([awaitedPolicy(wanted, known())]);
  const result = on.loadCompiled(policy.compiled);
  if (result.ok) loaded.set(wanted, { on, policy: result.value });
  return result;
}

/** A host's own policy needs the compiler, which is not in these pieces. */
export const hostPolicy = (): Result<LoadedPolicy> => failure([noCompilerFault()]);

const loaded = new Map<string, { on: Engine; policy: LoadedPolicy }>();
