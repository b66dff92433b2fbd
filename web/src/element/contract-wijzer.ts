import {
  html,
  LitElement,
  nothing,
  type ComplexAttributeConverter,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from "lit";
import type { Engine, LoadedPolicy } from "../engine.js";
import type { Fault, Result } from "../result.js";
import type { PolicyIndex } from "../policy-index.js";
import { afterPaint } from "../after-paint.js";
import { isDay } from "../days.js";
import { toFragment } from "../keep/fragment.js";
import { said, type Opened, type OpenedBy, type Practice } from "../keep/practice.js";
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
  whenWhole,
} from "../shared.js";
import { styles } from "../styles/index.js";
import { spoken, texts, type Texts } from "../texts/index.js";
import type { Comparable } from "../texts/rest-texts.js";
import { todayInAmsterdam } from "../today.js";
import { isAwaited } from "../unknown-policy.js";
import type {
  Answers,
  AskedFact,
  Change,
  Lang,
  PracticeStep,
  QuestionGroup,
  Value,
  Verdict,
} from "../types.js";
import { AnswerSheet, type Answer, type Asked } from "./answer-sheet.js";
import { check, waysOf, type Checked } from "./check.js";
import { asTyped } from "./controls.js";
import { headline } from "./headline.js";
import { icon } from "./icons.js";
import { lateParts } from "./late-parts.js";
import { nextSentence } from "./next-step.js";
import { Opener } from "./opener.js";
import { openedNotice } from "./opened-notice.js";
import { questionList, type Part } from "./question-list.js";
import type { Rest } from "./rest.js";
import { setup } from "./setup.js";
import { isOver, openFacts } from "./standing.js";
import { summary } from "./summary.js";
import type { Trial } from "./trial.js";
import { makeView, type View } from "./view.js";
import { yearNotice } from "./year-notice.js";

export interface ReadyDetail {
  policy: string;
  version: string;
  hash: string;
  engine: string;
}
export interface AnswerDetail {
  fact: string;
  scope: AskedFact["scope"];
  careType: string;
  value: Value;
}
export interface VerdictDetail {
  /** Of the first care type. */
  verdict: Verdict;
  verdicts: Verdict[];
  timeline: PracticeStep[];
}
export interface ErrorDetail {
  errors: Fault[];
}

export interface OpenedDetail {
  /** Undefined: the visitor began anew. */
  by: OpenedBy | undefined;
}

declare global {
  // They bubble and are composed: the element and all that it stands in hear them.
  interface HTMLElementEventMap {
    "cw-ready": CustomEvent<ReadyDetail>;
    "cw-answer": CustomEvent<AnswerDetail>;
    "cw-verdict": CustomEvent<VerdictDetail>;
    "cw-opened": CustomEvent<OpenedDetail>;
    "cw-error": CustomEvent<ErrorDetail>;
  }
}

/** The element's events, with their details. */
export type ContractWijzerEventMap = Pick<
  HTMLElementEventMap,
  "cw-ready" | "cw-answer" | "cw-verdict" | "cw-opened" | "cw-error"
>;

/** An attribute that is left out is the empty word, and the other way round. */
const word: ComplexAttributeConverter<string> = {
  fromAttribute: (value) => value ?? "",
  toAttribute: (value) => value || null,
};

/** A quiet moment, so that quick answers are announced once. */
const announceAfter = 600;

