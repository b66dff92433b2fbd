import type { PolicyIndex } from "./policy-index.js";
import type { Sources, Text, Verdict } from "./types.js";

interface Bears {
  text?: Text;
  source?: Sources;
}

/**
 * Gives each entry of a verdict its sentence and its clauses, by id. The result is the very document
 * that the core writes when it is asked for texts. The texts are shared with the policy, not copied.
 */
export function joinTexts(verdict: Verdict, index: PolicyIndex): Verdict {
  const contracts = index.contracts.get(verdict.receipt.careType);
  for (const entry of verdict.contracts) {
    const found = contracts?.get(entry.id);
    if (found) give(entry, found.contract.text, found.source);
  }
  for (const list of [
    verdict.conditions,
    verdict.factors,
    verdict.expectations,
    verdict.selective,
  ]) {
    for (const entry of list) {
      const found = index.rules.get(entry.id);
      if (!found) continue;
      give(entry, found.text, found.source);
      if (found.mend) entry.mend = found.mend;
    }
  }
  for (const entry of verdict.offers) {
    const found = index.offers.get(entry.id);
    if (found) give(entry, found.offer.text, found.source);
  }
  for (const entry of verdict.questions) {
    const fact = index.facts.get(entry.fact);
    if (fact) entry.text = fact.question;
  }
  for (const entry of verdict.evidence) {
    const found = index.rules.get(entry.rule)?.evidence[entry.index];
    if (found) give(entry, found.text, found.source);
  }
  for (const entry of verdict.statements) {
    const found = index.statements.get(entry.id);
    if (found) give(entry, found.statement.text, found.source);
  }
  for (const entry of verdict.timeline) {
    const found = index.steps.get(entry.id);
    if (found) give(entry, found.step.text, found.source);
  }
  for (const entry of verdict.starts) {
    const found = index.starts.get(entry.id);
    if (found) give(entry, found.start.text, found.source);
  }
  return verdict;
}

function give(entry: Bears, text: Text | undefined, source: Sources | undefined): void {
  if (text) entry.text = text;
  if (source) entry.source = source;
}
