import { asText } from "../as-text.js";
import type { Engine, LoadedPolicy } from "../engine.js";
import type { Fault, Result } from "../result.js";
import {
  bundledPolicies,
  bundledPolicy,
  hostPolicy,
  isWhole,
  missingPieces,
  onPolicyArrival,
  sharedEngine,
  speaks,
} from "../shared.js";
import type { Comparable } from "../texts/rest-texts.js";
import type { Session } from "./session.js";

/** The policy that a session asks, the engine that it asks, and the other policies that are there. */
export class Policies {
  readonly #session: Session;
  /** Undefined until it has started. */
  engine: Engine | undefined;
  /** The policy that is asked; undefined until it is there. */
  loaded: LoadedPolicy | undefined;

  constructor(session: Session) {
    this.#session = session;
  }

  /** Starts the engine; from then on the session hears when another policy, or more of one, has come. */
  async start(): Promise<Result<Engine>> {
    const started = await sharedEngine();
    if (started.ok) {
      this.engine = started.value;
      // Held loosely: who is done with a session does not tell it.
      const session = new WeakRef(this.#session);
      onPolicyArrival(() => session.deref()?.policyArrived());
    }
    return started;
  }

  /** Takes the policy that is chosen, as far as it is there. */
  take(engine: Engine): Result<LoadedPolicy> {
    const given = this.#session.surface.givenPolicy();
    const result =
      given === undefined ? bundledPolicy(engine, this.#session.policy) : hostPolicy(engine, given);
    this.loaded = result.ok ? result.value : undefined;
    return result;
  }

  /** Whether all of the policy has come. */
  get isWhole(): boolean {
    return this.loaded !== undefined && isWhole(this.loaded.id);
  }

  /** The policies of the script, where they stand beside this one. */
  get others(): readonly string[] {
    return this.#session.surface.givenPolicy() === undefined ? bundledPolicies : [];
  }

  /** What the practice can be held against: other policies, other editions of this one, or nothing. */
  get comparable(): Comparable | undefined {
    if (!this.loaded) return undefined;
    const { id, index } = this.loaded;
    const others = this.others.filter((other) => other !== id);
    const hasEditions = index.editions.size > 1;
    if (others.length + this.#session.surface.otherPolicies().length === 0)
      return hasEditions ? "editions" : undefined;
    return hasEditions ? "both" : "policies";
  }

  /** The policies of the script, and those that the page brings: asked for here, if they are not there. */
  toCompareWith(): Result<LoadedPolicy>[] {
    const { engine } = this;
    if (!engine) return [];
    return [
      ...this.others.map((id) => bundledPolicy(engine, id)),
      ...this.#session.surface.otherPolicies().map((other) => hostPolicy(engine, asText(other))),
    ];
  }

  /** Whether all of a policy is there, in the visitor's language. */
  isReadable({ id }: LoadedPolicy): boolean {
    return isWhole(id) && speaks(id, this.#session.surface.lang());
  }

  /** What did not come of the script, and will not, of what this page needs. */
  get missing(): readonly Fault[] {
    const { policy, surface } = this.#session;
    return missingPieces(this.loaded?.id ?? policy, surface.wantedLang());
  }

  /** What to tell of a part of a policy that did not come. */
  missingOf({ id }: LoadedPolicy): readonly Fault[] {
    return missingPieces(id, this.#session.surface.lang());
  }
}
