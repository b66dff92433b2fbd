import type {
  CareType,
  CareTypeIds,
  Condition,
  Evidence,
  Fact,
  Lang,
  Offer,
  Period,
  Requirement,
  Source,
  StartRule,
  Step,
  Term,
  Test,
  Text,
  When,
} from "../../../web/src/types.js";
import { clauseAnchor, source } from "../source.js";
import { h, type Branch, type Child } from "../tree.js";
import { capital, wordsIn, type Words } from "../words.js";
import { namesOf, type Book, type Item, type ItemKind } from "./book.js";
import { rulesTexts, type RulesTexts } from "./rules-texts.js";
import { factsOf, optionLabel, testInWords, type TestContext } from "./test-words.js";

/** A rule of any kind, as far as an entry shows it. */
interface Shown {
  id: string;
  text: Text;
  for?: CareTypeIds;
  offers?: readonly string[];
  applies?: Test;
  when?: Test;
  mend?: Text;
  evidence?: readonly Evidence[];
  source: Source;
}

type Row = readonly [string, Child];

interface Section {
  id: string;
  title: string;
  body: Child;
}

/** The policy to read from top to bottom, as the check has it. */
export function rulesPage(book: Book, lang: Lang): Child {
  const writer = new RulesWriter(book, wordsIn(lang), rulesTexts[lang]);
  return writer.page();
}

class RulesWriter {
  constructor(
    private readonly book: Book,
    private readonly words: Words,
    private readonly t: RulesTexts,
  ) {}

  page(): Child {
    const { t, words, book } = this;
    const { policy } = book;
    const sections = this.#sections();
    return [
      h(
        "div",
        { class: "intro" },
        h("h1", {}, t.title(words.say(policy.title))),
        h("p", { class: "lead" }, t.lead(policy.document.title, policy.document.publisher)),
        h(
          "p",
          {},
          t.counts(book.items.length, policy.clauses.length, book.cases),
          " ",
          t.version(policy.version),
        ),
      ),
      h(
        "nav",
        { class: "contents", "aria-labelledby": "inhoud" },
        h("h2", { id: "inhoud" }, t.contents),
        h(
          "ol",
          {},
          sections.map(({ id, title }) => h("li", {}, h("a", { href: `#${id}` }, title))),
        ),
      ),
      sections.map(({ id, title, body }) =>
        h(
          "section",
          { class: "part", "aria-labelledby": id },
          h("h2", { id, tabindex: "-1" }, title),
          body,
        ),
      ),
    ];
  }

