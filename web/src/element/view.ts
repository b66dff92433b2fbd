import type { PolicyIndex } from "../policy-index.js";
import type { Texts } from "../texts/index.js";
import type { Change, Lang, Sources, Text, Ways } from "../types.js";

/** What the practice says is out of the question for a care type, and how it says so. */
export interface RuledOutHere {
  readonly facts: readonly string[];
  /** The ways as if nothing were ruled out. */
  readonly freeWays: Ways | undefined;
  add(fact: string): void;
  putBack(fact: string): void;
}

/** What every part of the page needs to put ids and days into words. */
export interface View {
  readonly lang: Lang;
  readonly t: Texts;
  readonly index: PolicyIndex;
  readonly careType: string;
  /** The care type's name. */
  readonly name: string;
  /** Whether the practice has more than one care type: names are then worth showing. */
  readonly several: boolean;
  /** Makes ids unique among the practice's care types. */
  readonly prefix: string;
  readonly purchaser: string;
  /** The address of the page that lists the clauses; empty where there is none to lead to. */
  readonly rulesPage: string;
  say(text: Text | undefined): string;
  day(iso: string): string;
  shortDay(iso: string): string;
  month(iso: string): string;
  /** From one day to another, as short as the language writes it. */
  range(from: string, until: string): string;
  days(count: number): string;
  list(items: readonly string[]): string;
  /** One of these. */
  either(items: readonly string[]): string;
  /** Names of care types, as a list. */
  names(careTypes: readonly string[]): string;
  /** The id of the control that asks for a fact; one for the whole practice is asked once. */
  control(fact: string): string;
  /** Moves focus to the question about a fact. */
  goTo(fact: string): void;
  /** Whether the visitor said not to know it. */
  isUnknown(fact: string): boolean;
  /** Shows clauses beside what is read. */
  openSources(sources: Sources): void;
  /** Shows what these changes would bring; undefined where that is not offered. */
  readonly tryOut: ((changes: readonly Change[]) => void) | undefined;
  /** Undefined where no ways are offered. */
  readonly ruledOut: RuledOutHere | undefined;
}

const locales: Record<Lang, string> = { nl: "nl-NL", en: "en-GB" };

/** What a view is made of. */
export interface Viewed {
  lang: Lang;
  t: Texts;
  index: PolicyIndex;
  careTypes: readonly string[];
  careType: string;
  rulesPage: string;
  goTo: (control: `vraag-${string}`, fact: string) => void;
  isUnknown: View["isUnknown"];
  openSources: (view: View, sources: Sources) => void;
  tryOut: View["tryOut"];
  ruledOut: View["ruledOut"];
}

export function makeView(viewed: Viewed): View {
  const {
    lang,
    t,
    index,
    careTypes,
    careType,
    rulesPage,
    goTo,
    isUnknown,
    openSources,
    tryOut,
    ruledOut,
  } = viewed;
  const prefix = careType === careTypes[0] ? "" : `${careType}-`;
  const nameOf = (id: string): string => index.careTypes.get(id)?.name[lang] ?? "";
  const control = (fact: string): `vraag-${string}` =>
    index.facts.get(fact)?.scope === "practice" ? `vraag-${fact}` : `vraag-${prefix}${fact}`;
  const locale = locales[lang];
  const dates = new Intl.DateTimeFormat(locale, { dateStyle: "long", timeZone: "UTC" });
  const shortDates = new Intl.DateTimeFormat(locale, { dateStyle: "medium", timeZone: "UTC" });
  const monthNames = new Intl.DateTimeFormat(locale, { month: "short", timeZone: "UTC" });
  const relative = new Intl.RelativeTimeFormat(locale, { numeric: "auto" });
  const lists = new Intl.ListFormat(locale);
  const choices = new Intl.ListFormat(locale, { type: "disjunction" });
  const view: View = {
    lang,
    t,
    index,
    careType,
    name: nameOf(careType),
    several: careTypes.length > 1,
    prefix,
    purchaser: index.policy.purchaser.name,
    rulesPage,
    say: (text) => text?.[lang] ?? "",
    month: (iso) => monthNames.format(midnight(iso)),
    shortDay: (iso) => shortDates.format(midnight(iso)),
    day: (iso) => dates.format(midnight(iso)),
    range: (from, until) => dates.formatRange(midnight(from), midnight(until)),
    days: (count) => relative.format(count, "day"),
    list: (items) => lists.format(items),
    either: (items) => choices.format(items),
    names: (ids) => lists.format(ids.map(nameOf)),
    control,
    goTo: (fact) => goTo(control(fact), fact),
    isUnknown,
    openSources: (sources) => {
      openSources(view, sources);
    },
    tryOut,
    ruledOut,
  };
  return view;
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
