import { at } from "./at.js";
import { codedAnswers, hasScopes, isAnswerDay } from "./compiled/coded-answers.js";
import { editionAt, editionPlace } from "./compiled/editions.js";
import { VerdictJoiner } from "./compiled/joined-verdict.js";
import { lateAnswers } from "./compiled/late-answers.js";
import { lateComparison } from "./compiled/late-comparison.js";
import { Numbers } from "./compiled/numbers.js";
import { refusals } from "./compiled/refusals.js";
import type { AskedPolicy } from "./compiled/request-faults.js";
import {
  compiles,
  type CoreFactory,
  type CoreModule,
  type EvaluatorModule,
} from "./core-module.js";
import { dayNumber } from "./days.js";
import {
  abortedFault,
  imageFault,
  noCompilerFault,
  notHereFault,
  startFault,
  unknownPolicyFault,
} from "./engine-faults.js";
import { PolicyIndex } from "./policy-index.js";
import { failure, success, type Failure, type Fault, type Result } from "./result.js";
import type {
  Answers,
  CareTypeStructure,
  ComparedAnswers,
  Comparison,
  Difference,
  Kept,
  Policy,
  PracticeVerdict,
  QuestionGroup,
  Structure,
  Verdict,
  Vocabulary,
  Ways,
} from "./types.js";

/** A policy that was compiled: what decides, what its places are places of, and what there is to read. */
export interface CompiledPolicy {
  image: Uint8Array;
  structure: Structure;
  policy: Policy;
  vocabulary: Vocabulary;
}

/** A policy that can be asked, beside its texts. */
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

interface Asked {
  loaded: LoadedPolicy;
  compiled: CompiledPolicy;
  joiners: Map<string, VerdictJoiner>;
  /** The evaluator's own key. */
  place: number;
}

interface Wanted {
  /** The ways, with what none of them may change. */
  ways?: Kept;
  before?: Answers;
}

/** What one call brings, for each care type in their order. */
interface Answered extends PracticeVerdict {
  ways: Ways[];
  differences: Difference[][];
}

type Envelope<T> = ({ ok: true } & T) | Failure;

/**
 * The core behind one typed call per question. It holds no rule: it carries numbers over the border
 * and joins what comes back with what it is about. Expected failures are values; no call throws for one.
 */
export class Engine {
  #make: CoreFactory;
  readonly #policies = new Map<string, Asked>();
  readonly #texts = new Map<string, { policy: string; vocabulary: string }>();
  #core: CoreModule | EvaluatorModule;
  #restart: Promise<Result<void>> = Promise.resolve(success(undefined));
  #stopped: Fault | undefined;
  #version = "";

  private constructor(make: CoreFactory, core: CoreModule | EvaluatorModule) {
    this.#make = make;
    this.#core = core;
    if (compiles(core)) this.#version = core.version();
  }

  static async start(make: CoreFactory): Promise<Result<Engine>> {
    try {
      return success(new Engine(make, await make()));
    } catch (cause) {
      return failure([startFault(cause)]);
    }
  }

  /** Of the compiler, or of the one that the policies were compiled by. */
  get version(): string {
    return this.#version;
  }

  /** Settles when the module can be called again after it broke off. */
  ready(): Promise<Result<void>> {
    return this.#restart;
  }

  /** Goes on with another module, into which the policies are loaded; until it is there, with the one it has. */
  async replace(make: CoreFactory): Promise<Result<void>> {
    const before = this.#make;
    this.#make = make;
    const replaced = await (this.#restart = this.#renew());
    if (!replaced.ok && this.#make === make) this.#make = before;
    return replaced;
  }

  /** Reads and compiles a policy, once: the same texts give the same key. Needs the compiler. */
  loadPolicy(policy: string, vocabulary: string): Result<LoadedPolicy> {
    const read = this.#envelope<{ key: string }>((core) => core.loadPolicy(policy, vocabulary));
    if (!read.ok) return read;
    const { key } = read.value;
    const known = this.#policies.get(key);
    if (known) return success(known.loaded);
    const described = this.#envelope<{ structure: Structure }>((core) => core.structure(key));
    if (!described.ok) return described;
    const image = this.#call((core) => {
      if (!compiles(core)) return new Uint8Array();
      const size = core.image(key);
      const from = core._room(0);
      return core.HEAPU8.slice(from, from + size);
    });
    if (!image.ok) return image;
    this.#texts.set(key, { policy, vocabulary });
    return this.loadCompiled({
      image: image.value,
      structure: described.value.structure,
      // The core has accepted both texts: they are JSON of the right form.
      policy: JSON.parse(policy) as Policy,
      vocabulary: JSON.parse(vocabulary) as Vocabulary,
    });
  }

