import type { Lang, Text } from "../../web/src/types.js";

/** Days, numbers and lists as a language writes them. */
export interface Words {
  readonly lang: Lang;
  readonly say: (text: Text | undefined) => string;
  readonly day: (iso: string) => string;
  readonly range: (from: string, until: string) => string;
  readonly list: (items: readonly string[]) => string;
  /** The same, where one of them is enough. */
  readonly either: (items: readonly string[]) => string;
  readonly number: (value: number | bigint) => string;
}

const locales: Record<Lang, string> = { nl: "nl-NL", en: "en-GB" };

export function wordsIn(lang: Lang): Words {
  const locale = locales[lang];
  const dates = new Intl.DateTimeFormat(locale, { dateStyle: "long", timeZone: "UTC" });
  const all = new Intl.ListFormat(locale);
  const any = new Intl.ListFormat(locale, { type: "disjunction" });
  const numbers = new Intl.NumberFormat(locale, { maximumFractionDigits: 6 });
  return {
    lang,
    say: (text) => text?.[lang] ?? "",
    day: (iso) => dates.format(midnight(iso)),
    range: (from, until) => dates.formatRange(midnight(from), midnight(until)),
    list: (items) => all.format(items),
    either: (items) => any.format(items),
    number: (value) => numbers.format(value),
  };
}

const midnight = (iso: string): Date => new Date(`${iso}T00:00:00Z`);

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
