import { lateAnswers } from "../compiled/late-answers.js";
import type { Engine, LoadedPolicy } from "../engine.js";
import type { Fault } from "../result.js";
import type { QuestionGroup, Verdict } from "../types.js";
import type { AnswerSheet, Given } from "./answer-sheet.js";
import { check, noWays, waysOf, type Checked } from "./check.js";
import type { Session } from "./session.js";
import { stepsOf, type Step } from "./steps.js";

/** What a session asks of the core, and what that says. */
export class Inquiry {
  readonly #session: Session;
  /** What each care type asks. */
  readonly #groups = new Map<string, QuestionGroup[]>();
  #steps: readonly Step[] = [];
  #checked: Checked | undefined;
  /** The choice that was checked last. */
  #for = "";
  /** Whether the last check could say what is wrong with a request. */
  #couldExplain = false;
  /** What is wrong, and not with one answer. */
  errors: readonly Fault[] = [];
  /** Whether the engine had to be started anew since the last answer. */
  restarted = false;

  constructor(session: Session) {
    this.#session = session;
  }

  groups(careType: string): readonly QuestionGroup[] {
    return this.#groups.get(careType) ?? [];
  }

  /** All that they ask, in steps. */
  get steps(): readonly Step[] {
    return this.#steps;
  }

  /** What the answers that stand come to. */
  get checked(): Checked | undefined {
    return this.#checked;
  }

  /** Whether other care types or another day are chosen than were checked last. */
  get isStale(): boolean {
    return this.#for !== this.#choice;
  }

  /** Whether what is wrong with a request can be put into sentences: they come after the first verdict. */
  get canExplain(): boolean {
    return this.#session.policies.isWhole && lateAnswers.now !== undefined;
  }

  get #choice(): string {
    return [this.#session.careType, this.#session.asOf].join();
  }

  /** Which questions the care types have. */
  ask(): void {
    const { policies, careTypes } = this.#session;
    const { engine, loaded } = policies;
    this.#groups.clear();
    this.#steps = [];
    if (!engine || !loaded) return;
    for (const careType of careTypes) {
      const result = engine.questions(loaded.key, careType);
      if (result.ok) this.#groups.set(careType, result.value);
      else if (this.canExplain) this.report(result.errors);
    }
    this.#steps = stepsOf(
      loaded.index.groups.keys(),
      careTypes.map((careType) => ({ careType, groups: this.groups(careType) })),
    );
  }

  /** The verdicts on the answers that stand, and on what is tried out. */
  check(again = true): void {
    const { policies, careTypes, sheet } = this.#session;
    const { engine, loaded } = policies;
    this.#for = this.#choice;
    this.#couldExplain = this.canExplain;
    this.#checked = undefined;
    if (!engine || !loaded || !careTypes.length) return;
    const checked = this.#look(engine, loaded, sheet);
    const { faults, errors } = checked;
    // What is wrong is told once its sentences are there (complete).
    if (!this.#couldExplain && (faults.size || errors.length)) return;
    this.#checked = checked;
    this.tell();
    this.checkTrial(again);
  }

  /** Tells what the answers that stand come to. */
  tell(): void {
    const { verdicts = [], timeline = [] } = this.#checked ?? {};
    const [verdict] = verdicts;
    if (verdict) this.#session.surface.tell("cw-verdict", { verdict, verdicts, timeline });
  }

  /** Adds what the first verdict did without; later ones bring it along. */
  complete(): void {
    if (!this.#couldExplain) {
      this.ask();
      this.check();
      return;
    }
    this.findWays();
  }

  /** What it would take is asked again: other steps are ruled out. */
  findWays(): void {
    const { trial } = this.#session;
    if (this.#checked) this.#checked = this.#withWays(this.#checked);
    if (trial?.tried) trial.tried = { ...trial.tried, after: this.#withWays(trial.tried.after) };
  }

  /** What is tried out, and what it is compared with; the answers that stand are as they were. */
  checkTrial(again = true): void {
    const { policies, careTypes, day, trial, later } = this.#session;
    const { engine, loaded } = policies;
    const before = this.#checked;
    if (!engine || !loaded || !before) return;
    if (trial) {
      const after = this.#look(engine, loaded, trial.sheet);
      const told = engine.differences(loaded.key, careTypes, before.answers, after.answers, day);
      trial.tried = { before, after, differences: told.ok ? told.value : [] };
    }
    later?.comparer.compare();
    this.errors = this.#session.shown?.errors ?? [];
    if (this.errors.length) this.report(this.errors);
    if (again && this.errors.some(({ code }) => code === "engine-aborted"))
      void this.#checkAfterRestart(engine);
  }

  /** Whether these answers would leave a condition unmet that is not so now. */
  wouldFail(given: readonly Given[]): boolean {
    const { policies, careTypes, day, shownSheet, shown } = this.#session;
    const { engine, loaded } = policies;
    if (!engine || !loaded || !shown) return true;
    const sheet = shownSheet.copy();
    for (const { asked, careType, answer } of given) sheet.set(asked, careType, answer);
    const answers = sheet.document(careTypes, new Set(shown.faults.keys()));
    const checked = engine.checkAll(loaded.key, careTypes, answers, day);
    const failing = (verdicts: readonly Verdict[]): number =>
      verdicts.flatMap(({ conditions }) => conditions.filter(({ state }) => state === "not-met"))
        .length;
    return !checked.ok || failing(checked.value.verdicts) > failing(shown.verdicts);
  }

  report(errors: readonly Fault[]): void {
    this.errors = errors;
    this.#session.surface.tell("cw-error", { errors: [...errors] });
  }

  #look(engine: Engine, policy: LoadedPolicy, sheet: AnswerSheet): Checked {
    const { careTypes, day, later } = this.#session;
    const checked = check(engine, policy, careTypes, sheet, day);
    return later ? this.#withWays(checked) : checked;
  }

  #withWays(checked: Checked): Checked {
    const { policies, careTypes, day, later, surface } = this.#session;
    const { engine, loaded } = policies;
    if (!engine || !loaded || !checked.verdicts.length || !surface.wantsWays())
      return { ...checked, ...noWays };
    const { answers } = checked;
    return { ...checked, ...waysOf(engine, loaded, careTypes, answers, day, later?.ruledOut.kept) };
  }

  /** Once more with a fresh instance; a second failure on the same answers stays. */
  async #checkAfterRestart(engine: Engine): Promise<void> {
    const ready = await engine.ready();
    if (ready.ok) {
      this.ask();
      this.check(false);
      if (!this.errors.length) this.restarted = true;
    } else this.report(ready.errors);
    this.#session.surface.changed();
  }
}
