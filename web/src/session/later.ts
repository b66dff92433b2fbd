import { Comparer } from "./comparer.js";
import { Keeper } from "./keeper.js";
import { RuledOut } from "./ruled-out.js";
import type { Session } from "./session.js";
import { Trials } from "./trials.js";

/** What a visitor can do beyond the first verdict: trying out, ruling out, comparing, keeping. */
export class Later {
  readonly trials: Trials;
  readonly ruledOut: RuledOut;
  readonly comparer: Comparer;
  readonly keeper: Keeper;

  constructor(session: Session) {
    this.trials = new Trials(session);
    this.ruledOut = new RuledOut(session);
    this.comparer = new Comparer(session);
    this.keeper = new Keeper(session);
  }
}
