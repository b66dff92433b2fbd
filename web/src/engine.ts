import { at } from "./at.js";
import type { CoreFactory, CoreModule } from "./core-module.js";
import { abortedFault, startFault } from "./engine-faults.js";
import { Frame, type FrameData, type Marks, type TimelineMarks } from "./frame.js";
import { PolicyIndex } from "./policy-index.js";
import { failure, success, type Fault, type Result } from "./result.js";
import type {
  Answers,
  ComparedAnswers,
  Comparison,
  Difference,
  Policy,
  PracticeVerdict,
  Verdict,
  Vocabulary,
  Ways,
} from "./types.js";

/** What a fact is used for; the first three can change which contract it becomes. */
export type Use =
  "condition" | "factor" | "offer" | "expectation" | "selective" | "module" | "start";

export interface AskedFact {
  fact: string;
  scope: "practice" | "care-type";
  uses: Use[];
}

export interface QuestionGroup {
  id: string;
  facts: AskedFact[];
}

/** A policy that the core has read, beside its texts. */
export interface LoadedPolicy {
  key: string;
  id: string;
  version: string;
  hash: string;
  careTypes: string[];
  index: PolicyIndex;
}

/** A policy to compare with others, by its key, and one of its editions; left out: the last. */
export interface Side {
  key: string;
  edition?: string | undefined;
}

interface PolicyTexts {
  policy: string;
  vocabulary: string;
}

type Envelope<T> = ({ ok: true } & T) | { ok: false; errors: Fault[] };

/**
 * The core behind one typed call per question. It holds no rule: it carries text over the border and
 * puts verdicts together from their frame and marks. Expected failures are values; no call throws for one.
 */
export class Engine {
  readonly #make: CoreFactory;
  readonly #texts: PolicyTexts[] = [];
  readonly #indexes = new Map<string, PolicyIndex>();
  readonly #frames = new Map<string, Frame>();
  #core: CoreModule;
  #restart: Promise<Result<void>> = Promise.resolve(success(undefined));
  #stopped: Fault | undefined;

  private constructor(make: CoreFactory, core: CoreModule) {
    this.#make = make;
    this.#core = core;
  }

  static async start(make: CoreFactory): Promise<Result<Engine>> {
    try {
      return success(new Engine(make, await make()));
    } catch (cause) {
      return failure([startFault(cause)]);
    }
  }

  get version(): string {
    return this.#core.version();
  }

  /** Settles when the module can be called again after it broke off. */
  ready(): Promise<Result<void>> {
    return this.#restart;
  }

