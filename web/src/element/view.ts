import type { PolicyIndex } from "../policy-index.js";
import { texts, type Texts } from "../texts/index.js";
import type { Lang, Text } from "../types.js";

/** What every part of the page needs to put ids and days into words. */
export interface View {
  readonly lang: Lang;
  readonly t: Texts;
  readonly index: PolicyIndex;
  readonly careType: string;
  readonly purchaser: string;
  say(text: Text | undefined): string;
  day(iso: string): string;
  /** From one day to another, as short as the language writes it. */
  range(from: string, until: string): string;
  days(count: number): string;
  list(items: readonly string[]): string;
  /** Moves focus to the question about a fact. */
  goTo(fact: string): void;
}

const locales: Record<Lang, string> = { nl: "nl-NL", en: "en-GB" };

export function makeView(
  lang: Lang,
  index: PolicyIndex,
  careType: string,
  goTo: (fact: string) => void,
): View {
  const locale = locales[lang];
  const dates = new Intl.DateTimeFormat(locale, { dateStyle: "long", timeZone: "UTC" });
  const relative = new Intl.RelativeTimeFormat(locale, { numeric: "auto" });
  const lists = new Intl.ListFormat(locale);
  return {
    lang,
    t: texts[lang],
    index,
    careType,
    purchaser: index.policy.purchaser.name,
    say: (text) => text?.[lang] ?? "",
    day: (iso) => dates.format(midnight(iso)),
    range: (from, until) => dates.formatRange(midnight(from), midnight(until)),
    days: (count) => relative.format(count, "day"),
    list: (items) => lists.format(items),
    goTo,
  };
}

const midnight = (iso: string): Date => new Date(`${iso}T00:00:00Z`);

/** Entries under their value of one field, the order within each kept. */
export function groupBy<T, K>(entries: readonly T[], field: (entry: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const entry of entries) {
    const key = field(entry);
    const group = groups.get(key);
    if (group) group.push(entry);
    else groups.set(key, [entry]);
  }
  return groups;
}
