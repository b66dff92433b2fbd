import type { CareTypeProof } from "../../../../web/src/types.js";
import { h, type Branch, type Child } from "../../tree.js";
import { capital } from "../../words.js";
import { claim } from "./claim.js";
import { countInWords, isOne, readCount, type ProfileCount } from "./profile-count.js";
import type { ProofView } from "./view.js";
import { cutInWords, factInWords, outcomeInWords } from "./words.js";

/** What was proved of one care type: its outcomes, the claims, and where its values are cut. */
export function careTypeProof(view: ProofView, each: CareTypeProof): Branch {
  const { t, words, book, proof } = view;
  const { careType, findings, outcomes } = each;
  const count = (of: ProfileCount): string => countInWords(of, words, t);
  const profiles = readCount(each.profiles);
  const broken = findings.filter(({ verdict }) => verdict !== "holds");
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
          count(profiles),
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
      outcomes.map(({ outcome, profiles: having }) =>
        h(
          "div",
          {},
          h("dt", {}, capital(outcomeInWords(view, careType, outcome))),
          h("dd", {}, count(readCount(having))),
        ),
      ),
    ),
    h("h4", {}, t.claimsTitle),
    h(
      "ul",
      { class: "plain rules" },
      proof.claims.flatMap(({ id, text }) => {
        const own = findings.filter((finding) => finding.claim === id);
        return own.length ? claim(view, careType, text, own) : [];
      }),
    ),
    h("h4", {}, t.cutTitle),
    cuts(view, each),
  );
}

function cuts(view: ProofView, { cuts: all, completions, moments }: CareTypeProof): Child {
  const { t, words } = view;
  return [
    h("p", {}, t.cutLead(words.number(completions), completions)),
    h("p", {}, t.moments(words.number(moments))),
    all.length
      ? h(
          "details",
          { class: "more" },
          h("summary", {}, t.cuts(all.length)),
          h(
            "ul",
            { class: "cuts" },
            all.map(({ facts, cells, at }) =>
              h(
                "li",
                {},
                words.list(facts.map((fact) => factInWords(view, fact))),
                `: ${t.cells(cells)} (${at.map((text) => cutInWords(view, text, facts)).join("; ")})`,
              ),
            ),
          ),
        )
      : h("p", {}, t.noCuts),
  ];
}
