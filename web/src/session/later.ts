import { Comparer } from "./comparer.js";
import { Keeper } from "./keeper.js";
import type { Session } from "./session.js";
import { Trials } from "./trials.js";

/** What a visitor can do beyond the first verdict: trying out, comparing, keeping. */
export class Later {
  readonly trials: Trials;
  readonly comparer: Comparer;
  readonly keeper: Keeper;

  constructor(session: Session) {
    this.trials = new Trials(session);
    this.comparer = new Comparer(session);
    this.keeper = new Keeper(session);
  }
}