  /** Takes a policy that was compiled before, by this version of the engine. */
  loadCompiled(compiled: CompiledPolicy): Result<LoadedPolicy> {
    const { engine, policy: id, version, hash, careTypes } = compiled.structure;
    const key = `${id}#${hash}`;
    const known = this.#policies.get(key);
    if (known) return success(known.loaded);
    const place = this.#loadImage(compiled.image);
    if (!place.ok) return place;
    const index = new PolicyIndex(compiled.policy, compiled.vocabulary);
    const ids = careTypes.map((each) => each.id);
    const loaded = { key, id, version, hash, careTypes: ids, index };
    this.#policies.set(key, { loaded, compiled, joiners: new Map(), place: place.value });
    this.#version ||= engine;
    return success(loaded);
  }

  /** Texts or citations of a policy came into their places: what was looked up is looked up again. */
  lookUpAgain(key: string): void {
    const asked = this.#policies.get(key);
    if (!asked) return;
    asked.loaded.index = new PolicyIndex(asked.compiled.policy, asked.compiled.vocabulary);
    asked.joiners.clear();
  }

  /** What a care type asks, in the policy's groups, and what each answer is used for. */
  questions(key: string, careType: string): Result<QuestionGroup[]> {
    const asked = this.#policies.get(key);
    if (!asked) return this.#unknown(key);
    const cares = plainCares(asked.compiled.structure, [careType]);
    if (cares) return success(at(cares, 0).groups);
    return beyondVerdict(({ careTypeFaults }) =>
      failure(careTypeFaults(askedPolicy(asked), [careType])),
    );
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
    const found = this.#ask(key, careTypes, answers, asOf, {});
    if (!found.ok) return found;
    const { verdicts, timeline } = found.value;
    return success({ verdicts, timeline });
  }

  /** What it would take to get each contract, for each care type in their order; no way changes what is kept. */
  ways(
    key: string,
    careTypes: readonly string[],
    answers: Answers,
    asOf: string,
    kept: Kept = {},
  ): Result<readonly Ways[]> {
    const found = this.#ask(key, careTypes, answers, asOf, { ways: kept });
    return found.ok ? success(found.value.ways) : found;
  }

  /** What becomes different, for each care type in their order, when `after` are the answers and not `before`. */
  differences(
    key: string,
    careTypes: readonly string[],
    before: Answers,
    after: Answers,
    asOf: string,
  ): Result<readonly (readonly Difference[])[]> {
    const found = this.#ask(key, careTypes, after, asOf, { before });
    return found.ok ? success(found.value.differences) : found;
  }

  /** One practice held against several policies, or editions of one. */
  compare(
    sides: readonly Side[],
    careTypes: readonly string[],
    answers: ComparedAnswers,
    asOf: string,
  ): Result<Comparison> {
    const asked: Asked[] = [];
    for (const { key } of sides) {
      const found = this.#policies.get(key);
      if (!found) return this.#unknown(key);
      asked.push(found);
    }
    const policies = asked.map(({ compiled, loaded, place }, i) => ({
      ...compiled,
      index: loaded.index,
      place,
      edition: at(sides, i).edition,
    }));
    const { now } = lateComparison;
    if (!now) return failure([notHereFault()]);
    return now.comparison(policies, careTypes, answers, asOf, {
      ask: (request) => this.#request(request, (core) => core._compareSides()),
      joiner: (side, care) => this.#joiner(at(asked, side), care),
    });
  }

