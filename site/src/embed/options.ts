import type { Lang } from "../../../web/src/types.js";

/** What a host can ask of the element, by attribute. A frame's address bears the same names. */
export const flagNames = [
  "without-steps",
  "compact",
  "without-ways",
  "without-trial",
  "without-compare",
] as const;
export type FlagName = (typeof flagNames)[number];
export const optionNames = ["policy", "care-type", "lang", "theme", ...flagNames, "as-of"] as const;
export type OptionName = (typeof optionNames)[number];

export const scriptKinds = ["one", "several", "whole"] as const;

/** What a web master chose. */
export interface Choice {
  policy: string;
  /** What the script bears: this policy, this one with others, or all with what reads a host's own. */
  script: (typeof scriptKinds)[number];
  /** Policies beside the chosen one. */
  others: readonly string[];
  /** None: the visitor chooses. */
  careTypes: readonly string[];
  lang: Lang;
  /** Empty: light or dark, as the visitor has it. */
  theme: string;
  /** Attributes without a value. */
  flags: readonly FlagName[];
}

/** The attributes that a choice needs, in their order; an empty one stands for itself. */
export function attributesOf(choice: Choice): Map<OptionName, string> {
  const all: [OptionName, string | undefined][] = [
    ["policy", choice.policy],
    ["care-type", choice.careTypes.join(" ") || undefined],
    ["lang", choice.lang],
    ["theme", choice.theme || undefined],
    ...choice.flags.map((flag): [OptionName, string] => [flag, ""]),
  ];
  return new Map(
    all.flatMap(([name, value]): [OptionName, string][] =>
      value === undefined ? [] : [[name, value]],
    ),
  );
}
