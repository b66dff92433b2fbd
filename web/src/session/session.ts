import { isDay } from "../days.js";
import { toFragment } from "../keep/fragment.js";
import { said, type Opened, type OpenedBy, type Practice } from "../keep/practice.js";
import { todayInAmsterdam } from "../today.js";
import type { Answers } from "../types.js";
import { isAwaited } from "../unknown-policy.js";
import { AnswerSheet, type Answer, type Asked, type Given } from "./answer-sheet.js";
import type { Checked } from "./check.js";
import { Inquiry } from "./inquiry.js";
import { Journey, type Chapter, type Place } from "./journey.js";
import type { Later } from "./later.js";
import { Opener } from "./opener.js";
import { outlookOf, type Outlook } from "./outlook.js";
import { Policies } from "./policies.js";
import type { Landmark, Surface } from "./surface.js";
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

/** The heading of each chapter. */
const leads: Record<Chapter, Landmark> = {
  uitkomst: "uitkomst",
  planning: "deel",
  bewijs: "deel",
  vergelijken: "vergelijken",
  bewaren: "bewaren",
};

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
  /** Whether the care types were chosen on the first screen, or by what was opened there. */
  isChosenHere = false;
  readonly surface: Surface;
  readonly sheet = new AnswerSheet();
  /** Facts that no way may change, by the place of their answer, in the order in which they were ruled out. */
  readonly ruledOut = new Map<string, string>();
  readonly policies: Policies;
  readonly inquiry: Inquiry;
  readonly opener: Opener;
  readonly journey: Journey;
  /** What comes after the first verdict; undefined until then. */
  #later: Later | undefined;
  /** What the visitor asked of it meanwhile. */
  readonly #asked: ((later: Later) => void)[] = [];
  #dayBefore = "";
  #started: Promise<void> | undefined;
  /** What was said before a care type was chosen, and what that was asked for: drawing anew asks nothing. */
  #outlook: { asked: string; said: Outlook | undefined } | undefined;
  /** What was chosen before a practice was opened. */
  #before: Pick<Choice, "careType" | "asOf"> | undefined;

  constructor(surface: Surface) {
    this.surface = surface;
    this.policies = new Policies(this);
    this.inquiry = new Inquiry(this);
    this.opener = new Opener(this);
    this.journey = new Journey(this);
  }

  // ---- what there is

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

  get trial(): Trial | undefined {
    return this.#later?.trials.now;
  }

  /** What is on the page: the trial, while there is one. */
  get shown(): Checked | undefined {
    return this.trial?.tried?.after ?? this.inquiry.checked;
  }

  /** The answers that are on the page. */
  get shownSheet(): AnswerSheet {
    return this.#later?.trials.sheet ?? this.sheet;
  }

  /** Before a care type is chosen. */
  get outlook(): Outlook | undefined {
    const { engine, loaded } = this.policies;
    const { edition } = this.sheet;
    const asked = [loaded?.key, edition, this.day].join();
    // Where it could not be said, it is asked anew.
    if ((asked !== this.#outlook?.asked || !this.#outlook.said) && engine && loaded)
      this.#outlook = { asked, said: outlookOf(engine, loaded, edition, this.day) };
    return loaded && this.#outlook?.said;
  }

  get answers(): Answers {
    return this.sheet.document(this.careTypes, new Set());
  }

  set answers(answers: Answers) {
    this.#later?.trials.forget();
    this.ruledOut.clear();
    this.sheet.fill(answers, (value) => asTyped(value, this.surface.lang()));
    this.#checkEdition();
    this.inquiry.restarted = false;
    this.inquiry.check();
    this.surface.changed();
  }

  /** The practice as it is, with what is said of it; undefined while none is chosen. */
  get practice(): Practice | undefined {
    const { careTypes, asOf, answers } = this;
    const { loaded } = this.policies;
    if (!careTypes.length || !loaded) return undefined;
    const verdicts = this.inquiry.checked?.verdicts ?? [];
    return { policy: loaded.id, careTypes, asOf, answers, said: said(verdicts) };
  }

  get fragment(): string {
    const { practice } = this;
    return practice ? toFragment(practice) : "";
  }

  // ---- how it goes

  /** Once, however often it is asked for. */
  start(): Promise<void> {
    return (this.#started ??= this.#start());
  }

  async #start(): Promise<void> {
    const started = await this.policies.start();
    if (started.ok) this.load();
    else this.inquiry.report(started.errors);
    this.surface.changed();
  }

  /** Another policy, or more of one, has come. */
  policyArrived(): void {
    if (this.policies.loaded) this.#later?.comparer.renew();
    else this.load();
    this.surface.changed();
  }

  /** Turns to the policy that is chosen, as far as it is there. */
  load(): void {
    const { engine, loaded } = this.policies;
    if (!engine) return;
    const result = this.policies.take(engine);
    if (!result.ok) {
      if (!isAwaited(result.errors)) this.inquiry.report(result.errors);
      return;
    }
    const { key, index } = result.value;
    if (loaded?.key !== key) this.#later?.comparer.forget();
    const [only, ...others] = result.value.careTypes;
    if (!this.careType && only && !others.length) this.careType = only;
    this.inquiry.errors = [];
    this.#checkEdition();
    // What waits to be opened brings care types of its own: those of before may be none of this policy's.
    const { waits } = this.opener;
    if (!waits) this.inquiry.ask();
    this.#tellReady();
    if (!waits) this.inquiry.check();
    this.#later?.comparer.renew();
    this.opener.ready(index);
    this.refresh();
  }

  /** Tells what is so, as it was told when it came to be so. */
  tellAgain(): void {
    this.#tellReady();
    this.inquiry.tell();
    const { errors } = this.inquiry;
    if (errors.length) this.surface.tell("cw-error", { errors: [...errors] });
  }

  #tellReady(): void {
    const { engine, loaded } = this.policies;
    if (!engine || !loaded) return;
    const { id, version, hash } = loaded;
    this.surface.tell("cw-ready", { policy: id, version, hash, engine: engine.version });
  }

  /** Other care types or another day may have been chosen since the last check. */
  refresh(): void {
    if (!this.policies.loaded || !this.inquiry.isStale) return;
    this.inquiry.errors = [];
    this.inquiry.ask();
    this.inquiry.check();
  }

  /** The first verdict is on the screen: the rest of what a visitor can do is there from now on. */
  goOn(later: Later): void {
    this.#later = later;
    this.surface.changed();
    this.inquiry.complete();
    for (const ask of this.#asked.splice(0)) ask(later);
  }

  /** Of what comes after the first verdict: done once it is there. */
  whenOn(ask: (later: Later) => void): void {
    if (this.#later) ask(this.#later);
    else {
      this.#asked.push(ask);
      if (this.policies.missing.length) this.surface.lead("mislukt");
    }
  }

  /** To a step, or a part of what follows from the answers. */
  goTo(place: Place): void {
    this.journey.turnTo(place);
    this.leadHere();
  }

  /** To the heading of where the visitor is. */
  leadHere(): void {
    const { chapter, isChoosing } = this.journey;
    if (isChoosing) this.surface.lead("zorgsoort");
    else if (this.careTypes.length) this.surface.lead(chapter ? leads[chapter] : "vragen");
  }

  /** To what is drawn somewhere, wherever the visitor is. */
  leadTo(to: Landmark): void {
    const { journey } = this;
    if (!journey.isWhole) {
      if (to === "uitkomst" || to === "uitleg") journey.turnTo("uitkomst");
      else if (to === "vragen") journey.turnToQuestions();
    }
    this.surface.lead(to);
  }

  // ---- what a visitor does

  /** The care type at this place among those that are chosen, or none. */
  chooseCareType(place: number, id: string): void {
    const { careTypes } = this;
    careTypes.splice(place, 1, id);
    this.oneMore = false;
    this.careType = careTypes.filter(Boolean).join(" ");
    this.refresh();
    this.journey.begin();
    this.#practiceChanged();
    this.#changedHere();
  }

  /** The care type that questions begin with, or the outcome where it has none; one that is chosen already goes on. */
  beginWith(careType: string): void {
    this.isChosenHere = true;
    if (this.careTypes.includes(careType)) this.journey.turnToQuestions();
    else {
      this.careType = "";
      this.chooseCareType(0, careType);
    }
    this.leadHere();
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
    this.inquiry.check();
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
    this.inquiry.restarted = false;
    this.inquiry.check();
    this.#practiceChanged();
    this.#changedHere();
  }

  /** Other answers are tried out; the ones that stand are as they were. */
  triedOut(): void {
    this.inquiry.checkTrial();
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
    if (!this.careType) this.isChosenHere = true;
    this.careType = careTypes.join(" ");
    this.asOf = asOf;
    this.answers = answers;
    this.inquiry.ask();
    this.journey.resume();
    this.surface.tell("cw-opened", { by });
    this.#changedHere();
    // Who opened it from the foot of the checker wants to see what became of it.
    if (by === "file" || by === "code") this.surface.lead("geopend");
  }

  startAnew(): void {
    Object.assign(this, this.#before);
    this.#before = undefined;
    this.answers = { format: 1 };
    this.journey.begin();
    this.#practiceChanged();
    this.opener.forgetTab();
    this.surface.tell("cw-opened", { by: undefined });
    this.surface.lead("zorgsoort");
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
    const { loaded } = this.policies;
    if (loaded && !loaded.index.editions.has(this.sheet.edition)) this.sheet.edition = "";
  }
}