  #ask(
    key: string,
    careTypes: readonly string[],
    answers: Answers,
    asOf: string,
    { ways, before }: Wanted,
  ): Result<Answered> {
    const asked = this.#policies.get(key);
    if (!asked) return this.#unknown(key);
    const { structure } = asked.compiled;
    const refused = (given: Answers): Failure => this.#refused(asked, careTypes, given, asOf);
    const cares = plainCares(structure, careTypes);
    if (!cares || !isAnswerDay(asOf)) return refused(answers);
    const edition = editionPlace(asked.compiled.policy, answers.edition);
    const now = codedAnswers(answers, structure, asked.loaded.index);
    if (!isDocument(answers, structure) || edition === undefined || now.faults.length)
      return refused(answers);
    const then = before && codedAnswers(before, structure, asked.loaded.index);
    const editionThen = before && editionPlace(asked.compiled.policy, before.edition);
    if (before && (!isDocument(before, structure) || editionThen === undefined))
      return refused(before);
    const beyond = lateAnswers.now;
    if (!beyond && (ways || before)) return failure([notHereFault()]);
    const notKept = ways && beyond?.keptFaults(askedPolicy(asked), ways);
    if (notKept?.length) return failure(notKept);
    const request = [
      dayNumber(asOf),
      edition,
      ways ? 1 : 0,
      cares.length,
      ...cares.flatMap((care) => [
        structure.careTypes.indexOf(care),
        ...((ways && beyond?.keptPlaces(care, ways)) ?? [0]),
      ]),
      now.places.length,
      ...now.numbers,
      ...(then ? [1, editionThen ?? -1, then.places.length, ...then.numbers] : [0]),
    ];
    const words = this.#request(request, (core) => core._ask(asked.place));
    if (!words.ok) return words;
    const numbers = new Numbers(words.value);
    const notTaken = refusals(numbers, now.places);
    if (notTaken.length)
      return (
        this.#strictly(key, careTypes, answers, asOf) ??
        beyondVerdict(({ refusalFaults }) =>
          failure(refusalFaults(askedPolicy(asked), answers, notTaken)),
        )
      );
    const name = editionAt(asked.compiled.policy, edition);
    const verdicts = cares.map((care) => this.#joiner(asked, care).verdict(numbers, asOf, name));
    const timeline = numbers.list(() => {
      const [verdict, place] = [numbers.number(), numbers.number()];
      const step = at(at(verdicts, verdict).timeline, place);
      return { ...step, careTypes: numbers.listFrom(cares).map(({ id }) => id) };
    });
    const { index } = asked.loaded;
    return success({
      verdicts,
      timeline,
      ways: beyond && ways ? cares.map((care) => beyond.joinedWays(numbers, care, index)) : [],
      differences:
        beyond && before ? cares.map((care) => beyond.joinedDifferences(numbers, care, care)) : [],
    });
  }

  /** What the compiler's strict reader says is wrong with a request, where it is here. */
  #strictly(
    key: string,
    careTypes: readonly string[],
    answers: Answers,
    asOf: string,
  ): Failure | undefined {
    if (!compiles(this.#core) || !this.#texts.has(key)) return undefined;
    const strict = this.#envelope((core) =>
      core.check(key, careTypes.join(" "), JSON.stringify(answers), asOf),
    );
    return strict.ok ? undefined : strict;
  }

  /** What is wrong with a request that is not plainly one. */
  #refused(asked: Asked, careTypes: readonly string[], answers: Answers, asOf: string): Failure {
    return (
      this.#strictly(asked.loaded.key, careTypes, answers, asOf) ??
      beyondVerdict(({ requestFaults }) =>
        failure(requestFaults(askedPolicy(asked), careTypes, answers, asOf)),
      )
    );
  }

  #unknown(key: string): Failure {
    return failure([unknownPolicyFault(key, [...this.#policies.keys()])]);
  }

  #joiner({ compiled, loaded, joiners }: Asked, care: CareTypeStructure): VerdictJoiner {
    let joiner = joiners.get(care.id);
    if (!joiner)
      joiners.set(care.id, (joiner = new VerdictJoiner(compiled.structure, care, loaded.index)));
    return joiner;
  }

  #request(
    request: readonly number[],
    ask: (core: EvaluatorModule) => number,
  ): Result<Float64Array> {
    return this.#call((core) => {
      const room = core._room(request.length);
      new Float64Array(core.HEAPU8.buffer, room, request.length).set(request);
      const count = ask(core);
      return new Float64Array(core.HEAPU8.buffer, core._answered(), count).slice();
    });
  }

  #loadImage(image: Uint8Array): Result<number> {
    const place = this.#call((core) => loadImage(core, image));
    if (!place.ok) return place;
    return place.value < 0 ? failure([imageFault(-place.value)]) : place;
  }

  #envelope<T>(call: (core: CoreModule) => string): Result<T> {
    const core = this.#core;
    if (!compiles(core)) return failure([noCompilerFault()]);
    const text = this.#call(() => call(core));
    if (!text.ok) return text;
    const envelope = JSON.parse(text.value) as Envelope<T>;
    return envelope.ok ? success(envelope) : envelope;
  }

  #call<T>(call: (core: CoreModule | EvaluatorModule) => T): Result<T> {
    if (this.#stopped) return failure([this.#stopped]);
    try {
      return success(call(this.#core));
    } catch (cause) {
      // A trap or an abort inside the module: this instance cannot be trusted any more.
      const fault = abortedFault(cause);
      this.#stopped = fault;
      this.#restart = this.#renew();
      return failure([fault]);
    }
  }

  async #renew(): Promise<Result<void>> {
    const make = this.#make;
    const stopped = this.#stopped;
    try {
      const core = await make();
      // Meanwhile another module is meant.
      if (make !== this.#make) return await this.#restart;
      if (compiles(core))
        for (const { policy, vocabulary } of this.#texts.values())
          core.loadPolicy(policy, vocabulary);
      for (const asked of this.#policies.values())
        asked.place = loadImage(core, asked.compiled.image);
      this.#core = core;
      this.#stopped = undefined;
      return success(undefined);
    } catch (cause) {
      const fault = startFault(cause);
      // One that still runs goes on.
      if (stopped) this.#stopped = fault;
      return failure([fault]);
    }
  }
}

/** What comes after the first verdict, or says that it is not here yet. */
function beyondVerdict<Told>(
  then: (beyond: typeof import("./compiled/beyond-verdict.js")) => Told,
): Told | Failure {
  const beyond = lateAnswers.now;
  return beyond ? then(beyond) : failure([notHereFault()]);
}

const askedPolicy = ({ compiled, loaded }: Asked): AskedPolicy => ({
  structure: compiled.structure,
  index: loaded.index,
});

/** These care types, in their order; undefined where one is unknown, or twice there, or there is none. */
function plainCares(
  { careTypes }: Structure,
  ids: readonly string[],
): CareTypeStructure[] | undefined {
  const cares = ids.flatMap((id) => careTypes.find((each) => each.id === id) ?? []);
  return cares.length && new Set(cares).size === ids.length ? cares : undefined;
}

function loadImage(core: EvaluatorModule, image: Uint8Array): number {
  const room = core._room(Math.ceil(image.length / 8));
  core.HEAPU8.set(image, room);
  return core._load(image.length);
}

/** Whether a document has the form of answers, and no care type that the policy has not. */
function isDocument(
  { $schema, format, edition, ...scopes }: Answers,
  structure: Structure,
): boolean {
  const known = structure.careTypes.map(({ id }) => id);
  return (
    ($schema === undefined || typeof $schema === "string") &&
    (format as number) === 1 &&
    (edition === undefined || typeof edition === "string") &&
    hasScopes(scopes) &&
    Object.keys(scopes.careTypes ?? {}).every((id) => known.includes(id))
  );
}
