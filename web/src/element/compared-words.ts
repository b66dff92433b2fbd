import { at } from "../at.js";
import type { Compared } from "../session/comparer.js";
import type { Place } from "../types.js";
import type { Told } from "./difference-list.js";
import { restWords } from "./rest-words.js";
import type { View } from "./view.js";

/** How the sides of a comparison are named, and put into words each in its own policy's. */
export class ComparedWords {
  constructor(
    readonly view: View,
    readonly compared: Compared,
    /** Whether several care types are compared. */
    readonly several: boolean,
    /** A side's own way to put things into words, for one care type. */
    readonly viewOf: (side: number, index: View["index"], careType: string) => View,
  ) {}

  get t() {
    return restWords(this.view).compare;
  }

  of(side: number, careType: string): View {
    return this.viewOf(side, at(this.compared.sides, side).policy.index, careType);
  }

  told(side: number, verdict: number): Told {
    const told = at(at(this.compared.comparison.sides, side).verdicts, verdict);
    return { view: this.of(side, told.receipt.careType), verdict: told };
  }

  /** Of several editions of one policy, the edition's name; else the policy's own. */
  name(side: number): string {
    const { sides } = this.compared;
    const { policy } = at(sides, side);
    const twice = sides.filter((other) => other.policy.key === policy.key).length > 1;
    return (twice && this.edition(side)) || this.#title(side);
  }

  edition(side: number): string {
    const { edition = "" } = at(this.compared.comparison.sides, side);
    const known = at(this.compared.sides, side).policy.index.editions.get(edition);
    return known ? this.view.say(known.edition.name) : "";
  }

  /** With the version where another policy has the same name. */
  #title(side: number): string {
    const { policy } = at(this.compared.sides, side);
    const title = nameOf(this.view, policy.index, "");
    const taken = this.compared.sides.some(
      ({ policy: other }) =>
        other.key !== policy.key && nameOf(this.view, other.index, "") === title,
    );
    return taken ? `${title} ${policy.version}` : title;
  }

  /** Of places in verdicts, the sides that they are of. */
  names(places: readonly Place[]): string {
    return this.view.list([...new Set(places.map(({ side }) => this.name(side)))]);
  }
}

export const nameOf = (
  view: View,
  { policy, editions }: View["index"],
  edition: string,
): string => {
  const known = editions.get(edition);
  return known ? view.say(known.edition.name) : view.say(policy.title);
};