/**
 * The checker as an element.
 *
 * @attr policy - id of a policy inside the script; may be left out where there is only one
 * @attr care-type - id of a care type of that policy, or several with a space between
 * @attr lang - nl or en; otherwise that of the nearest ancestor with a lang
 * @attr as-of - the day to look on, 2024-10-20; today in the Netherlands when left out
 * @attr answers - the answers to begin with, as JSON (rules/schema/answers.schema.json)
 * @attr theme - light or dark, or the name of a theme of the host's own styles; as the visitor has it when left out
 * @attr compact - less room: one column, without the day, the explanation folded
 * @attr without-ways - without what it would take to get a better contract
 * @attr without-trial - without trying out other answers before they are kept
 * @attr without-compare - without other policies, and other editions of this one
 * @attr rules-page - the address of a page with the clauses, to which citations then lead; none when left out
 * @attr share-page - the address of a page that opens a practice from its fragment; without it the visitor is offered no link
 * @prop policyData - a policy of the host's own, as data or as JSON text (rules/schema/policy.schema.json); an inline script of the type application/json inside the element does the same
 * @prop otherPolicies - a list of policies of the host's own to compare with, each as policyData
 * @prop answers - the answers for the chosen care types (rules/schema/answers.schema.json); set them to fill in a practice
 * @fires cw-ready - the policy can be asked
 * @fires cw-answer - the visitor gave or withdrew an answer
 * @fires cw-verdict - there is a new verdict
 * @fires cw-opened - a kept practice was opened, or put away
 * @fires cw-error - something could not be done
 * @slot intro - above the checker
 * @slot keep - more ways to keep a practice, among the checker's own
 * @slot end - below the checker: whom to ask, say
 * @csspart setup - the choice of care type and day
 * @csspart questions - all questions
 * @csspart summary - the outcome of one care type, beside the questions
 * @csspart headline - the outcome's heading
 * @csspart details - the explanation
 * @csspart compare - the practice under other policies
 * @csspart keep - ways to keep the practice
 * @cssprop --contractwijzer-document-font-family
 * @cssprop --contractwijzer-document-font-size
 * @cssprop --contractwijzer-document-color
 * @cssprop --contractwijzer-document-subtle-color
 * @cssprop --contractwijzer-document-background-color
 * @cssprop --contractwijzer-document-subtle-background-color
 * @cssprop --contractwijzer-document-border-color
 * @cssprop --contractwijzer-document-border-radius
 * @cssprop --contractwijzer-form-control-border-color
 * @cssprop --contractwijzer-accent-color
 * @cssprop --contractwijzer-accent-background-color
 * @cssprop --contractwijzer-accent-inverse-color
 * @cssprop --contractwijzer-invalid-color
 * @cssprop --contractwijzer-invalid-background-color
 * @cssprop --contractwijzer-focus-outline-color
 */
export class ContractWijzer extends LitElement {
  static override properties: PropertyDeclarations = {
    policy: { reflect: true, converter: word },
    careType: { attribute: "care-type", reflect: true, converter: word },
    lang: { reflect: true, converter: word },
    asOf: { attribute: "as-of", reflect: true, converter: word },
    theme: { reflect: true, converter: word },
    compact: { reflect: true, type: Boolean },
    withoutWays: { attribute: "without-ways", reflect: true, type: Boolean },
    withoutTrial: { attribute: "without-trial", reflect: true, type: Boolean },
    withoutCompare: { attribute: "without-compare", reflect: true, type: Boolean },
    rulesPage: { attribute: "rules-page", reflect: true, converter: word },
    sharePage: { attribute: "share-page", reflect: true, converter: word },
    policyData: { attribute: false },
    otherPolicies: { attribute: false },
  };
  static override styles = styles;

  policy = "";
  careType = "";
  override lang = "";
  asOf = "";
  theme = "";
  compact = false;
  withoutWays = false;
  withoutTrial = false;
  withoutCompare = false;
  rulesPage = "";
  sharePage = "";
  policyData: unknown = undefined;
  otherPolicies: readonly unknown[] = [];