  /** Reads and compiles a policy, once: the same texts give the same key. */
  loadPolicy(policy: string, vocabulary: string): Result<LoadedPolicy> {
    const answer = this.#ask<Omit<LoadedPolicy, "index">>((core) =>
      core.loadPolicy(policy, vocabulary),
    );
    if (!answer.ok) return answer;
    const { key, id, version, hash, careTypes } = answer.value;
    let index = this.#indexes.get(key);
    if (!index) {
      // The core has accepted both texts: they are JSON of the right form.
      index = new PolicyIndex(JSON.parse(policy) as Policy, JSON.parse(vocabulary) as Vocabulary);
      this.#indexes.set(key, index);
      this.#texts.push({ policy, vocabulary });
    }
    return success({ key, id, version, hash, careTypes, index });
  }

  /** What a care type asks, in the policy's groups, and what each answer is used for. */
  questions(key: string, careType: string): Result<QuestionGroup[]> {
    const answer = this.#ask<{ groups: QuestionGroup[] }>((core) => core.questions(key, careType));
    return answer.ok ? success(answer.value.groups) : answer;
  }

  /** The verdict on one practice, for one care type, on one day, with its sentences and sources. */
  check(key: string, careType: string, answers: Answers, asOf: string): Result<Verdict> {
    const practice = this.checkAll(key, [careType], answers, asOf);
    return practice.ok ? success(at(practice.value.verdicts, 0)) : practice;
  }

  /** The same for several care types of one practice: a verdict each, in their order, and one timeline. */
  checkAll(
    key: string,
    careTypes: readonly string[],
    answers: Answers,
    asOf: string,
  ): Result<PracticeVerdict> {
    const mark = (text: string) =>
      this.#ask<{ marks: Marks[]; timeline: TimelineMarks }>((core) =>
        core.mark(key, careTypes.join(" "), text, asOf),
      );
    const short = this.#indexes.get(key)?.shorten(answers, careTypes);
    let answer = mark(short ?? JSON.stringify(answers));
    // Errors point into the answers as they were given.
    if (!answer.ok && short !== undefined) answer = mark(JSON.stringify(answers));
    if (!answer.ok) return answer;
    const verdicts: Verdict[] = [];
    for (const [i, careType] of careTypes.entries()) {
      const frame = this.#frame(key, careType);
      if (!frame.ok) return frame;
      verdicts.push(frame.value.verdict(at(answer.value.marks, i)));
    }
    const timeline = answer.value.timeline.map(([verdict, place, ...alike]) => ({
      ...at(at(verdicts, verdict).timeline, place),
      careTypes: alike.map((i) => at(careTypes, i)),
    }));
    return success({ verdicts, timeline });
  }

  /** What it would take to get each contract, for each care type in their order. */
  ways(
    key: string,
    careTypes: readonly string[],
    answers: Answers,
    asOf: string,
  ): Result<readonly Ways[]> {
    const answer = this.#ask<{ ways: Ways[] }>((core) =>
      core.ways(key, careTypes.join(" "), JSON.stringify(answers), asOf),
    );
    return answer.ok ? success(answer.value.ways) : answer;
  }

  /** What becomes different, for each care type in their order, when `after` are the answers and not `before`. */
  differences(
    key: string,
    careTypes: readonly string[],
    before: Answers,
    after: Answers,
    asOf: string,
  ): Result<readonly (readonly Difference[])[]> {
    const answer = this.#ask<{ differences: Difference[][] }>((core) =>
      core.differences(
        key,
        careTypes.join(" "),
        JSON.stringify(before),
        JSON.stringify(after),
        asOf,
      ),
    );
    return answer.ok ? success(answer.value.differences) : answer;
  }

  /** One practice held against several policies, or editions of one. */
  compare(
    sides: readonly Side[],
    careTypes: readonly string[],
    answers: ComparedAnswers,
    asOf: string,
  ): Result<Comparison> {
    const names = sides.map(({ key, edition }) => (edition ? `${key}@${edition}` : key));
    const answer = this.#ask<{ comparison: Comparison }>((core) =>
      core.compare(names.join(" "), careTypes.join(" "), JSON.stringify(answers), asOf),
    );
    return answer.ok ? success(answer.value.comparison) : answer;
  }

  /** What a care type's verdicts have in common crosses the border once. */
  #frame(key: string, careType: string): Result<Frame> {
    const name = `${key} ${careType}`;
    let frame = this.#frames.get(name);
    if (!frame) {
      const answer = this.#ask<{ frame: FrameData }>((core) => core.frame(key, careType));
      if (!answer.ok) return answer;
      this.#frames.set(name, (frame = new Frame(answer.value.frame)));
    }
    return success(frame);
  }

  #ask<T>(call: (core: CoreModule) => string): Result<T> {
    if (this.#stopped) return failure([this.#stopped]);
    let text: string;
    try {
      text = call(this.#core);
    } catch (cause) {
      // A trap or an abort inside the module: this instance cannot be trusted any more.
      const fault = abortedFault(cause);
      this.#stopped = fault;
      this.#restart = this.#renew();
      return failure([fault]);
    }
    const envelope = JSON.parse(text) as Envelope<T>;
    return envelope.ok ? success(envelope) : envelope;
  }

  async #renew(): Promise<Result<void>> {
    try {
      const core = await this.#make();
      for (const { policy, vocabulary } of this.#texts) core.loadPolicy(policy, vocabulary);
      this.#core = core;
      this.#stopped = undefined;
      return success(undefined);
    } catch (cause) {
      const fault = startFault(cause);
      this.#stopped = fault;
      return failure([fault]);
    }
  }
}
