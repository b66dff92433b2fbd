import type { Kept } from "../types.js";
import { pointerTo } from "./answer-sheet.js";
import type { Session } from "./session.js";

/**
 * What the practice says is out of the question: facts that no way may change. What is asked of the
 * practice as a whole is ruled out for all its care types, the rest for one. It is no answer: the tab
 * keeps it beside them, and nothing else does.
 */
export class RuledOut {
  readonly #session: Session;

  constructor(session: Session) {
    this.#session = session;
  }

  /** Of a care type; only what the policy knows, as another may have been turned to. */
  of(careType: string): string[] {
    return [...this.#session.ruledOut].flatMap(([place, fact]) =>
      place === this.#placeOf(careType, fact) ? fact : [],
    );
  }

  /** Of all care types that are chosen; undefined where nothing is ruled out. */
  get kept(): Kept | undefined {
    const kept = this.#session.careTypes.map((careType) => [careType, this.of(careType)] as const);
    return kept.some(([, facts]) => facts.length) ? Object.fromEntries(kept) : undefined;
  }

  add(careType: string, fact: string): void {
    const place = this.#placeOf(careType, fact);
    if (place) this.#session.ruledOut.set(place, fact);
    this.#changed(careType);
  }

  putBack(careType: string, fact: string): void {
    this.#session.ruledOut.delete(this.#placeOf(careType, fact) ?? "");
    this.#changed(careType);
  }

  #placeOf(careType: string, fact: string): string | undefined {
    const scope = this.#session.policies.loaded?.index.facts.get(fact)?.scope;
    return scope && pointerTo({ fact, scope }, careType);
  }

  /** No answer is another, and so no verdict. */
  #changed(careType: string): void {
    const { inquiry, opener, surface } = this.#session;
    inquiry.findWays();
    opener.keepInTab();
    surface.changed();
    surface.lead(this.of(careType).length ? `kan-niet-${careType}` : `contracten-${careType}`);
  }
}