  #engine: Engine | undefined;
  #loaded: LoadedPolicy | undefined;
  /** What each care type asks. */
  #groups = new Map<string, QuestionGroup[]>();
  #oneMore = false;
  #checked: Checked | undefined;
  #checkedFor = "";
  #errors: Fault[] = [];
  /** What is wrong with what the host wrote down. */
  #hostErrors: Fault[] = [];
  /** Whether the engine had to be, since the last answer. */
  #restarted = false;
  readonly #sheet = new AnswerSheet();
  readonly #opener: Opener;
  /** What comes after the first verdict; undefined until then. */
  #rest: Rest | undefined;
  /** What the visitor asked of it meanwhile. */
  readonly #asked: ((rest: Rest) => void)[] = [];
  #goesOn = false;
  /**
   * Whether what it would take is looked for, and what is folded is drawn: a first verdict does not
   * wait for that.
   */
  #complete = false;
  /** What was chosen before a practice was opened. */
  #before: { careType: string; asOf: string } | undefined;
  #announcement = "";
  #announceTimer: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    super();
    this.#opener = new Opener({
      index: () => this.#loaded?.index,
      blank: () => this.#sheet.blank,
      others: () => this.#others(),
      practice: () => this.#practiceNow(),
      turnTo: (policy) => (this.policy = policy),
      show: (opened, by) => this.#show(opened, by),
      update: () => this.requestUpdate(),
    });
    for (const language of Object.values(texts)) language.whenHere(() => this.requestUpdate());
  }

  /** What is on the screen is a first verdict, or the choice of a care type: the rest may follow. */
  async #goOn(): Promise<void> {
    this.#goesOn = true;
    const id = this.#loaded?.id ?? "";
    const couldExplain = this.#canExplain(id);
    await afterPaint();
    await whenWhole(id);
    lateParts.whenHere((parts) => {
      this.#rest = new parts.Rest({
        trying: {
          sheet: this.#sheet,
          lang: () => this.#language(),
          index: () => this.#loaded?.index,
          triedOut: () => {
            this.#checkTrial();
            this.#changedHere();
          },
          stand: (changes) => {
            for (const { asked, careType, answer } of changes) this.#tell(asked, careType, answer);
            this.#answersChanged();
          },
          focus: (id) => void this.updateComplete.then(() => this.#focus(id)),
        },
        comparing: {
          engine: () => this.#engine,
          own: () => this.#loaded && { id: "", policy: this.#loaded, edition: this.#sheet.edition },
          others: () => this.#otherPolicies(),
          isReadable: ({ id }) => isWhole(id) && speaks(id, this.#language()),
          missing: ({ id }) => missingPieces(id, this.#language()),
          careTypes: () => this.#careTypes,
          answers: () => this.#shown?.answers,
          day: () => this.#day(),
          report: (errors) => {
            this.#dispatch("cw-error", { errors });
          },
          update: () => this.requestUpdate(),
        },
        keeping: {
          opener: this.#opener,
          lang: () => this.#language(),
          day: () => this.#day(),
          index: () => this.#loaded?.index,
          others: () => this.#others(),
          practice: () => this.#practiceNow(),
          download: (text, type, name) => this.#download(text, type, name),
          update: () => this.requestUpdate(),
        },
      });
      this.#adoptRestStyles();
      this.#makeComplete(couldExplain);
      for (const ask of this.#asked.splice(0)) ask(this.#rest);
    });
  }

  /** Whether what is wrong with a request can be put into sentences: they come after the first verdict. */
  #canExplain(id: string): boolean {
    return isWhole(id) && lateParts.now !== undefined;
  }

  /** Of what comes after the first verdict: done once it is there. */
  #later(ask: (rest: Rest) => void): void {
    if (this.#rest) ask(this.#rest);
    else {
      this.#asked.push(ask);
      if (this.#missing.length) this.#focus("mislukt");
    }
  }

  get #trial(): Trial | undefined {
    return this.#rest?.trials.now;
  }

  /** The answers that are on the page. */
  get #sheetShown(): AnswerSheet {
    return this.#rest?.trials.sheet ?? this.#sheet;
  }

  /** The present verdict, of the first care type, if there is one. */
  get verdict(): Verdict | undefined {
    return this.#checked?.verdicts[0];
  }

  /** The present verdicts, one for each care type. */
  get verdicts(): readonly Verdict[] {
    return this.#checked?.verdicts ?? [];
  }

  get answers(): Answers {
    return this.#sheet.document(this.#careTypes, new Set());
  }

  set answers(answers: Answers) {
    this.#rest?.trials.forget();
    this.#sheet.fill(answers, (value) => asTyped(value, this.#language()));
    this.#checkEdition();
    this.#restarted = false;
    this.#check();
    this.requestUpdate();
  }

  /**
   * Fills in the practice that a fragment bears, the last part of an address that the checker made;
   * false where it bears none that is known here. Not before `cw-ready`. `keptOn` is the day on which
   * it was kept, where that is known.
   */
  openFragment(fragment: string, by: "link" | "page" = "link", keptOn = ""): boolean {
    return this.#opener.openFragment(fragment, by, isDay(keptOn) ? keptOn : "");
  }

  /** The practice as it is, as a fragment that `openFragment` opens; empty while none is chosen. */
  get fragment(): string {
    const practice = this.#practiceNow();
    return practice ? toFragment(practice) : "";
  }

  get #careTypes(): string[] {
    return [...new Set(this.careType.split(/\s+/).filter(Boolean))];
  }

  override connectedCallback(): void {
    super.connectedCallback();
    void this.#begin();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#announceTimer);
  }

  async #begin(): Promise<void> {
    if (this.#engine) return;
    const started = await sharedEngine();
    if (started.ok) {
      this.#engine = started.value;
      onPolicyArrival(() => {
        if (this.#loaded) this.#rest?.comparer.renew();
        else this.#load();
        this.requestUpdate();
      });
      this.#load();
    } else this.#report(started.errors);
    this.requestUpdate();
  }

  #load(): void {
    if (!this.#engine) return;
    const given = this.#givenPolicy();
    const result =
      given === undefined
        ? bundledPolicy(this.#engine, this.policy)
        : hostPolicy(this.#engine, given);
    if (!result.ok) {
      this.#loaded = undefined;
      if (!isAwaited(result.errors)) this.#report(result.errors);
      return;
    }
    if (this.#loaded?.key !== result.value.key) this.#rest?.comparer.forget();
    this.#loaded = result.value;
    this.#errors = [];
    this.#checkEdition();
    this.#ask();
    const { id, version, hash } = result.value;
    this.#dispatch("cw-ready", {
      policy: id,
      version,
      hash,
      engine: this.#engine.version,
    });
    this.#check();
    this.#rest?.comparer.renew();
    this.#opener.ready(result.value.index);
  }

  #practiceNow(): Practice | undefined {
    const [careTypes, index] = [this.#careTypes, this.#loaded?.index];
    if (!careTypes.length || !index) return undefined;
    return {
      policy: index.policy.id,
      careTypes,
      asOf: this.asOf,
      answers: this.answers,
      said: said(this.verdicts),
    };
  }

  #show({ careTypes, asOf, answers }: Opened, by: OpenedBy): void {
    this.#before ??= { careType: this.careType, asOf: this.asOf };
    this.#rest?.keeper.changed();
    this.careType = careTypes.join(" ");
    this.asOf = asOf;
    this.answers = answers;
    this.#ask();
    this.#dispatch("cw-opened", { by });
    this.#announceSoon();
    // Who opened it from the foot of the checker wants to see what became of it.
    if (by === "file" || by === "code")
      void this.updateComplete.then(() => {
        this.#focus("geopend");
      });
  }

  #practiceChanged(): void {
    this.#opener.changed();
    this.#rest?.keeper.changed();
  }

  #startAnew(): void {
    Object.assign(this, this.#before);
    this.#before = undefined;
    this.answers = { format: 1 };
    this.#opener.opened = undefined;
    this.#practiceChanged();
    this.#dispatch("cw-opened", { by: undefined });
    this.#focus("zorgsoort");
  }

  /** The text of the host's own policy, if it gives one. */
  #givenPolicy(): string | undefined {
    const { policyData } = this;
    if (policyData === undefined || policyData === null)
      return this.querySelector(':scope > script[type="application/json"]')?.textContent;
    return asText(policyData);
  }

  /** An edition that this policy does not have is not asked for. */
  #checkEdition(): void {
    if (this.#loaded && !this.#loaded.index.editions.has(this.#sheet.edition))
      this.#sheet.edition = "";
  }

  /** Which questions the care types have. */
  #ask(): void {
    this.#groups.clear();
    if (!this.#engine || !this.#loaded) return;
    for (const careType of this.#careTypes) {
      const result = this.#engine.questions(this.#loaded.key, careType);
      if (result.ok) this.#groups.set(careType, result.value);
      else if (this.#canExplain(this.#loaded.id)) this.#report(result.errors);
    }
  }

  /** Whether it was last looked for other care types, or on another day, than are chosen now. */
  get #isStale(): boolean {
    return this.#checkedFor !== [this.careType, this.asOf].join();
  }

  #check(again = true): void {
    const [engine, policy] = [this.#engine, this.#loaded];
    const careTypes = this.#careTypes;
    this.#checkedFor = [this.careType, this.asOf].join();
    if (!engine || !policy || !careTypes.length) {
      this.#checked = undefined;
      return;
    }
    this.#checked = this.#look(engine, policy, this.#sheet);
    const { verdicts, timeline, faults, errors } = this.#checked;
    if (!this.#canExplain(policy.id) && (faults.size || errors.length)) {
      // What is wrong is told once its sentences are there (#goOn).
      this.#checked = undefined;
      return;
    }
    const [verdict] = verdicts;
    if (verdict) this.#dispatch("cw-verdict", { verdict, verdicts, timeline });
    this.#checkTrial(again);
  }

  #look(engine: Engine, policy: LoadedPolicy, sheet: AnswerSheet): Checked {
    const withWays = this.#complete && !this.withoutWays;
    return check(engine, policy, this.#careTypes, sheet, this.#day(), withWays);
  }

  /** Adds what the first verdict did without; later ones bring it along. */
  #makeComplete(couldExplain: boolean): void {
    this.#complete = true;
    this.requestUpdate();
    if (!couldExplain) {
      this.#ask();
      this.#check();
      return;
    }
    const [engine, policy, checked] = [this.#engine, this.#loaded, this.#checked];
    if (!engine || !policy || !checked || this.withoutWays) return;
    const ways = waysOf(engine, policy, this.#careTypes, checked.answers, this.#day());
    this.#checked = { ...checked, ways };
  }

  /** What is tried out, and what it is compared with; the answers that stand are as they were. */
  #checkTrial(again = true): void {
    const [engine, policy, before] = [this.#engine, this.#loaded, this.#checked];
    if (!engine || !policy || !before) return;
    const trial = this.#trial;
    if (trial) {
      const after = this.#look(engine, policy, trial.sheet);
      const [was, is] = [before.answers, after.answers];
      const told = engine.differences(policy.key, this.#careTypes, was, is, this.#day());
      trial.tried = { before, after, differences: told.ok ? told.value : [] };
    }
    this.#rest?.comparer.compare();
    this.#errors = this.#shown?.errors ?? [];
    if (this.#errors.length) this.#report(this.#errors);
    if (again && this.#errors.some(({ code }) => code === "engine-aborted"))
      void this.#checkAfterRestart(engine);
  }

  /** What is on the page: the trial, while there is one. */
  get #shown(): Checked | undefined {
    return this.#trial?.tried?.after ?? this.#checked;
  }

  /** The policies of the script, where they stand beside this one. */
  #others(): readonly string[] {
    return this.#givenPolicy() === undefined ? bundledPolicies : [];
  }

  /** What the practice can be held against: other policies, other editions of this one, or nothing. */
  #comparable({ policy, editions }: PolicyIndex): Comparable | undefined {
    const others = this.#others().filter((id) => id !== policy.id);
    if (others.length + this.otherPolicies.length === 0)
      return editions.size > 1 ? "editions" : undefined;
    return editions.size > 1 ? "both" : "policies";
  }

  /** The policies of the script, and those of the host's own. */
  #otherPolicies(): Result<LoadedPolicy>[] {
    const engine = this.#engine;
    if (!engine) return [];
    return [
      ...this.#others().map((id) => bundledPolicy(engine, id)),
      ...this.otherPolicies.map((other) => hostPolicy(engine, asText(other))),
    ];
  }

  /** Once more with a fresh instance; a second failure on the same answers stays. */
  async #checkAfterRestart(engine: Engine): Promise<void> {
    const ready = await engine.ready();
    if (ready.ok) {
      this.#ask();
      this.#check(false);
      if (!this.#errors.length) this.#restarted = true;
    } else this.#report(ready.errors);
    this.requestUpdate();
  }

  /** The attribute only sets the answers: the property is what came of it, and of the visitor. */
  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, "answers"];
  }

  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    if (name === "answers") this.#takeAnswers(value);
    else super.attributeChangedCallback(name, old, value);
  }

  #takeAnswers(text: string | null): void {
    this.#hostErrors = [];
    if (text === null) return;
    lateParts.whenHere(({ hostAnswers }) => {
      if (this.getAttribute("answers") !== text) return;
      const read = hostAnswers(text);
      if (read.ok) this.answers = read.value;
      else {
        this.#hostErrors = read.errors;
        this.#dispatch("cw-error", { errors: read.errors });
        this.requestUpdate();
      }
    });
  }

  #report(errors: Fault[]): void {
    this.#errors = errors;
    this.#dispatch("cw-error", { errors });
  }

  #dispatch<K extends keyof ContractWijzerEventMap>(
    type: K,
    detail: ContractWijzerEventMap[K]["detail"],
  ): void {
    this.dispatchEvent(new CustomEvent(type, { detail, bubbles: true, composed: true }));
  }

  #day(): string {
    return this.asOf || todayInAmsterdam();
  }

  #wantedLanguage(): Lang {
    const wanted = this.lang || this.parentElement?.closest("[lang]")?.getAttribute("lang") || "nl";
    return wanted.toLowerCase().startsWith("en") ? "en" : "nl";
  }

  /** The wanted language, or the one that is there. */
  #language(): Lang {
    return spoken(this.#wantedLanguage(), (lang) => this.#speaks(lang));
  }

  /** What did not come of the script, and will not, of what this page needs. */
  get #missing(): readonly Fault[] {
    return missingPieces(this.#loaded?.id ?? this.policy, this.#wantedLanguage());
  }

  /** Whether the words of a language are there, and the policy's texts in it. */
  #speaks(lang: Lang): boolean {
    return texts[lang].now !== undefined && (!this.#loaded || speaks(this.#loaded.id, lang));
  }

  get #texts(): Texts | undefined {
    const lang = this.#language();
    return this.#speaks(lang) ? texts[lang].now : undefined;
  }

  #give(asked: Asked, careType: string, answer: Answer | undefined): void {
    if (this.#rest?.trials.give(asked, careType, answer)) return;
    this.#sheet.set(asked, careType, answer);
    this.#tell(asked, careType, answer);
    this.#answersChanged();
  }

  #answersChanged(): void {
    this.#restarted = false;
    this.#check();
    this.#practiceChanged();
    this.#changedHere();
  }

  #changedHere(): void {
    this.#announceSoon();
    this.requestUpdate();
  }

  #tell({ fact, scope }: Asked, careType: string, answer: Answer | undefined): void {
    this.#dispatch("cw-answer", { fact, scope, careType, value: answer?.value ?? null });
  }

  #choose(change: { careType?: string; asOf?: string }): void {
    Object.assign(this, change);
    this.#practiceChanged();
    this.#announceSoon();
  }

  #chooseEdition(edition: string): void {
    this.#sheet.edition = edition;
    if (this.#trial) this.#trial.sheet.edition = edition;
    this.#rest?.comparer.renew();
    this.#check();
    this.#practiceChanged();
    this.#announceSoon();
    this.requestUpdate();
  }

  #chooseCareType(place: number, id: string): void {
    const careTypes = this.#careTypes;
    careTypes.splice(place, 1, id);
    this.#oneMore = false;
    this.#choose({ careType: careTypes.filter(Boolean).join(" ") });
    this.requestUpdate();
  }

  #addCareType(): void {
    this.#oneMore = true;
    this.requestUpdate();
    void this.updateComplete.then(() => {
      this.#focus(`zorgsoort-${this.#careTypes.length + 1}`);
    });
  }

  #download(text: string, type: string, name: string): void {
    const link = document.createElement("a");
    link.href = URL.createObjectURL(new Blob([text], { type }));
    link.download = name;
    link.click();
    // Some browsers read it only after this task.
    setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
  }

  #announceSoon(): void {
    clearTimeout(this.#announceTimer);
    this.#announceTimer = setTimeout(() => {
      const sentences = this.#parts().flatMap(({ view, verdict }) => {
        if (!verdict) return [];
        const { title, line } = headline(view, verdict);
        return [view.several ? view.name : "", title, line, nextSentence(view, verdict)];
      });
      const { opened } = this.#opener;
      if (opened?.said) sentences.unshift(this.#texts?.opened.by[opened.by] ?? "");
      if (!sentences.length) return;
      this.#announcement = sentences.filter(Boolean).join(". ").replaceAll("..", ".");
      this.requestUpdate();
    }, announceAfter);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!this.hasUpdated || !this.#engine) return;
    if (changed.has("policy") || changed.has("policyData")) this.#load();
    else if (changed.has("careType") && this.#isStale) {
      this.#errors = [];
      this.#ask();
      this.#check();
    } else if (changed.has("withoutWays") || (changed.has("asOf") && this.#isStale)) this.#check();
    if (changed.has("otherPolicies")) this.#rest?.comparer.renew();
  }

  protected override updated(): void {
    if (this.#loaded && this.#texts && !this.#goesOn) void this.#goOn();
  }

  /** The practice's care types, each with its own way of putting things into words. */
  #parts(): Part[] {
    const [index, t] = [this.#loaded?.index, this.#texts];
    if (!index || !t) return [];
    return this.#careTypes.map((careType, i) => ({
      view: this.#view(t, index, careType),
      groups: this.#groups.get(careType) ?? [],
      verdict: this.#shown?.verdicts[i],
      ways: this.#shown?.ways[i],
      waysToCome: !this.#complete && !this.withoutWays,
    }));
  }

  #view(t: Texts, index: PolicyIndex, careType: string): View {
    const goTo = (id: string): void => this.#goTo(id);
    const tryOut = this.withoutTrial
      ? undefined
      : (changes: readonly Change[]): void => {
          this.#later(({ trials }) => {
            trials.tryOut(careType, changes);
          });
        };
    return makeView({
      lang: this.#language(),
      t,
      index,
      careTypes: this.#careTypes,
      careType,
      rulesPage: this.rulesPage,
      goTo,
      isUnknown: (fact) => {
        const scope = index.facts.get(fact)?.scope;
        return scope !== undefined && this.#sheetShown.isUnknown({ fact, scope }, careType);
      },
      tryOut,
    });
  }

  /** Of a side of the comparison: its questions are apart from those of the visitor's own policy. */
  #viewOf(t: Texts, side: number, index: PolicyIndex, careType: string): View {
    if (index === this.#loaded?.index) return this.#view(t, index, careType);
    const view = makeView({
      lang: this.#language(),
      t,
      index,
      careTypes: this.#careTypes,
      careType,
      rulesPage: "",
      goTo: (id) => this.#goTo(id),
      isUnknown: () => false,
      tryOut: undefined,
    });
    return { ...view, control: (fact) => `vergelijk-${side}-${careType}-${fact}` };
  }

  #goTo(id: string): void {
    const root = this.renderRoot as ShadowRoot;
    const control = root.getElementById(id);
    const group = control?.closest("fieldset");
    control?.closest("details")?.setAttribute("open", "");
    const target = group?.querySelector<HTMLElement>("input:checked") ?? control;
    group?.scrollIntoView({ block: "center" });
    target?.focus({ preventScroll: true });
  }

  #focus(id: string): void {
    const target = (this.renderRoot as ShadowRoot).getElementById(id);
    target?.closest("details")?.setAttribute("open", "");
    target?.scrollIntoView({ block: "start" });
    target?.focus({ preventScroll: true });
  }

  /** A page that was saved to disk brings what was shown then, without its styles. */
  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    this.shadowRoot?.replaceChildren();
    return super.createRenderRoot();
  }

  #adoptRestStyles(): void {
    const { elementStyles } = this.constructor as typeof LitElement;
    this.#rest?.adoptStyles(this.renderRoot as ShadowRoot, elementStyles);
  }

  protected override render(): TemplateResult {
    const lang = this.#language();
    // Only the styles undo "hidden". In a saved page, until this script runs, the host's own words
    // stand in the place of a verdict from before.
    return html`<div class="cw" lang=${lang} hidden>
        <slot name="intro"></slot>
        ${this.#body()}
        <slot name="end"></slot>
        <p class="visually-hidden announcement" role="status">${this.#announcement}</p>
      </div>
      <slot></slot>`;
  }

  #body(): TemplateResult {
    const t = this.#texts;
    const isMissing = this.#missing.length > 0;
    if (!t) return isMissing ? this.#failure(t) : html``;
    const wait = isMissing ? nothing : html`<p class="wait">${t.loading}</p>`;
    if (!this.#loaded) return this.#errors.length || isMissing ? this.#failure(t) : html`${wait}`;
    const [first, ...others] = this.#parts();
    return html`
      ${setup({
        view: this.#view(t, this.#loaded.index, ""),
        policy: this.#loaded,
        careTypes: this.#careTypes,
        oneMore: this.#oneMore,
        asOf: this.compact ? "" : this.#day(),
        edition: this.#sheet.edition,
        chooseCareType: (place, id) => this.#chooseCareType(place, id),
        addCareType: () => this.#addCareType(),
        chooseDay: (asOf) => this.#choose({ asOf }),
        chooseEdition: (id) => this.#chooseEdition(id),
      })}
      ${this.#restarted ? html`<p class="restarted">${t.restarted}</p>` : nothing}
      ${first && this.#checked && !this.#trial ? openedNotice(first.view, [first, ...others], this.#opener, this.asOf, () => this.#startAnew()) : nothing}
      ${this.#errors.length || this.#hostErrors.length || isMissing ? this.#failure(t) : nothing}
      ${
        first && this.#shown
          ? this.#practice([first, ...others], this.#shown)
          : first && !this.#canExplain(this.#loaded.id)
            ? wait
            : nothing
      }
    `;
  }

  #practice(parts: readonly [Part, ...Part[]], { faults, timeline }: Checked): TemplateResult {
    const decided = parts.filter(({ verdict }) => verdict);
    return html`${yearNotice(parts, (asOf) => this.#choose({ asOf }))}
      <div class="layout">
        ${
          decided.length
            ? [
                html`<div class="summaries">
                  ${this.#rest?.notice(parts)}
                  ${decided.map((part) =>
                    summary(part, faults, this.#trial !== undefined, () => this.#toDetails()),
                  )}
                </div>`,
                this.#glance(parts),
              ]
            : nothing
        }
        <div class="main">
          ${
            parts.some(({ groups }) => groups.length)
              ? questionList(parts, faults, this.#sheetShown, {
                  give: (asked, careType, answer) => this.#give(asked, careType, answer),
                  complete: this.#complete,
                  trial: this.#trial,
                  startTrial:
                    this.withoutTrial || this.#trial || this.#sheet.blank
                      ? undefined
                      : () => this.#later(({ trials }) => trials.start()),
                })
              : nothing
          }
          ${this.#below(parts, timeline)}
        </div>
      </div>`;
  }

  #below(parts: readonly [Part, ...Part[]], timeline: readonly PracticeStep[]): TemplateResult {
    if (!this.#rest) return html`<div class="to-come"></div>`;
    const [{ view }] = parts;
    return this.#rest.below({
      parts,
      timeline,
      compact: this.compact,
      comparable: this.withoutCompare ? undefined : this.#comparable(view.index),
      sharePage: this.#linkPage(),
      sideView: (side, other, careType) => this.#viewOf(view.t, side, other, careType),
      give: (asked, careType, answer) => this.#give(asked, careType, answer),
    });
  }

  #toDetails(): void {
    this.#later(() => void this.updateComplete.then(() => this.#focus("uitleg")));
  }

  /** A link to a file on somebody's disk would open nowhere else. */
  #linkPage(): string {
    if (!this.sharePage) return "";
    const page = new URL(this.sharePage, document.baseURI);
    return page.protocol.startsWith("http") ? page.href : "";
  }

  /** One line that stays in sight where the summary does not. */
  #glance(parts: readonly [Part, ...Part[]]): TemplateResult {
    const [{ view }] = parts;
    const current = parts.filter(({ verdict }) => verdict && !isOver(verdict));
    const open = new Set(
      current.flatMap(({ view: own, verdict }) =>
        verdict
          ? [
              ...openFacts(verdict),
              ...(verdict.mended?.questions ?? []).map(({ fact }) => fact),
            ].map((fact) => own.control(fact))
          : [],
      ),
    );
    const titles = parts.flatMap((part) =>
      part.verdict ? headline(part.view, part.verdict).title : [],
    );
    return html`<p class="glance">
      <a
        href="#uitkomst"
        @click=${(event: Event) => {
          event.preventDefault();
          this.#focus(this.#trial ? "wat-als" : "uitkomst");
        }}
        ><strong
          >${this.#trial ? `${view.t.trying.short} ` : nothing}${[...new Set(titles)].join(" · ")}</strong
        >
        ${current.length ? html`<span>${view.t.summary.glance(open.size)}</span>` : nothing}</a
      >
    </p>`;
  }

  /** Without words of its own: the language's may be what is missing. */
  #failure(t: Texts | undefined): TemplateResult {
    const lang = this.#wantedLanguage();
    const missing = this.#missing;
    const told = this.#errors.filter(({ code }) => missing.every((each) => each.code !== code));
    return html`<section class="failed" role="alert" id="mislukt" tabindex="-1" lang=${lang}>
      ${icon("cross")}
      <div>
        ${this.#loaded || !t ? nothing : html`<h2>${t.failed}</h2>`}
        ${[...this.#hostErrors, ...missing, ...told].map(({ message, hint }) => {
          const [how, ...which] = hint?.[lang].split("\n") ?? [];
          return html`<p>${message[lang]} ${how}</p>
            ${
              which.length
                ? html`<ul>
                    ${which.map((one) => html`<li>${one}</li>`)}
                  </ul>`
                : nothing
            }`;
        })}
      </div>
    </section>`;
  }
}
