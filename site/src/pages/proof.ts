import { toFragment } from "../../../web/src/keep/fragment.js";
import { en } from "../../../web/src/texts/en.js";
import { nl } from "../../../web/src/texts/nl.js";
import type {
  CareTypeProof,
  Lang,
  Outcome,
  Proof,
  ProofFinding,
  Text,
} from "../../../web/src/types.js";
import { h, type Branch, type Child } from "../tree.js";
import { capital, wordsIn, type Words } from "../words.js";
import type { Book, Item } from "./book.js";
import { proofTexts, type ProofTexts } from "./proof-texts.js";
import { countInWords, isOne, readCount, total, type ProfileCount } from "./profile-count.js";
import { optionLabel } from "./test-words.js";

interface Pages {
  check: string;
  rules: string;
  coverage: string;
}

/** What was proved of a policy, as the program printed it when the page was made. */
export function proofPage(book: Book, proof: Proof | undefined, pages: Pages, lang: Lang): Child {
  const t = proofTexts[lang];
  const words = wordsIn(lang);
  const intro = (...rest: Child[]): Branch =>
    h("div", { class: "intro" }, h("h1", {}, t.title(words.say(book.policy.title))), ...rest);
  if (!proof) return intro(h("p", { class: "lead" }, t.none));
  return new ProofWriter(book, proof, pages, words, t).page(intro);
}

class ProofWriter {
  constructor(
    private readonly book: Book,
    private readonly proof: Proof,
    private readonly pages: Pages,
    private readonly words: Words,
    private readonly t: ProofTexts,
  ) {}

