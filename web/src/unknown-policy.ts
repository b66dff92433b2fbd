import { failure, success, type Fault, type Result } from "./result.js";
import type { Lang, Text } from "./types.js";

/** A policy that the page has, under its own title; none where that has not come yet. */
export interface KnownPolicy {
  id: string;
  title?: Text | undefined;
}

const awaited = "policy-awaited";

/**
 * Which of the policies that a page has is meant: the one that is named, or the only one there is where
 * none is named. What is known of each is asked for only where it must be told.
 */
export function meantPolicy(
  named: string | undefined,
  ids: readonly string[],
  known: () => readonly KnownPolicy[],
): Result<string> {
  const [first = "", ...others] = ids;
  if (!named && others.length) return failure([noPolicyNamed(known())]);
  const id = named || first;
  return ids.includes(id) ? success(id) : failure([unknownPolicy(id, known())]);
}

/** No policy of this script, or of this page, has this id. */
const unknownPolicy = (id: string, known: readonly KnownPolicy[]): Fault => ({
  code: "unknown-policy",
  pointer: "",
  message: {
    nl: `Het inkoopbeleid “${id}” is hier niet bekend.`,
    en: `The policy “${id}” is not known here.`,
  },
  hint: { nl: `Bekend:${list(known, "nl")}`, en: `Known:${list(known, "en")}` },
});

/** There are several, and the page says of none that it is meant. */
const noPolicyNamed = (known: readonly KnownPolicy[]): Fault => ({
  code: "no-policy-named",
  pointer: "",
  message: {
    nl: "Deze pagina zegt niet om welk inkoopbeleid het gaat.",
    en: "This page does not say which policy it is about.",
  },
  hint: {
    nl: `Is dit uw pagina? Vul bij “policy” een van deze namen in:${list(known, "nl")}`,
    en: `Is this your page? Give “policy” one of these names:${list(known, "en")}`,
  },
});

/** Each on a line of its own: the element makes a list of them. */
const list = (known: readonly KnownPolicy[], lang: Lang): string =>
  known.map(({ id, title }) => `\n${id}${title ? ` (${title[lang]})` : ""}`).join("");

/** It is known, and on its way. */
export const awaitedPolicy = (id: string, known: readonly KnownPolicy[]): Fault => ({
  ...unknownPolicy(id, known),
  code: awaited,
});

export const isAwaited = (errors: readonly Fault[]): boolean =>
  errors.some(({ code }) => code === awaited);
