import type { Lang } from "../../../web/src/types.js";

/** What a host can ask of the element, by attribute. A frame's address bears the same names. */
export const optionNames = ["policy", "care-type", "lang", "theme", "compact", "as-of"] as const;
export type OptionName = (typeof optionNames)[number];

/** What a web master chose. */
export interface Choice {
  policy: string;
  /** None: the visitor chooses. */
  careTypes: readonly string[];
  lang: Lang;
  /** Empty: light or dark, as the visitor has it. */
  theme: string;
  compact: boolean;
}

/** The attributes that a choice needs, in their order; an empty one stands for itself. */
export function attributesOf(choice: Choice): Map<OptionName, string> {
  const all: [OptionName, string | undefined][] = [
    ["policy", choice.policy],
    ["care-type", choice.careTypes.join(" ") || undefined],
    ["lang", choice.lang],
    ["theme", choice.theme || undefined],
    ["compact", choice.compact ? "" : undefined],
  ];
  return new Map(
    all.flatMap(([name, value]): [OptionName, string][] =>
      value === undefined ? [] : [[name, value]],
    ),
  );
}
