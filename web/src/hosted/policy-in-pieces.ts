import { at } from "../at.js";
import type { CompiledPolicy } from "../engine.js";
import type { Lang, Text } from "../types.js";
import { unpack } from "../unpack.js";
import { addedUp } from "./added-up.js";
import type { GivenPolicy, GivenTexts } from "./given.js";

/** What stands where something comes later (web/policy-pieces.mjs). */
const marks = { text: "§", laterText: "§§", later: "…" } as const;

/**
 * A policy of which texts and citations come in scripts of their own. They are filled in where they
 * belong: until then a text is empty, and what comes later is as its mark says, or an empty list.
 */
export class PolicyInPieces {
  readonly compiled: CompiledPolicy;
  readonly #texts: Text[] = [];
  readonly #laterTexts: Text[] = [];
  readonly #later: ((value: unknown) => void)[] = [];
  readonly #languages = new Set<Lang>();
  #hasRest = false;

  constructor({ image, rows, structure, policy, vocabulary }: GivenPolicy) {
    const opened = this.#open({ structure, policy, vocabulary });
    // The build took these apart, and nothing else has marks.
    const parts = opened as Omit<CompiledPolicy, "image">;
    this.compiled = { ...parts, image: addedUp(unpack(image), rows) };
  }

  /** Whether a first verdict can be put into words. */
  speaks(lang: Lang): boolean {
    return this.#languages.has(lang);
  }

  /** Whether nothing more comes, but for another language. */
  get hasRest(): boolean {
    return this.#hasRest;
  }

  /** Fills in what has come and is not in its place yet. */
  take({ nl, en, rest }: GivenTexts): void {
    for (const [lang, texts] of [
      ["nl", nl],
      ["en", en],
    ] as const)
      if (texts && !this.#languages.has(lang)) {
        this.#languages.add(lang);
        fill(this.#texts, lang, texts);
      }
    if (!rest || this.#hasRest) return;
    this.#hasRest = true;
    fill(this.#laterTexts, "nl", rest.nl);
    fill(this.#laterTexts, "en", rest.en);
    this.#later.forEach((put, i) => put(rest.later[i]));
  }

  #open(node: unknown): unknown {
    if (node === marks.text) return this.#text(this.#texts);
    if (node === marks.laterText) return this.#text(this.#laterTexts);
    if (Array.isArray(node)) return node.map((entry) => this.#open(entry));
    if (typeof node !== "object" || node === null) return node;
    const opened: Record<string, unknown> = {};
    for (const [key, value] of Object.entries(node) as [string, unknown][]) {
      const isLater = value === marks.later || hasLater(value);
      // Before what comes later within what stands there until then: in the order of the list.
      if (isLater) this.#later.push((given) => (opened[key] = given));
      opened[key] = isLater
        ? this.#open(hasLater(value) ? value[marks.later] : [])
        : this.#open(value);
    }
    return opened;
  }

  #text(list: Text[]): Text {
    const text = { nl: "", en: "" };
    list.push(text);
    return text;
  }
}

const hasLater = (value: unknown): value is Record<typeof marks.later, unknown> =>
  typeof value === "object" && value !== null && marks.later in value;

const fill = (texts: readonly Text[], lang: Lang, given: readonly string[]): void => {
  texts.forEach((text, i) => (text[lang] = at(given, i)));
};
