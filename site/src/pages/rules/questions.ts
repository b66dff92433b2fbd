import type { AnswerGroup, Fact } from "../../../../web/src/types.js";
import { mostTold } from "../../../../web/src/value-forms.js";
import { h, type Branch, type Child } from "../../tree.js";
import { rows, ruleList } from "./rows.js";
import { factsOf, optionLabel } from "./test-words.js";
import { testOf, type RulesView } from "./view.js";

/** The facts that the check asks for, in the policy's groups. */
export function questionLists(view: RulesView): Child {
  const { words, book } = view;
  return book.policy.groups.map(({ title, facts }) => [
    h("h3", {}, words.say(title)),
    ruleList(
      facts.flatMap((id) => {
        const fact = book.index.facts.get(id);
        return fact ? questionEntry(view, fact) : [];
      }),
    ),
  ]);
}

function questionEntry(view: RulesView, fact: Fact): Branch {
  const { t, words, book } = view;
  const options = (fact.options ?? []).map(({ id }) => `“${optionLabel(fact, id, words)}”`);
  const isMany = options.length > mostTold;
  const kind =
    fact.type === "choice"
      ? isMany
        ? t.oneOfMany(options.length)
        : t.oneOption(words.either(options))
      : fact.type === "set"
        ? t.options(words.list(options))
        : t.answerType[fact.type];
  const notes = [
    [kind, words.say(fact.unit)].filter(Boolean).join(": "),
    fact.notApplicable ? t.orElse(words.say(fact.notApplicable)) : "",
    fact.scope === "care-type" ? t.perCareType : "",
  ];
  return h(
    "li",
    { class: "rule", id: `vraag-${fact.id}` },
    h("p", {}, h("strong", {}, words.say(fact.question))),
    fact.help ? h("p", {}, words.say(fact.help)) : undefined,
    fact.findOut ? h("p", {}, t.findOut(words.say(fact.findOut))) : undefined,
    h("p", { class: "muted" }, `${notes.filter(Boolean).join(", ")}.`),
    fact.askedWhen
      ? rows([
          [t.askedWhen, testOf(view, fact.askedWhen)],
          [t.countsAs, otherwiseOf(view, fact)],
        ])
      : undefined,
    isMany
      ? h("details", {}, h("summary", {}, t.oneOfMany(options.length)), words.list(options))
      : undefined,
    [...book.index.answerGroups.values()]
      .filter((group) => group.fact === fact.id)
      .map((group) => h("p", { id: `groep-${group.id}` }, groupInWords(view, fact, group))),
  );
}

/** What a fact counts as where it is not asked. */
function otherwiseOf({ t, words }: RulesView, fact: Fact): string {
  const { otherwise } = fact;
  if (otherwise === undefined) return t.notApplicable;
  if (typeof otherwise === "boolean") return otherwise ? t.yes : t.no;
  if (typeof otherwise === "number") return words.number(otherwise);
  if (typeof otherwise === "string")
    return fact.type === "date" ? words.day(otherwise) : optionLabel(fact, otherwise, words);
  return otherwise.length
    ? words.list(otherwise.map((id) => optionLabel(fact, id, words)))
    : t.noneOf;
}

/** Which answers a group of them has. */
function groupInWords({ t, words }: RulesView, fact: Fact, group: AnswerGroup): string {
  const { name, options = [], ranges = [] } = group;
  const number = (value: number): string =>
    fact.type === "postcode" ? String(value) : words.number(value);
  const answers = [
    ...options.map((id) => optionLabel(fact, id, words)),
    ...ranges.map(({ from, until }) =>
      from === until ? number(from) : `${number(from)}–${number(until)}`,
    ),
  ];
  return t.answerGroup(words.say(name), `${words.list(answers)}.`);
}

/** Answers that contradict each other: the policy's own, and every policy's of which all questions are asked here. */
export function contradictionEntries(view: RulesView): Branch[] {
  const { t, words, book } = view;
  const asked = new Set(book.policy.groups.flatMap(({ facts }) => facts));
  return [...book.index.contradictions.values()]
    .filter(({ when }) => factsOf(when).every((fact) => asked.has(fact)))
    .map(({ id, text, when }) =>
      h(
        "li",
        { class: "rule", id: `tegenspraak-${id}` },
        h("p", {}, words.say(text)),
        rows([[t.test, testOf(view, when)]]),
      ),
    );
}
