import type { Lang, Proof, ProofFinding } from "../../../../web/src/types.js";
import { h, type Branch, type Child } from "../../tree.js";
import { capital, wordsIn } from "../../words.js";
import type { Book } from "../book.js";
import { careTypeProof } from "./care-type.js";
import { claimInShort } from "./claim.js";
import { countInWords, readCount, total } from "./profile-count.js";
import { proofTexts, type ProofTexts } from "./texts.js";
import type { Pages, ProofView } from "./view.js";

/** What was proved of a policy, as the program printed it when the page was made. */
export function proofPage(book: Book, proof: Proof | undefined, pages: Pages, lang: Lang): Child {
  const t = proofTexts[lang];
  const words = wordsIn(lang);
  const title = h("h1", {}, t.title(words.say(book.policy.title)));
  if (!proof) return h("div", { class: "intro" }, title, h("p", { class: "lead" }, t.none));
  const view: ProofView = { book, proof, pages, words, t };
  const findings = proof.careTypes.flatMap((each) => each.findings);
  return [
    h("div", { class: "intro" }, title, intro(view, findings)),
    totals(view, findings),
    h(
      "section",
      { class: "part", "aria-labelledby": "beweringen" },
      h("h2", { id: "beweringen" }, t.claimsTitle),
      h("p", { class: "part-lead" }, t.claimsLead),
      h(
        "ul",
        { class: "plain rules" },
        proof.claims.flatMap((claim) => claimInShort(view, claim, findings)),
      ),
    ),
    h(
      "section",
      { class: "part", "aria-labelledby": "zorgsoorten" },
      h("h2", { id: "zorgsoorten" }, t.perCareType),
      proof.careTypes.map((each) => careTypeProof(view, each)),
    ),
  ];
}

function intro({ t, proof, pages }: ProofView, findings: readonly ProofFinding[]): Child {
  return [
    h("p", { class: "lead" }, t.lead),
    h("p", {}, t.profile),
    h(
      "p",
      {},
      t.said[kindOf(proof, findings)],
      " ",
      t.notSaid[0],
      h("a", { href: pages.coverage }, t.notSaid[1]),
      t.notSaid[2],
      h("a", { href: pages.rules }, t.notSaid[3]),
      t.notSaid[4],
    ),
  ];
}

function kindOf(proof: Proof, findings: readonly ProofFinding[]): keyof ProofTexts["said"] {
  if (proof.verdict !== "holds") return proof.verdict === "fails" ? "broken" : "open";
  return findings.some(({ claim, declared }) => claim === "no-hole" && declared)
    ? "meant"
    : "whole";
}

/** All care types together, and by what it was proved of which rules. */
function totals({ t, words, book, proof }: ProofView, findings: readonly ProofFinding[]): Branch {
  const profiles = total(proof.careTypes.map((each) => readCount(each.profiles)));
  const count = (wanted: ProofFinding["verdict"]): number =>
    findings.filter(({ verdict }) => verdict === wanted).length;
  const counts: [string, Child][] = [
    [t.careTypes, words.number(proof.careTypes.length)],
    [t.profiles, countInWords(profiles, words, t)],
    [t.claims, words.number(findings.length)],
    [t.failed, words.number(count("fails"))],
    ...(count("not-decided")
      ? [[t.open, words.number(count("not-decided"))] satisfies [string, Child]]
      : []),
  ];
  const receipt: [string, Child][] = [
    [t.policy, `${words.say(book.policy.title)} (${proof.policy})`],
    [t.version, proof.version],
    [t.hash, h("code", {}, proof.hash)],
    [t.engine, proof.engine],
  ];
  return h(
    "section",
    { class: "part", "aria-labelledby": "totaal" },
    h("h2", { id: "totaal" }, t.found[proof.verdict]),
    h("dl", { class: "totals" }, counts.map(pair)),
    h("dl", { class: "rows wide" }, receipt.map(pair)),
  );
}

const pair = ([term, what]: readonly [string, Child]): Branch =>
  h("div", {}, h("dt", {}, capital(term)), h("dd", {}, what));
