// What the program prints by id, in words: outcomes, facts, and where their values are cut.
import { en } from "../../../../web/src/texts/en.js";
import { nl } from "../../../../web/src/texts/nl.js";
import type { Outcome, Text } from "../../../../web/src/types.js";
import { optionLabel } from "../rules/test-words.js";
import type { ProofView } from "./view.js";

/** "contract A portaal" in names. */
export function outcomeInWords(
  { book, words, t }: ProofView,
  careType: string,
  outcome: string,
): string {
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

export function factInWords({ book, words, t }: ProofView, id: string): string {
  if (id === "edition") return t.edition;
  if (id === "as-of") return t.asOf;
  return `“${words.say(book.index.facts.get(id)?.question)}”`;
}

/** Where values are cut: the program names facts, options and editions by id. */
export function cutInWords(view: ProofView, text: Text, facts: readonly string[]): string {
  const { book, words } = view;
  const fact = book.index.facts.get(facts[0] ?? "");
  return words.say(text).replace(/[A-Za-z0-9]+(?:[.-][A-Za-z0-9]+)*/g, (word) => {
    if (facts.includes(word)) return factInWords(view, word);
    const edition = facts.includes("edition") && book.index.editions.get(word)?.edition.name;
    if (edition) return `“${words.say(edition)}”`;
    if (/^\d{4}-\d{2}-\d{2}$/.test(word)) return words.day(word);
    if (/^\d+\.\d+$/.test(word)) return words.number(Number(word));
    const label = fact?.options ? optionLabel(fact, word, words) : "";
    return label ? `“${label}”` : word;
  });
}