  #sections(): Section[] {
    const { t, book } = this;
    const { policy } = book;
    const part = (id: string, title: string, lead: string, entries: readonly Child[]): Section[] =>
      entries.length
        ? [{ id, title, body: [h("p", { class: "part-lead" }, lead), rules(entries)] }]
        : [];
    const conditions = (kind: ItemKind, list: readonly Condition[] = []): Branch[] =>
      list.map((rule) => this.#entry(kind, rule));
    return [
      { id: "beleid", title: t.basics, body: this.#basics() },
      ...part(
        "standen",
        t.editions,
        t.editionsLead,
        (policy.editions ?? []).map((edition, i, all) =>
          this.#entry("edition", edition, {
            name: this.words.say(edition.name) + (i === all.length - 1 ? ` (${t.last})` : ""),
            untested: true,
          }),
        ),
      ),
      {
        id: "zorgsoorten",
        title: t.careTypes,
        body: [
          h("p", { class: "part-lead" }, t.careTypesLead),
          policy.careTypes.map((careType) => this.#careType(careType)),
        ],
      },
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
          this.#entry("module", rule, { name: this.words.say(rule.name) }),
        ),
      ),
      ...part(
        "verwachtingen",
        t.expectations,
        t.expectationsLead,
        (policy.expectations ?? []).map((rule) => this.#entry("expectation", rule)),
      ),
      ...part(
        "selectief",
        t.selective,
        t.selectiveLead,
        (policy.selective ?? []).map((rule) =>
          this.#entry("selective", rule, { name: this.words.say(rule.indication) }),
        ),
      ),
      ...part(
        "aanbod",
        t.offers,
        t.offersLead,
        policy.offers.map((offer) => this.#offer(offer)),
      ),
      ...part(
        "ingang",
        t.starts,
        t.startsLead,
        (policy.startRules ?? []).map((rule) => this.#start(rule)),
      ),
      ...part(
        "stappen",
        t.steps,
        t.stepsLead,
        (policy.steps ?? []).map((step) => this.#step(step)),
      ),
      ...part(
        "lezing",
        t.periods,
        t.periodsLead,
        (policy.periods ?? []).map((period) => this.#period(period)),
      ),
      ...this.#statements(),
      { id: "vragen", title: t.questions, body: this.#questions() },
      ...part("tegenspraak", t.contradictions, t.contradictionsLead, this.#contradictions()),
      { id: "bronnen", title: t.clauses, body: this.#clauses() },
    ];
  }

  #basics(): Child {
    const { t, words, book } = this;
    const { policy } = book;
    const { purchaser, document, term, events } = policy;
    return [
      rows([
        [t.purchaser, purchaser.name],
        [t.actsFor, purchaser.actsFor],
        [t.document, h("cite", { lang: "nl" }, `${document.title}, ${document.publisher}`)],
        [t.term, this.#term(term)],
        [t.decided, term.decided && this.#when(term.decided)],
        [t.earliest, events && t.earliestFrom(words.day(events.from), words.say(events.reading))],
      ]),
    ];
  }

  #term({ from, until, untilOneOf }: Term): string {
    const { t, words } = this;
    if (untilOneOf) return t.termOneOf(words.day(from), words.either(untilOneOf.map(words.day)));
    return until ? t.termRange(words.range(from, until)) : t.termOpen(words.day(from));
  }

  #when({ on, from, period: id }: When): Child {
    const { t, words, book } = this;
    if (on) return words.day(on);
    if (from) return t.from(words.day(from));
    const period = book.index.periods.get(id ?? "");
    return (
      period && [
        h("a", { href: `#lezing-${period.id}` }, words.say(period.wording)),
        ` (${words.range(period.from, period.until)})`,
      ]
    );
  }

  #careType(careType: CareType): Branch {
    const { t, words, book } = this;
    const { say } = words;
    const { id, name, contracts, offers } = careType;
    const item = book.find("care-type", id);
    const term = book.index.term(id);
    const contract = (entry: CareType["contracts"][number]): Branch =>
      this.#entry(
        "contract",
        { ...entry, text: entry.text ?? entry.name },
        {
          name: say(entry.name),
          careType: id,
          noTest: t.nothingMore,
          ...(entry.text ? {} : { untold: true }),
        },
      );
    const offer = (of: string): Branch[] => {
      const found = book.index.offers.get(of)?.offer;
      return found
        ? [h("li", {}, this.#link(book.find("offer", of)), found.beside ? ` (${t.beside})` : "")]
        : [];
    };
    return h(
      "details",
      { class: "care-type", id: item?.anchor ?? "" },
      h("summary", {}, h("h3", {}, say(name))),
      rows([
        contracts.length ? [t.term, this.#term(term)] : undefined,
        [t.decided, contracts.length && term.decided ? this.#when(term.decided) : undefined],
        [t.offersInOrder, h("ol", {}, offers.flatMap(offer))],
      ]),
      contracts.length ? undefined : h("p", {}, t.noContracts),
      this.#source(careType.source),
      contracts.length
        ? [h("h4", {}, t.contracts), rules(contracts.map(contract), "ol")]
        : undefined,
    );
  }

  #offer(offer: Offer): Branch {
    const { t, words } = this;
    const beside = offer.beside ? `, ${t.beside}` : "";
    const { requires } = offer;
    return this.#entry("offer", offer, {
      name: words.say(offer.name),
      tag: t.offerKind[offer.kind] + beside,
      noTest: t.otherwise,
      ...(requires ? { untested: true, rows: [[t.requires, this.#requires(requires)]] } : {}),
      holdsFor: this.book.policy.careTypes.flatMap((careType) =>
        careType.offers.includes(offer.id) ? words.say(careType.name) : [],
      ),
    });
  }

  #requires(requires: readonly Requirement[]): Branch {
    const { t, words } = this;
    return h(
      "ul",
      {},
      requires.map(({ when, text, mend, source: clauses }) =>
        h(
          "li",
          {},
          testInWords(this.#context, when),
          h(
            "p",
            { class: "muted" },
            [words.say(text), mend ? t.opens(words.say(mend)) : ""].filter(Boolean).join(" "),
          ),
          this.#source(clauses),
        ),
      ),
    );
  }

  #start(rule: StartRule): Branch {
    const { t, words, book } = this;
    const question = words.say(book.index.facts.get(rule.event)?.question);
    return this.#entry("start", rule, {
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
                    h("li", {}, t.window(words.range(from, until), words.day(start))),
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

  #step(step: Step): Branch {
    const { t, words, book } = this;
    const { when, after, missed, concludes, closes } = step;
    return this.#entry(
      "step",
      {
        id: step.id,
        for: step.for,
        ...(step.offers ? { offers: step.offers } : {}),
        text: step.text,
        source: step.source,
      },
      {
        untested: true,
        tag: `${t.who(step.actor, book.policy.purchaser.name)}, ${t.stepKind[step.kind]}`,
        rows: [
          [t.when, when ? this.#when(when) : after ? undefined : t.noDay],
          [t.after, after ? this.#link(book.find("step", after)) : undefined],
          [t.missed, [words.say(missed), closes === false ? t.staysOpen : ""].join(" ").trim()],
          [t.rule, concludes ? t.concludes : undefined],
        ],
      },
    );
  }

  #period({ id, wording, from, until, reading }: Period): Branch {
    const { words } = this;
    return h(
      "li",
      { class: "rule", id: `lezing-${id}` },
      h("p", {}, h("strong", {}, capital(words.say(wording))), `: ${words.range(from, until)}`),
      h("p", {}, words.say(reading)),
    );
  }

  /** Those of the policy, and those of every policy whose questions are all asked here. */
  #contradictions(): Branch[] {
    const { t, words, book } = this;
    const asked = new Set(book.policy.groups.flatMap(({ facts }) => facts));
    return [...book.index.contradictions.values()]
      .filter(({ when }) => factsOf(when).every((fact) => asked.has(fact)))
      .map(({ id, text, when }) =>
        h(
          "li",
          { class: "rule", id: `tegenspraak-${id}` },
          h("p", {}, words.say(text)),
          rows([[t.test, testInWords(this.#context, when)]]),
        ),
      );
  }

  #statements(): Section[] {
    const { t, book } = this;
    const all = book.policy.statements ?? [];
    if (!all.length) return [];
    const kinds = Object.entries(t.statementKind) as [keyof RulesTexts["statementKind"], string][];
    return [
      {
        id: "verder",
        title: t.statements,
        body: [
          h("p", { class: "part-lead" }, t.statementsLead),
          kinds.map(([kind, title]) => {
            const entries = all
              .filter((statement) => statement.kind === kind)
              .map((statement) => this.#entry("statement", statement, { untested: true }));
            return entries.length ? [h("h3", {}, title), rules(entries)] : undefined;
          }),
        ],
      },
    ];
  }

  #questions(): Child {
    const { t, words, book } = this;
    const { groups } = book.policy;
    if (!groups.length) return h("p", { class: "part-lead" }, t.noQuestions);
    return [
      h("p", { class: "part-lead" }, t.questionsLead),
      groups.map(({ title, facts }) => [
        h("h3", {}, words.say(title)),
        h(
          "ul",
          { class: "plain rules" },
          facts.flatMap((id) => {
            const fact = book.index.facts.get(id);
            return fact ? this.#question(fact) : [];
          }),
        ),
      ]),
    ];
  }

  #question(fact: Fact): Branch {
    const { t, words } = this;
    const options = (fact.options ?? []).map(({ id }) => `“${optionLabel(fact, id, words)}”`);
    const kind =
      fact.type === "choice"
        ? t.oneOption(words.either(options))
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
    );
  }

  #clauses(): Child {
    const { t, words, book } = this;
    return [
      h("p", { class: "part-lead" }, t.clausesLead),
      h(
        "ol",
        { class: "plain clauses" },
        book.policy.clauses.map(({ id, section, heading, clause }) =>
          h(
            "li",
            { id: clauseAnchor(id), tabindex: "-1" },
            h(
              "p",
              {},
              h(
                "strong",
                {},
                section ? `§\u00a0${section} ` : "",
                h("cite", { lang: "nl" }, heading),
              ),
              `, ${words.say(clause)}`,
            ),
            h(
              "ul",
              { class: "made" },
              book.madeFrom(id).map((item) => h("li", {}, this.#link(item))),
            ),
          ),
        ),
      ),
    ];
  }

  get #context(): TestContext {
    const { book, words } = this;
    return {
      index: book.index,
      words,
      rule: (id) => this.#link(book.find("condition", id) ?? book.find("factor", id)),
    };
  }

  #link(item: Item | undefined): Child {
    if (!item) return "";
    return h("a", { href: `#${item.anchor}` }, this.words.say(item.name));
  }

  #source(clauses: Source): Branch {
    return source(this.words, this.book.index.sources(clauses), "");
  }

  /** One rule: what it says, whom it holds for, how it is tested, and from where; the rest unfolds. */
  #entry(
    kind: ItemKind,
    rule: Shown,
    {
      name = "",
      tag = "",
      careType,
      holdsFor,
      rows: own = [],
      noTest = this.t.noTest,
      untested = false,
      untold = false,
    }: {
      name?: string;
      tag?: string;
      careType?: string;
      holdsFor?: string[];
      rows?: Row[];
      noTest?: string;
      untested?: boolean;
      untold?: boolean;
    } = {},
  ): Branch {
    const { t, words, book } = this;
    const item = book.find(kind, rule.id, careType);
    const context = this.#context;
    const all = rule.for && (namesOf(book, rule.for, words.lang) ?? [t.everyCareType]);
    const names = holdsFor ?? all;
    const offers = rule.offers?.flatMap((id) => {
      const offer = book.find("offer", id);
      return offer ? [offer] : [];
    });
    return h(
      "li",
      { class: "rule", id: item?.anchor ?? "", tabindex: "-1" },
      h(
        "p",
        {},
        name ? h("strong", {}, untold ? name : `${name}. `) : "",
        untold ? "" : words.say(rule.text),
        tag ? [" ", h("span", { class: "tag" }, tag)] : "",
      ),
      rows([
        [t.holdsFor, names && words.list(names)],
        [
          t.onlyVia,
          offers?.length ? offers.map((offer, i) => [i ? "; " : "", this.#link(offer)]) : undefined,
        ],
        ...own,
        [t.applies, rule.applies && testInWords(context, rule.applies)],
        [t.test, rule.when ? testInWords(context, rule.when) : untested ? undefined : noTest],
      ]),
      this.#source(rule.source),
      this.#more(rule, item?.cases ?? []),
    );
  }

  #more({ mend, evidence = [] }: Shown, cases: Item["cases"]): Child {
    const { t, words, book } = this;
    const parts = [
      ...(mend ? [t.mend.toLowerCase()] : []),
      ...(evidence.length ? [t.evidence.toLowerCase()] : []),
      ...(cases.length ? [t.cases(cases.length)] : []),
    ];
    if (!parts.length) return undefined;
    const byCareType = new Map<string, string[]>();
    for (const { careType, name } of cases)
      byCareType.set(careType, [...(byCareType.get(careType) ?? []), name]);
    return h(
      "details",
      { class: "more" },
      h("summary", {}, t.more(words.list(parts))),
      h(
        "div",
        {},
        rows([
          [t.mend, words.say(mend)],
          [
            t.evidence,
            evidence.length
              ? h(
                  "ul",
                  {},
                  evidence.map(({ asked, text, source: own }) =>
                    h(
                      "li",
                      {},
                      `${words.say(text)} (${(asked ? t.asked : t.advice).toLowerCase()})`,
                      own ? this.#source(own) : "",
                    ),
                  ),
                )
              : undefined,
          ],
        ]),
        cases.length
          ? h(
              "div",
              { class: "tested" },
              h("p", { class: "muted" }, t.caseTitle),
              [...byCareType].map(([careType, names]) => [
                h("p", {}, words.say(book.index.careTypes.get(careType)?.name)),
                h(
                  "ul",
                  { class: "cases", lang: "nl" },
                  names.map((name) => h("li", {}, name)),
                ),
              ]),
            )
          : undefined,
      ),
    );
  }
}

const rules = (entries: readonly Child[], tag = "ul"): Branch =>
  h(tag, { class: "plain rules" }, entries);

/** Terms with what they are; a row without anything is left out. */
function rows(all: readonly (Row | readonly [string, undefined] | undefined)[]): Child {
  const told = all.flatMap((row) => (row?.[1] ? [row] : []));
  if (!told.length) return undefined;
  return h(
    "dl",
    { class: "rows" },
    told.map(([term, what]) => h("div", {}, h("dt", {}, term), h("dd", {}, what))),
  );
}
