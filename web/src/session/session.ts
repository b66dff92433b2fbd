import { lateAnswers } from "../compiled/late-answers.js";
import type { Engine, LoadedPolicy } from "../engine.js";
import { isDay } from "../days.js";
import { toFragment } from "../keep/fragment.js";
import { said, type Opened, type OpenedBy, type Practice } from "../keep/practice.js";
import type { Fault, Result } from "../result.js";
import {
  asText,
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
import { todayInAmsterdam } from "../today.js";
import type { Answers, QuestionGroup } from "../types.js";
import { isAwaited } from "../unknown-policy.js";
import { AnswerSheet, type Answer, type Asked, type Given } from "./answer-sheet.js";
import { check, waysOf, type Checked } from "./check.js";
import type { Later } from "./later.js";
import { Opener } from "./opener.js";
import type { Surface } from "./surface.js";
import type { Trial } from "./trial.js";
import { asTyped } from "./typed.js";

/** What is chosen before anything is answered. */
export interface Choice {
  /** The id of a policy; empty: the only one there is. */
  policy: string;
  /** Ids of care types, with a space between. */
  careType: string;
  /** The day that is looked on; empty: today. */
  asOf: string;
}

/**
 * One visitor with one policy: what is chosen and answered, what the core says of it, and what the
 * visitor does with that. Neither the DOM nor Lit is known here: a surface draws it.
 */
export class Session implements Choice {
  policy = "";
  careType = "";
  asOf = "";
  /** Whether the day that was typed last is none that can be looked on: the one before it stands. */
  isDayRefused = false;
  /** An empty choice stands ready for one more care type. */
  oneMore = false;
  readonly surface: Surface;
  readonly sheet = new AnswerSheet();
  readonly opener: Opener;
  /** What comes after the first verdict; undefined until then. */
  #later: Later | undefined;
  /** What the visitor asked of it meanwhile. */
  readonly #asked: ((later: Later) => void)[] = [];
  #engine: Engine | undefined;
  #loaded: LoadedPolicy | undefined;
  /** What each care type asks. */
  readonly #groups = new Map<string, QuestionGroup[]>();
  #checked: Checked | undefined;
  #checkedFor = "";
  #errors: Fault[] = [];
  #restarted = false;
  /** Whether the last check could say what is wrong with a request. */
  #couldExplain = false;
  #dayBefore = "";
  /** What was chosen before a practice was opened. */
  #before: Pick<Choice, "careType" | "asOf"> | undefined;

  constructor(surface: Surface) {
    this.surface = surface;
    this.opener = new Opener(this);
  }

  // ---- what there is

  get engine(): Engine | undefined {
    return this.#engine;
  }

  /** The policy that is asked; undefined until it is there. */
  get loaded(): LoadedPolicy | undefined {
    return this.#loaded;
  }

  /** Undefined until the first verdict is on the screen. */
  get later(): Later | undefined {
    return this.#later;
  }

  get careTypes(): string[] {
    return [...new Set(this.careType.split(/\s+/).filter(Boolean))];
  }

  get day(): string {
    return this.asOf || todayInAmsterdam();
  }

  groups(careType: string): readonly QuestionGroup[] {
    return this.#groups.get(careType) ?? [];
  }

  /** What the answers that stand come to. */
  get checked(): Checked | undefined {
    return this.#checked;
  }

  get trial(): Trial | undefined {
    return this.#later?.trials.now;
  }

  /** What is on the page: the trial, while there is one. */
  get shown(): Checked | undefined {
    return this.trial?.tried?.after ?? this.#checked;
  }

  /** The answers that are on the page. */
  get shownSheet(): AnswerSheet {
    return this.#later?.trials.sheet ?? this.sheet;
  }

  /** What is wrong, and not with one answer. */
  get errors(): readonly Fault[] {
    return this.#errors;
  }

  /** Whether the engine had to be started anew since the last answer. */
  get restarted(): boolean {
    return this.#restarted;
  }

  get answers(): Answers {
    return this.sheet.document(this.careTypes, new Set());
  }

  set answers(answers: Answers) {
    this.#later?.trials.forget();
    this.sheet.fill(answers, (value) => asTyped(value, this.surface.lang()));
    this.#checkEdition();
    this.#restarted = false;
    this.#check();
    this.surface.changed();
  }

  /** The practice as it is, with what is said of it; undefined while none is chosen. */
  get practice(): Practice | undefined {
    const { careTypes, asOf, answers } = this;
    if (!careTypes.length || !this.#loaded) return undefined;
    const { id } = this.#loaded.index.policy;
    return { policy: id, careTypes, asOf, answers, said: said(this.#checked?.verdicts ?? []) };
  }

  get fragment(): string {
    const { practice } = this;
    return practice ? toFragment(practice) : "";
  }

  /** Whether what is wrong with a request can be put into sentences: they come after the first verdict. */
  get canExplain(): boolean {
    return this.#loaded !== undefined && isWhole(this.#loaded.id) && lateAnswers.now !== undefined;
  }

  // ---- how it goes

  async start(): Promise<void> {
    if (this.#engine) return;
    const started = await sharedEngine();
    if (started.ok) {
      this.#engine = started.value;
      onPolicyArrival(() => {
        if (this.#loaded) this.#later?.comparer.renew();
        else this.load();
        this.surface.changed();
      });
      this.load();
    } else this.#report(started.errors);
    this.surface.changed();
  }

  /** Turns to the policy that is chosen, as far as it is there. */
  load(): void {
    if (!this.#engine) return;
    const given = this.surface.givenPolicy();
    const result =
      given === undefined
        ? bundledPolicy(this.#engine, this.policy)
        : hostPolicy(this.#engine, given);
    if (!result.ok) {
      this.#loaded = undefined;
      if (!isAwaited(result.errors)) this.#report(result.errors);
      return;
    }
    if (this.#loaded?.key !== result.value.key) this.#later?.comparer.forget();
    this.#loaded = result.value;
    this.#errors = [];
    this.#checkEdition();
    this.#ask();
    const { id, version, hash } = result.value;
    this.surface.tell("cw-ready", { policy: id, version, hash, engine: this.#engine.version });
    this.#check();
    this.#later?.comparer.renew();
    this.opener.ready(result.value.index);
  }

  /** Other care types or another day may have been chosen since the last check. */
  refresh(): void {
    if (!this.#loaded || this.#checkedFor === this.#question) return;
    this.#errors = [];
    this.#ask();
    this.#check();
  }

  /** The same once more. */
  recheck(): void {
    this.#check();
  }

  /** The first verdict is on the screen: the rest of what a visitor can do is there from now on. */
  goOn(later: Later): void {
    this.#later = later;
    this.surface.changed();
    if (this.#couldExplain) this.#findWays();
    else {
      this.#ask();
      this.#check();
    }
    for (const ask of this.#asked.splice(0)) ask(later);
  }

  /** Of what comes after the first verdict: done once it is there. */
  whenOn(ask: (later: Later) => void): void {
    if (this.#later) ask(this.#later);
    else {
      this.#asked.push(ask);
      if (this.missing.length) this.surface.lead("mislukt");
    }
  }

  // ---- what a visitor does

  /** The care type at this place among those that are chosen, or none. */
  chooseCareType(place: number, id: string): void {
    const { careTypes } = this;
    careTypes.splice(place, 1, id);
    this.oneMore = false;
    this.careType = careTypes.filter(Boolean).join(" ");
    this.#practiceChanged();
    this.#changedHere();
  }

  addCareType(): void {
    this.oneMore = true;
    this.surface.changed();
    this.surface.lead(`zorgsoort-${this.careTypes.length + 1}`);
  }

  chooseDay(asOf: string): void {
    this.asOf = asOf;
    this.isDayRefused = false;
    this.#practiceChanged();
    this.#changedHere();
  }

  /** A day is going to be typed: on the way other days may come by. */
  beginDay(): void {
    this.#dayBefore = this.asOf;
  }

  /** What was typed is no day that can be looked on: the day before it stands. */
  refuseDay(): void {
    this.chooseDay(this.#dayBefore);
    this.isDayRefused = true;
  }

  chooseEdition(edition: string): void {
    this.sheet.edition = edition;
    if (this.trial) this.trial.sheet.edition = edition;
    this.#later?.comparer.renew();
    this.#check();
    this.#practiceChanged();
    this.#changedHere();
  }

  give(asked: Asked, careType: string, answer: Answer | undefined): void {
    this.giveAll([{ asked, careType, answer }]);
  }

  /** Several answers in one act. */
  giveAll(changes: readonly Given[]): void {
    if (this.#later?.trials.give(changes)) return;
    for (const { asked, careType, answer } of changes) this.sheet.set(asked, careType, answer);
    this.stand(changes);
  }

  /** Other answers stand. */
  stand(changes: readonly Given[]): void {
    for (const { asked, careType, answer } of changes)
      this.surface.tell("cw-answer", { ...asked, careType, value: answer?.value ?? null });
    this.#restarted = false;
    this.#check();
    this.#practiceChanged();
    this.#changedHere();
  }

  /** Other answers are tried out; the ones that stand are as they were. */
  triedOut(): void {
    this.#checkTrial();
    this.#changedHere();
  }

  openFragment(fragment: string, by: "link" | "page", keptOn: string): boolean {
    return this.opener.openFragment(fragment, by, isDay(keptOn) ? keptOn : "");
  }

  /** Another policy is meant from now on; it may still have to come. */
  turnTo(policy: string): void {
    this.policy = policy;
    this.surface.changed();
  }

  show({ careTypes, asOf, answers }: Opened, by: OpenedBy): void {
    this.#before ??= { careType: this.careType, asOf: this.asOf };
    this.#later?.keeper.changed();
    this.careType = careTypes.join(" ");
    this.asOf = asOf;
    this.answers = answers;
    this.#ask();
    this.surface.tell("cw-opened", { by });
    this.#changedHere();
    // Who opened it from the foot of the checker wants to see what became of it.
    if (by === "file" || by === "code") this.surface.lead("geopend");
  }

  startAnew(): void {
    Object.assign(this, this.#before);
    this.#before = undefined;
    this.answers = { format: 1 };
    this.#practiceChanged();
    this.opener.forgetTab();
    this.surface.tell("cw-opened", { by: undefined });
    this.surface.lead("zorgsoort");
  }

  // ---- other policies

  /** The policies of the script, where they stand beside this one. */
  get others(): readonly string[] {
    return this.surface.givenPolicy() === undefined ? bundledPolicies : [];
  }

  /** What the practice can be held against: other policies, other editions of this one, or nothing. */
  get comparable(): Comparable | undefined {
    if (!this.#loaded) return undefined;
    const { id, index } = this.#loaded;
    const others = this.others.filter((other) => other !== id);
    const hasEditions = index.editions.size > 1;
    if (others.length + this.surface.otherPolicies().length === 0)
      return hasEditions ? "editions" : undefined;
    return hasEditions ? "both" : "policies";
  }

  /** The policies of the script, and those that the page brings: asked for here, if they are not there. */
  otherPolicies(): Result<LoadedPolicy>[] {
    const engine = this.#engine;
    if (!engine) return [];
    return [
      ...this.others.map((id) => bundledPolicy(engine, id)),
      ...this.surface.otherPolicies().map((other) => hostPolicy(engine, asText(other))),
    ];
  }

  /** Whether all of a policy is there, in the visitor's language. */
  isReadable({ id }: LoadedPolicy): boolean {
    return isWhole(id) && speaks(id, this.surface.lang());
  }

  /** What did not come of the script, and will not, of what this page needs. */
  get missing(): readonly Fault[] {
    return missingPieces(this.#loaded?.id ?? this.policy, this.surface.wantedLang());
  }

  /** What to tell of a part of a policy that did not come. */
  missingOf({ id }: LoadedPolicy): readonly Fault[] {
    return missingPieces(id, this.surface.lang());
  }

  // ---- asking the core

  get #question(): string {
    return [this.careType, this.asOf].join();
  }

  #practiceChanged(): void {
    this.opener.changed();
    this.#later?.keeper.changed();
  }

  #changedHere(): void {
    this.surface.announce();
    this.surface.changed();
  }

  /** An edition that this policy does not have is not asked for. */
  #checkEdition(): void {
    if (this.#loaded && !this.#loaded.index.editions.has(this.sheet.edition))
      this.sheet.edition = "";
  }

  /** Which questions the care types have. */
  #ask(): void {
    this.#groups.clear();
    if (!this.#engine || !this.#loaded) return;
    for (const careType of this.careTypes) {
      const result = this.#engine.questions(this.#loaded.key, careType);
      if (result.ok) this.#groups.set(careType, result.value);
      else if (this.canExplain) this.#report(result.errors);
    }
  }

  #check(again = true): void {
    const [engine, policy] = [this.#engine, this.#loaded];
    this.#checkedFor = this.#question;
    this.#couldExplain = this.canExplain;
    this.#checked = undefined;
    if (!engine || !policy || !this.careTypes.length) return;
    const checked = this.#look(engine, policy, this.sheet);
    const { verdicts, timeline, faults, errors } = checked;
    // What is wrong is told once its sentences are there (goOn).
    if (!this.#couldExplain && (faults.size || errors.length)) return;
    this.#checked = checked;
    const [verdict] = verdicts;
    if (verdict) this.surface.tell("cw-verdict", { verdict, verdicts, timeline });
    this.#checkTrial(again);
  }

  #look(engine: Engine, policy: LoadedPolicy, sheet: AnswerSheet): Checked {
    const withWays = this.#later !== undefined && this.surface.wantsWays();
    return check(engine, policy, this.careTypes, sheet, this.day, withWays);
  }

  /** Adds what the first verdict did without; later ones bring it along. */
  #findWays(): void {
    const [engine, policy, checked] = [this.#engine, this.#loaded, this.#checked];
    if (!engine || !policy || !checked || !this.surface.wantsWays()) return;
    const ways = waysOf(engine, policy, this.careTypes, checked.answers, this.day);
    this.#checked = { ...checked, ways };
  }

  /** What is tried out, and what it is compared with; the answers that stand are as they were. */
  #checkTrial(again = true): void {
    const [engine, policy, before] = [this.#engine, this.#loaded, this.#checked];
    if (!engine || !policy || !before) return;
    const { trial } = this;
    if (trial) {
      const after = this.#look(engine, policy, trial.sheet);
      const [was, is] = [before.answers, after.answers];
      const told = engine.differences(policy.key, this.careTypes, was, is, this.day);
      trial.tried = { before, after, differences: told.ok ? told.value : [] };
    }
    this.#later?.comparer.compare();
    this.#errors = this.shown?.errors ?? [];
    if (this.#errors.length) this.#report(this.#errors);
    if (again && this.#errors.some(({ code }) => code === "engine-aborted"))
      void this.#checkAfterRestart(engine);
  }

  /** Once more with a fresh instance; a second failure on the same answers stays. */
  async #checkAfterRestart(engine: Engine): Promise<void> {
    const ready = await engine.ready();
    if (ready.ok) {
      this.#ask();
      this.#check(false);
      if (!this.#errors.length) this.#restarted = true;
    } else this.#report(ready.errors);
    this.surface.changed();
  }

  #report(errors: Fault[]): void {
    this.#errors = errors;
    this.surface.tell("cw-error", { errors });
  }
}
