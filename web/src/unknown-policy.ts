import type { Fault } from "./result.js";

const awaited = "policy-awaited";

/** No policy of this script, or of this page, has this id. */
export const unknownPolicy = (id: string, known: readonly string[]): Fault => ({
  code: "unknown-policy",
  pointer: "",
  message: {
    nl: `Het inkoopbeleid “${id}” is hier niet bekend.`,
    en: `The policy “${id}” is not known here.`,
  },
  hint: { nl: `Bekend: ${known.join(", ")}.`, en: `Known: ${known.join(", ")}.` },
});

/** It is known, and on its way. */
export const awaitedPolicy = (id: string, known: readonly string[]): Fault => ({
  ...unknownPolicy(id, known),
  code: awaited,
});

export const isAwaited = (errors: readonly Fault[]): boolean =>
  errors.some(({ code }) => code === awaited);
