import type { Condition } from "../../../../web/src/types.js";
import { h, type Branch, type Child } from "../../tree.js";
import type { ItemKind } from "../book.js";
import { careTypeEntry } from "./care-type.js";
import { offerEntry, startEntry, stepEntry } from "./course.js";
import { periodEntry } from "./days.js";
import { policyBasics } from "./policy.js";
import { contradictionEntries, questionLists } from "./questions.js";
import { ruleList } from "./rows.js";
import { ruleEntry } from "./rule.js";
import { sourceList } from "./sources.js";
import { statementLists } from "./statements.js";
import type { RulesView } from "./view.js";

export interface Section {
  id: string;
  title: string;
  body: Child;
}

/** The parts of a policy in the order of the page; what it has none of is left out. */
export function sections(view: RulesView): Section[] {
  const { t, words, book } = view;
  const { policy } = book;
  const conditions = (kind: ItemKind, list: readonly Condition[] = []): Branch[] =>
    list.map((rule) => ruleEntry(view, kind, rule));
  return [
    { id: "beleid", title: t.basics, body: policyBasics(view) },
    ...part("standen", t.editions, t.editionsLead, editionEntries(view)),
    section(
      "zorgsoorten",
      t.careTypes,
      t.careTypesLead,
      policy.careTypes.map((careType) => careTypeEntry(view, careType)),
    ),
    ...part(
      "randvoorwaarden",
      t.conditions,
      t.conditionsLead,
      conditions("condition", policy.conditions),
    ),
    ...part("factoren", t.factors, t.factorsLead, conditions("factor", policy.factors)),
    ...part(
      "modules",
      t.modules,
      t.modulesLead,
      (policy.modules ?? []).map((rule) =>
        ruleEntry(view, "module", rule, { name: words.say(rule.name) }),
      ),
    ),
    ...part(
      "verwachtingen",
      t.expectations,
      t.expectationsLead,
      (policy.expectations ?? []).map((rule) => ruleEntry(view, "expectation", rule)),
    ),
    ...part(
      "selectief",
      t.selective,
      t.selectiveLead,
      (policy.selective ?? []).map((rule) =>
        ruleEntry(view, "selective", rule, { name: words.say(rule.indication) }),
      ),
    ),
    ...part(
      "aanbod",
      t.offers,
      t.offersLead,
      policy.offers.map((offer) => offerEntry(view, offer)),
    ),
    ...part(
      "ingang",
      t.starts,
      t.startsLead,
      (policy.startRules ?? []).map((rule) => startEntry(view, rule)),
    ),
    ...part(
      "stappen",
      t.steps,
      t.stepsLead,
      (policy.steps ?? []).map((step) => stepEntry(view, step)),
    ),
    ...part(
      "lezing",
      t.periods,
      t.periodsLead,
      (policy.periods ?? []).map((period) => periodEntry(view, period)),
    ),
    ...(policy.statements?.length
      ? [section("verder", t.statements, t.statementsLead, statementLists(view))]
      : []),
    policy.groups.length
      ? section("vragen", t.questions, t.questionsLead, questionLists(view))
      : section("vragen", t.questions, t.noQuestions),
    ...part("tegenspraak", t.contradictions, t.contradictionsLead, contradictionEntries(view)),
    section("bronnen", t.clauses, t.clausesLead, sourceList(view)),
  ];
}

const section = (id: string, title: string, lead: string, body?: Child): Section => ({
  id,
  title,
  body: [h("p", { class: "part-lead" }, lead), body],
});

/** A section of rules, where there are any. */
const part = (id: string, title: string, lead: string, entries: readonly Child[]): Section[] =>
  entries.length ? [section(id, title, lead, ruleList(entries))] : [];

/** The last is the one that counts where none is chosen. */
function editionEntries(view: RulesView): Branch[] {
  const { t, words, book } = view;
  return (book.policy.editions ?? []).map((edition, i, all) =>
    ruleEntry(view, "edition", edition, {
      name: words.say(edition.name) + (i === all.length - 1 ? ` (${t.last})` : ""),
      untested: true,
    }),
  );
}