  page(intro: (...rest: Child[]) => Branch): Child {
    const { t, words, proof, pages } = this;
    const findings = proof.careTypes.flatMap((each) => each.findings);
    const profiles = total(proof.careTypes.map((each) => readCount(each.profiles)));
    const totals: [string, Child][] = [
      [t.careTypes, words.number(proof.careTypes.length)],
      [t.profiles, this.#count(profiles)],
      [t.claims, words.number(findings.length)],
      [t.failed, words.number(findings.filter(({ holds }) => !holds).length)],
    ];
    return [
      intro(
        h("p", { class: "lead" }, t.lead),
        h("p", {}, t.profile),
        h(
          "p",
          {},
          t.said[this.#kind(findings)],
          " ",
          t.notSaid[0],
          h("a", { href: pages.coverage }, t.notSaid[1]),
          t.notSaid[2],
          h("a", { href: pages.rules }, t.notSaid[3]),
          t.notSaid[4],
        ),
      ),
      h(
        "section",
        { class: "part", "aria-labelledby": "totaal" },
        h("h2", { id: "totaal" }, proof.holds ? t.holds : t.holdsNot),
        h("dl", { class: "totals" }, totals.map(pair)),
        h(
          "dl",
          { class: "rows wide" },
          (
            [
              [t.policy, `${words.say(this.book.policy.title)} (${proof.policy})`],
              [t.version, proof.version],
              [t.hash, h("code", {}, proof.hash)],
              [t.engine, proof.engine],
            ] as [string, Child][]
          ).map(pair),
        ),
      ),
      h(
        "section",
        { class: "part", "aria-labelledby": "beweringen" },
        h("h2", { id: "beweringen" }, t.claimsTitle),
        h("p", { class: "part-lead" }, t.claimsLead),
        h(
          "ul",
          { class: "plain rules" },
          proof.claims.flatMap(({ id, text }) => {
            const own = findings.filter(({ claim }) => claim === id);
            return own.length
              ? h(
                  "li",
                  { class: "rule" },
                  h("p", { class: "claim" }, words.say(text), " ", this.#verdict(own)),
                )
              : [];
          }),
        ),
      ),
      h(
        "section",
        { class: "part", "aria-labelledby": "zorgsoorten" },
        h("h2", { id: "zorgsoorten" }, t.perCareType),
        proof.careTypes.map((each) => this.#careType(each)),
      ),
    ];
  }

  #count(count: ProfileCount): string {
    return countInWords(count, this.words, this.t);
  }

  #kind(findings: readonly ProofFinding[]): keyof ProofTexts["said"] {
    if (!this.proof.holds) return "broken";
    return findings.some(({ claim, declared }) => claim === "no-hole" && declared)
      ? "meant"
      : "whole";
  }

  #careType(each: CareTypeProof): Branch {
    const { t, words, book, proof } = this;
    const { careType, findings, outcomes, cuts, completions, moments } = each;
    const profiles = readCount(each.profiles);
    const broken = findings.filter(({ holds }) => !holds);
    return h(
      "details",
      { class: "care-type", id: careType, ...(broken.length ? { open: "" } : {}) },
      h(
        "summary",
        {},
        h("h3", {}, words.say(book.index.careTypes.get(careType)?.name)),
        h(
          "span",
          { class: "note" },
          t.summary(
            this.#count(profiles),
            isOne(profiles),
            findings.length - broken.length,
            findings.length,
          ),
        ),
      ),
      h("h4", {}, t.outcomes),
      h(
        "dl",
        { class: "counts" },
        outcomes.map(({ outcome, profiles: count }) =>
          pair([this.#outcome(careType, outcome), this.#count(readCount(count))]),
        ),
      ),
      h("h4", {}, t.claimsTitle),
      h(
        "ul",
        { class: "plain rules" },
        proof.claims.flatMap(({ id, text }) => {
          const own = findings.filter(({ claim }) => claim === id);
          return own.length ? this.#claim(careType, text, own) : [];
        }),
      ),
      h("h4", {}, t.cutTitle),
      h("p", {}, t.cutLead(words.number(completions), completions)),
      h("p", {}, t.moments(words.number(moments))),
      cuts.length
        ? h(
            "details",
            { class: "more" },
            h("summary", {}, t.cuts(cuts.length)),
            h(
              "ul",
              { class: "cuts" },
              cuts.map(({ facts, cells, at }) =>
                h(
                  "li",
                  {},
                  words.list(facts.map((fact) => this.#fact(fact))),
                  `: ${t.cells(cells)} (${at.map((text) => this.#cut(text, facts)).join("; ")})`,
                ),
              ),
            ),
          )
        : h("p", {}, t.noCuts),
    );
  }

  /** One claim about a care type: of what it was proved, with the practices that show it. */
  #claim(careType: string, text: Text, findings: readonly ProofFinding[]): Branch {
    const { words, t } = this;
    const [first] = findings;
    if (findings.length === 1 && first && first.subject === undefined)
      return h(
        "li",
        { class: "rule" },
        h("p", { class: "claim" }, words.say(text), " ", this.#verdict(findings)),
        this.#practices(careType, first),
      );
    return h(
      "li",
      { class: "rule" },
      h("p", { class: "claim" }, words.say(text), " ", this.#verdict(findings)),
      h(
        "details",
        { class: "more", ...(findings.every(({ holds }) => holds) ? {} : { open: "" }) },
        h("summary", {}, t.subjects(findings.length)),
        h(
          "ul",
          { class: "subjects" },
          findings.map((finding) =>
            h(
              "li",
              {},
              this.#subject(careType, finding.subject ?? ""),
              finding.holds ? "" : [" ", this.#verdict([finding])],
              " ",
              this.#practices(careType, finding),
            ),
          ),
        ),
      ),
    );
  }

  #verdict(findings: readonly ProofFinding[]): Branch {
    const { t } = this;
    const held = findings.filter(({ holds }) => holds);
    if (held.length < findings.length)
      return h(
        "strong",
        { class: "verdict fails" },
        t.fails(findings.length - held.length, findings.length),
      );
    const declared = findings.filter((finding) => finding.declared).length;
    const proved = findings.length - declared;
    const words =
      proved === 0
        ? t.declared
        : [
            findings.length === 1 ? t.proved : t.provedAll(proved),
            ...(declared ? [t.alsoDeclared(declared)] : []),
          ].join("; ");
    return h("strong", { class: "verdict" }, words);
  }

  /** Practices that show a claim, or that break it: each opens in the check. */
  #practices(careType: string, { holds, practices }: ProofFinding): Child {
    const { t, words, book, pages } = this;
    return practices.map(({ asOf, outcome, answers }, i) => {
      const fragment = toFragment({
        policy: book.policy.id,
        careTypes: [careType],
        asOf,
        answers,
      });
      return [
        i ? " · " : "",
        h(
          "a",
          { href: `${pages.check}#${fragment}`, class: "example", title: words.day(asOf) },
          holds ? t.example : t.counterexample,
          `: ${this.#outcome(careType, outcome)}`,
        ),
      ];
    });
  }

  #subject(careType: string, id: string): Child {
    const { book, words, pages } = this;
    const contract = book.index.contracts.get(careType)?.get(id)?.contract;
    if (contract) return words.say(contract.name);
    const item = this.#item(id);
    if (item) return h("a", { href: `${pages.rules}#${item.anchor}` }, words.say(item.name));
    const fact = book.index.facts.get(id);
    return fact ? words.say(fact.question) : id;
  }

  #item(id: string): Item | undefined {
    const kinds = ["condition", "factor", "expectation", "selective", "module", "offer"] as const;
    for (const kind of kinds) {
      const item = this.book.find(kind, id);
      if (item) return item;
    }
    return undefined;
  }

  /** "contract A portaal" in names. */
  #outcome(careType: string, outcome: string): string {
    const { book, words, t } = this;
    const [kind = "", ...ids] = outcome.split(" ");
    const contracts = book.index.contracts.get(careType);
    const names = ids.map((id, i) =>
      i === 0 && kind === "contract" && contracts?.has(id)
        ? words.say(contracts.get(id)?.contract.name)
        : t.via(words.say(book.index.offers.get(id)?.offer.name) || id),
    );
    if (kind === "contract") return names.join(", ");
    const known: Record<Outcome["kind"] | "open", string> = { nl, en }[words.lang].outcome;
    return [kind === "none" ? t.noneOutcome : known[kind as Outcome["kind"]], ...names].join(", ");
  }

  #fact(id: string): string {
    const { book, words, t } = this;
    if (id === "edition") return t.edition;
    if (id === "as-of") return t.asOf;
    return `“${words.say(book.index.facts.get(id)?.question)}”`;
  }

  /** Where values are cut: the program names facts, options and editions by id. */
  #cut(text: Text, facts: readonly string[]): string {
    const { book, words } = this;
    const fact = book.index.facts.get(facts[0] ?? "");
    return words.say(text).replace(/[A-Za-z0-9]+(?:[.-][A-Za-z0-9]+)*/g, (word) => {
      if (facts.includes(word)) return this.#fact(word);
      const edition = facts.includes("edition") && book.index.editions.get(word)?.edition.name;
      if (edition) return `“${words.say(edition)}”`;
      if (/^\d{4}-\d{2}-\d{2}$/.test(word)) return words.day(word);
      if (/^\d+\.\d+$/.test(word)) return words.number(Number(word));
      const label = fact?.options ? optionLabel(fact, word, words) : "";
      return label ? `“${label}”` : word;
    });
  }
}

const pair = ([term, what]: readonly [string, Child]): Branch =>
  h("div", {}, h("dt", {}, capital(term)), h("dd", {}, what));
