import { fromFragment, policyOf, toFragment } from "../keep/fragment.js";
import type { Opened, OpenedBy, Practice, Said } from "../keep/practice.js";
import { recall, remember } from "../keep/remembered.js";
import type { PolicyIndex } from "../policy-index.js";

/** What the opener asks of the element that it opens practices in. */
export interface Opening {
  /** Undefined until a policy can be asked. */
  index(): PolicyIndex | undefined;
  /** Whether nothing was answered yet. */
  blank(): boolean;
  /** Policies that the element could turn to. */
  others(): readonly string[];
  /** The practice as it is now, with what is said of it; undefined while there is none. */
  practice(): Practice | undefined;
  turnTo(policy: string): void;
  show(opened: Opened, by: OpenedBy): void;
  update(): void;
}

/** Opens a practice that was kept: in an address, in this browser, or wherever the keeper found it. */
export class Opener {
  readonly #opening: Opening;
  /** What was opened, until the visitor starts anew. */
  opened:
    | { by: OpenedBy; keptOn: string; leftOut: readonly string[]; said: Said | undefined }
    | undefined;
  /** Whether this browser remembers the practice as it is. */
  remembering = false;
  /** What waits for another policy to be read. */
  #waiting: ((index: PolicyIndex) => void) | undefined;

  constructor(opening: Opening) {
    this.#opening = opening;
  }

  /** A policy was read: opens what waited for it, or else what this browser remembers of it. */
  ready(index: PolicyIndex): void {
    const waiting = this.#waiting;
    this.#waiting = undefined;
    if (waiting) {
      waiting(index);
      return;
    }
    const remembered = recall(index.policy.id);
    this.remembering = remembered !== undefined;
    if (remembered !== undefined && this.#opening.blank())
      this.#show(fromFragment(remembered, index), "browser");
  }

  /** Something of the practice changed. */
  changed(): void {
    // With other answers another verdict says nothing about the rules.
    if (this.opened) this.opened.said = undefined;
    const practice = this.#opening.practice();
    if (this.remembering && practice) keepHere(practice);
  }

  openFragment(fragment: string, by: OpenedBy, keptOn: string): boolean {
    const policy = policyOf(fragment);
    return this.open(policy, (index) => fromFragment(fragment, index), by, keptOn);
  }

  /** False where the practice is about no policy that is known here. */
  open(
    policy: string | undefined,
    read: (index: PolicyIndex) => Opened | undefined,
    by: OpenedBy,
    keptOn = "",
  ): boolean {
    const [index, others] = [this.#opening.index(), this.#opening.others()];
    if (policy === undefined || !index) return false;
    if (policy === index.policy.id) return this.#show(read(index), by, keptOn);
    if (!others.includes(policy)) return false;
    this.#waiting = (other) => this.#show(read(other), by, keptOn);
    this.#opening.turnTo(policy);
    return true;
  }

  #show(opened: Opened | undefined, by: OpenedBy, keptOn = ""): boolean {
    if (!opened) return false;
    // What came from elsewhere is not to take the place of what this browser remembers.
    if (by !== "browser") this.remembering = false;
    this.opened = { by, keptOn, leftOut: opened.leftOut, said: opened.said };
    this.#opening.show(opened, by);
    this.#opening.update();
    return true;
  }
}

/** Lets this browser remember a practice, without what was said of it; false where it cannot. */
export const keepHere = (practice: Practice): boolean =>
  remember(practice.policy, toFragment({ ...practice, said: undefined }));
