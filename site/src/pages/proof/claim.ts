import { toFragment } from "../../../../web/src/keep/fragment.js";
import type { Proof, ProofFinding, Text } from "../../../../web/src/types.js";
import { h, type Branch, type Child } from "../../tree.js";
import type { Item } from "../book.js";
import type { ProofView } from "./view.js";
import { outcomeInWords } from "./words.js";

/** A claim about all care types; none where nothing was found of it. */
export function claimInShort(
  view: ProofView,
  { id, text }: Proof["claims"][number],
  findings: readonly ProofFinding[],
): Branch[] {
  const own = findings.filter(({ claim }) => claim === id);
  return own.length ? [h("li", { class: "rule" }, claimed(view, text, own))] : [];
}

/** One claim about a care type: of what it was proved, with the practices that show it. */
export function claim(
  view: ProofView,
  careType: string,
  text: Text,
  findings: readonly ProofFinding[],
): Branch {
  const [first] = findings;
  const isOfAll = findings.length === 1 && first && first.subject === undefined;
  return h(
    "li",
    { class: "rule" },
    claimed(view, text, findings),
    isOfAll
      ? [practices(view, careType, first), why(view, first)]
      : subjects(view, careType, findings),
  );
}

const claimed = (view: ProofView, text: Text, findings: readonly ProofFinding[]): Branch =>
  h("p", { class: "claim" }, view.words.say(text), " ", found(view, findings));

/** Whether it holds, and of how many: first of how many it does not, then of how many it is not known. */
function found({ t }: ProofView, findings: readonly ProofFinding[]): Branch {
  const count = (wanted: ProofFinding["verdict"]): number =>
    findings.filter(({ verdict }) => verdict === wanted).length;
  const failed = count("fails");
  const open = count("not-decided");
  if (failed || open) {
    const told = [
      ...(failed ? [t.fails(failed, findings.length)] : []),
      ...(open ? [t.notDecided(open, findings.length)] : []),
    ].join("; ");
    return h("strong", { class: failed ? "verdict fails" : "verdict open" }, told);
  }
  const declared = findings.filter((finding) => finding.declared).length;
  const proved = findings.length - declared;
  const told =
    proved === 0
      ? t.declared
      : [
          findings.length === 1 ? t.proved : t.provedAll(proved),
          ...(declared ? [t.alsoDeclared(declared)] : []),
        ].join("; ");
  return h("strong", { class: "verdict" }, told);
}

const holds = ({ verdict }: ProofFinding): boolean => verdict === "holds";

/** Why the program gave up, where it did. */
const why = ({ words }: ProofView, finding: ProofFinding): Child =>
  finding.why ? h("p", { class: "note" }, words.say(finding.why)) : "";

/** What it was proved of, one by one. */
function subjects(view: ProofView, careType: string, findings: readonly ProofFinding[]): Branch {
  return h(
    "details",
    { class: "more", ...(findings.every(holds) ? {} : { open: "" }) },
    h("summary", {}, view.t.subjects(findings.length)),
    h(
      "ul",
      { class: "subjects" },
      findings.map((finding) =>
        h(
          "li",
          {},
          subject(view, careType, finding.subject ?? ""),
          holds(finding) ? "" : [" ", found(view, [finding])],
          " ",
          practices(view, careType, finding),
          why(view, finding),
        ),
      ),
    ),
  );
}

/** Practices that show a claim, or that break it: each opens in the check. */
function practices(view: ProofView, careType: string, finding: ProofFinding): Child {
  const { t, words, book, pages } = view;
  return finding.practices.map(({ asOf, outcome, answers }, i) => {
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
        holds(finding) ? t.example : t.counterexample,
        `: ${outcomeInWords(view, careType, outcome)}`,
      ),
    ];
  });
}

/** What a finding is about: a contract, a rule, or a question. */
function subject(view: ProofView, careType: string, id: string): Child {
  const { book, words, pages } = view;
  const contract = book.index.contracts.get(careType)?.get(id)?.contract;
  if (contract) return words.say(contract.name);
  const item = itemOf(view, id);
  if (item) return h("a", { href: `${pages.rules}#${item.anchor}` }, words.say(item.name));
  const fact = book.index.facts.get(id);
  return fact ? words.say(fact.question) : id;
}

function itemOf({ book }: ProofView, id: string): Item | undefined {
  const kinds = ["condition", "factor", "expectation", "selective", "module", "offer"] as const;
  for (const kind of kinds) {
    const item = book.find(kind, id);
    if (item) return item;
  }
  return undefined;
}
