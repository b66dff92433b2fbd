// How a contract comes about in time: the way in, its steps, and the day on which it starts.
import type { Criterion, Offer, Requirement, StartRule, Step } from "../../../../web/src/types.js";
import { h, type Branch } from "../../tree.js";
import { capital } from "../../words.js";
import { whenInWords } from "./days.js";
import { ruleEntry } from "./rule.js";
import { linkTo, sourceOf, testOf, type RulesView } from "./view.js";

/** A way in, for the care types that list it. */
export function offerEntry(view: RulesView, offer: Offer): Branch {
  const { t, words, book } = view;
  const beside = offer.beside ? `, ${t.beside}` : "";
  const { requires, criteria } = offer;
  return ruleEntry(view, "offer", offer, {
    name: words.say(offer.name),
    tag: t.offerKind[offer.kind] + beside,
    noTest: t.otherwise,
    ...(requires ? { untested: true } : {}),
    rows: [
      [t.requires, requires && requirements(view, requires)],
      [t.criteria, criteria && criteriaList(view, criteria)],
    ],
    holdsFor: book.policy.careTypes.flatMap((careType) =>
      careType.offers.includes(offer.id) ? words.say(careType.name) : [],
    ),
  });
}

function requirements(view: RulesView, requires: readonly Requirement[]): Branch {
  const { t, words } = view;
  return h(
    "ul",
    {},
    requires.map(({ when, text, mend, source: clauses }) =>
      h(
        "li",
        {},
        testOf(view, when),
        h(
          "p",
          { class: "muted" },
          [words.say(text), mend ? t.opens(words.say(mend)) : ""].filter(Boolean).join(" "),
        ),
        sourceOf(view, clauses),
      ),
    ),
  );
}

function criteriaList(view: RulesView, criteria: readonly Criterion[]): Branch {
  return h(
    "ul",
    {},
    criteria.map(({ text, source }) =>
      h("li", {}, view.words.say(text), " ", sourceOf(view, source)),
    ),
  );
}

export function stepEntry(view: RulesView, step: Step): Branch {
  const { t, words, book } = view;
  const { when, after, missed, concludes, closes } = step;
  return ruleEntry(
    view,
    "step",
    {
      id: step.id,
      for: step.for,
      ...(step.offers ? { offers: step.offers } : {}),
      ...(step.applies ? { applies: step.applies } : {}),
      text: step.text,
      source: step.source,
    },
    {
      untested: true,
      tag: `${who(view, step.actor)}, ${t.stepKind[step.kind]}`,
      rows: [
        [t.when, when ? whenInWords(view, when) : after ? undefined : t.noDay],
        [t.after, after ? linkTo(view, book.find("step", after)) : undefined],
        [t.missed, [words.say(missed), closes === false ? t.staysOpen : ""].join(" ").trim()],
        [t.rule, concludes ? t.concludes : undefined],
      ],
    },
  );
}

function who({ t, words, book }: RulesView, actor: string): string {
  const named = words.say(book.index.actors.get(actor));
  return named ? capital(named) : t.who(actor, book.policy.purchaser.name);
}

export function startEntry(view: RulesView, rule: StartRule): Branch {
  const { t, words, book } = view;
  const question = words.say(book.index.facts.get(rule.event)?.question);
  return ruleEntry(view, "start", rule, {
    untested: true,
    rows: [
      [t.event, `“${question}”`],
      [
        t.rule,
        [
          capital(t.startRule[rule.rule]),
          rule.windows
            ? h(
                "ul",
                {},
                rule.windows.map(({ from, until, start }) =>
                  h(
                    "li",
                    {},
                    from === undefined
                      ? t.windowUntil(words.day(until), words.day(start))
                      : t.window(words.range(from, until), words.day(start)),
                  ),
                ),
              )
            : undefined,
        ],
      ],
      [t.notBefore, rule.notBefore && words.day(rule.notBefore)],
      [t.notAfter, rule.notAfter && words.day(rule.notAfter)],
    ],
  });
}
