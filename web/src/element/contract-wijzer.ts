import {
  adoptStyles,
  html,
  LitElement,
  nothing,
  type ComplexAttributeConverter,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from "lit";
import { afterPaint } from "../after-paint.js";
import { asText } from "../as-text.js";
import type { Fault } from "../result.js";
import { isAnswersDocument, saySame } from "../session/answers-document.js";
import { isPlace } from "../session/journey.js";
import { Session } from "../session/session.js";
import type { SessionEvents } from "../session/surface.js";
import { speaks, whenWhole } from "../shared.js";
import { styles } from "../styles/index.js";
import { spoken, texts, type Texts } from "../texts/index.js";
import type { Answers, Lang, Sources, Verdict } from "../types.js";
import { Announcer } from "./announcer.js";
import { body } from "./body.js";
import { failure, notSetUp } from "./failure.js";
import { leadTo } from "./focus.js";
import { inShort, type InShort } from "./glance.js";
import { HostConsole, isHosts } from "./host-faults.js";
import { lateComparisonView } from "./late-comparison-view.js";
import { lateParts } from "./late-parts.js";
import type { Looks } from "./looks.js";
import { OpenedSources } from "./opened-sources.js";
import { PrintWatch } from "./print-watch.js";
import type { View } from "./view.js";
import { Views } from "./views.js";

export type {
  AnswerDetail,
  ErrorDetail,
  OpenedDetail,
  PlaceDetail,
  ReadyDetail,
  VerdictDetail,
} from "../session/surface.js";

/** The element's events, with their details: they bubble and are composed. */
export type ContractWijzerEventMap = {
  [Type in keyof SessionEvents]: CustomEvent<SessionEvents[Type]>;
};

declare global {
  // The element and all that it stands in hear them, document and window too.
  interface GlobalEventHandlersEventMap {
    "cw-ready": ContractWijzerEventMap["cw-ready"];
    "cw-answer": ContractWijzerEventMap["cw-answer"];
    "cw-verdict": ContractWijzerEventMap["cw-verdict"];
    "cw-opened": ContractWijzerEventMap["cw-opened"];
    "cw-place": ContractWijzerEventMap["cw-place"];
    "cw-error": ContractWijzerEventMap["cw-error"];
  }
}

/** An attribute that is left out is the empty word, and the other way round. */
const word: ComplexAttributeConverter<string> = {
  fromAttribute: (value) => value ?? "",
  toAttribute: (value) => value || null,
};

/** That of the nearest ancestor that has one, through the shadow roots that it stands in. */
function inheritedLang(element: Element): string {
  const found = element.parentElement?.closest("[lang]")?.getAttribute("lang");
  const root = element.getRootNode();
  if (found) return found;
  return root instanceof ShadowRoot
    ? root.host.getAttribute("lang") || inheritedLang(root.host)
    : "";
}

/** What a framework takes back comes as undefined. */
const given = (text: string | null | undefined): string => text ?? "";

/** Data that says the same is no news: a framework makes it anew at each of its renders. */
const isOther = (now: unknown, before: unknown): boolean =>
  now !== before && (!now || !before || asText(now) !== asText(before));

/** What a server's templates make of data; the data itself follows. */
const dataAsText = "[object Object]";

const isInAnswers = (pointer: string): boolean =>
  /^\/(practice|careTypes|edition|format)\b/.test(pointer);

/** Attributes that a session may change too. */
const chosen = ["policy", "careType", "asOf"] as const;

/**
 * The checker as an element.
 *
 * @tag contract-wijzer
 * @attr policy - id of a policy inside the script; may be left out where there is only one
 * @attr care-type - id of a care type of that policy, or several with a space between
 * @attr lang - nl or en; otherwise that of the nearest ancestor with a lang
 * @attr as-of - the day to look on, 2024-10-20; today in the Netherlands when left out
 * @attr answers - the answers to begin with, as JSON (rules/schema/answers.schema.json)
 * @attr theme - light or dark, or the name of a theme of the host's own styles; as the visitor has it when left out
 * @attr without-steps - all questions and all that follows on one page, unless the visitor chooses otherwise; step by step when left out
 * @attr compact - less room: one column, without the day, the explanation folded
 * @attr without-ways - without what it would take to get a better contract
 * @attr without-trial - without trying out other answers before they are kept
 * @attr without-compare - without other policies, and other editions of this one
 * @attr rules-page - the address of a page with the clauses, to which a citation that was opened then leads; none when left out
 * @attr share-page - the address of a page that opens a practice from its fragment; without it the visitor is offered no link
 * @attr print-page - the address of a page that opens a practice from its fragment, for where this one may not print; share-page when left out
 * @prop policyData - a policy of the host's own, as data or as JSON text (rules/schema/policy.schema.json); an inline script of the type application/json inside the element does the same
 * @prop otherPolicies - a list of policies of the host's own to compare with, each as policyData
 * @prop place - where the visitor is: a step of the questions, or a part that follows from them; set it to lead there
 * @prop answers - the answers for the chosen care types (rules/schema/answers.schema.json); set them to fill in a practice
 * @fires {CustomEvent<ReadyDetail>} cw-ready - the policy can be asked
 * @fires {CustomEvent<AnswerDetail>} cw-answer - the visitor gave or withdrew an answer
 * @fires {CustomEvent<VerdictDetail>} cw-verdict - there is a new verdict
 * @fires {CustomEvent<OpenedDetail>} cw-opened - a kept practice was opened, or put away
 * @fires {CustomEvent<PlaceDetail>} cw-place - the visitor turned to another step of the questions, or another part
 * @fires {CustomEvent<ErrorDetail>} cw-error - something could not be done
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
 * @cssprop --contractwijzer-document-font-family - the typeface
 * @cssprop --contractwijzer-document-font-size - the size that all measures follow
 * @cssprop --contractwijzer-document-color - text
 * @cssprop --contractwijzer-document-subtle-color - text that may stand back
 * @cssprop --contractwijzer-document-background-color - panels
 * @cssprop --contractwijzer-document-subtle-background-color - what lies lower than panels
 * @cssprop --contractwijzer-document-border-color - lines
 * @cssprop --contractwijzer-document-border-radius - corners
 * @cssprop --contractwijzer-form-control-border-color - fields and options
 * @cssprop --contractwijzer-accent-color - what can be done or was chosen
 * @cssprop --contractwijzer-accent-background-color - behind what was chosen
 * @cssprop --contractwijzer-accent-inverse-color - text on the accent
 * @cssprop --contractwijzer-invalid-color - what fails
 * @cssprop --contractwijzer-invalid-background-color - behind what fails
 * @cssprop --contractwijzer-focus-outline-color - what has focus
 * @cssprop --contractwijzer-sticky-offset - how much of the window a header of the host covers
 * @cssprop --contractwijzer-sticky-end - how much of it is covered at its foot
 */
export class ContractWijzer extends LitElement implements Looks {
  static override properties: PropertyDeclarations = {
    policy: { reflect: true, converter: word },
    careType: { attribute: "care-type", reflect: true, converter: word },
    lang: { reflect: true, converter: word },
    asOf: { attribute: "as-of", reflect: true, converter: word },
    theme: { reflect: true, converter: word },
    compact: { reflect: true, type: Boolean },
    withoutSteps: { attribute: "without-steps", reflect: true, type: Boolean },
    withoutWays: { attribute: "without-ways", reflect: true, type: Boolean },
    withoutTrial: { attribute: "without-trial", reflect: true, type: Boolean },
    withoutCompare: { attribute: "without-compare", reflect: true, type: Boolean },
    rulesPage: { attribute: "rules-page", reflect: true, converter: word },
    sharePage: { attribute: "share-page", reflect: true, converter: word },
    printPage: { attribute: "print-page", reflect: true, converter: word },
    policyData: { attribute: false, hasChanged: isOther },
    otherPolicies: { attribute: false, hasChanged: isOther },
  };
  static override styles = styles;

  override lang: "" | "nl" | "en" = "";
  // Any other word is the name of a theme of the host's.
  theme: "" | "light" | "dark" | (string & {}) = "";
  compact = false;
  withoutSteps = false;
  withoutWays = false;
  withoutTrial = false;
  withoutCompare = false;
  rulesPage = "";
  sharePage = "";
  printPage = "";
  policyData: unknown = undefined;
  otherPolicies: readonly unknown[] = [];

  readonly #session = new Session({
    lang: () => this.#language(),
    wantedLang: () => this.#wantedLanguage(),
    givenPolicy: () => this.#givenPolicy(),
    otherPolicies: () =>
      Array.isArray(this.otherPolicies) ? (this.otherPolicies as readonly unknown[]) : [],
    wantsWays: () => !this.withoutWays,
    wantsOnePage: () => this.withoutSteps,
    changed: () => this.#changed(),
    announce: () => this.#announcer.soon(),
    lead: (to) => void this.updateComplete.then(() => leadTo(this.#root, to)),
    tell: (type, detail) => this.#tell(type, detail),
  });
  readonly #printing = new PrintWatch(this, () => {
    this.requestUpdate();
    this.performUpdate();
  });
  readonly #sources = new OpenedSources(this);
  readonly #announcer = new Announcer(this, () => this.#spoken());
  /** The choice as it was last drawn. */
  #drawn: Partial<Record<(typeof chosen)[number], string>> = {};
  /** What is drawn after the first verdict; undefined until then. */
  #late: typeof lateParts.now;
  #goesOn = false;
  /** What was said last to who does not see it. */
  #said: InShort | undefined;
  /** What is wrong with the answers that the host gave. */
  #hostErrors: readonly Fault[] = [];
  /** The answers that the host gave last. */
  #given: Answers | undefined;
  readonly #console = new HostConsole();

  constructor() {
    super();
    for (const language of Object.values(texts)) language.whenHere(() => this.requestUpdate());
    lateComparisonView.whenHere(() => this.requestUpdate());
  }

  get policy(): string {
    return this.#session.policy;
  }

  set policy(id: string) {
    this.#session.policy = given(id);
  }

  get careType(): string {
    return this.#session.careType;
  }

  set careType(ids: string) {
    this.#session.careType = given(ids);
  }

  get asOf(): string {
    return this.#session.asOf;
  }

  set asOf(day: string) {
    this.#session.asOf = given(day);
  }

  /** The present verdict, of the first care type, if there is one. */
  get verdict(): Verdict | undefined {
    return this.verdicts[0];
  }

  /** The present verdicts, one for each care type. */
  get verdicts(): readonly Verdict[] {
    return this.#session.inquiry.checked?.verdicts ?? [];
  }

  get answers(): Answers {
    return this.#session.answers;
  }

  /**
   * Answers that are there already, or that the host gave last, fill in nothing: a framework gives the
   * same at each of its renders, and the visitor may have gone on since. `fillIn` does so in any case.
   */
  set answers(answers: Answers | string | null | undefined) {
    if (isAnswersDocument(answers)) {
      if (this.#hostErrors.length) this.requestUpdate();
      this.#hostErrors = [];
      const isSame = [this.#given, this.#session.answers].some(
        (each) => each && saySame(each, answers),
      );
      this.#given = answers;
      if (!isSame) this.#take(answers);
      // A framework that takes data back gives nothing, or the empty word.
    } else if (answers !== undefined && answers !== null && answers !== "")
      this.#takeAnswers(asText(answers), () => true);
  }

  /** Puts these answers in the place of all that was filled in. */
  fillIn(answers: Answers): void {
    if (isAnswersDocument(answers)) {
      this.#given = answers;
      this.#take(answers);
    } else this.answers = answers;
  }

  #take(answers: Answers): void {
    this.#session.answers = answers;
    this.#lookAtGiven();
  }

  /** What the core refuses of the host's answers is the host's to mend, whatever the visitor sees of it. */
  #lookAtGiven(): void {
    const { policies, careTypes, day } = this.#session;
    const { engine, loaded } = policies;
    if (!this.#given || !engine || !loaded || !careTypes.length) return;
    const checked = engine.checkAll(loaded.key, careTypes, this.#given, day);
    if (checked.ok || checked.errors.every(({ pointer }) => !isInAnswers(pointer))) return;
    this.#console.tell(checked.errors, this.#wantedLanguage());
    this.#tell("cw-error", { errors: checked.errors });
  }

  /**
   * Fills in the practice that a fragment bears, the last part of an address that the checker made;
   * false where it bears none that is known here. Not before `cw-ready`. `keptOn` is the day on which
   * it was kept, where that is known.
   */
  openFragment(fragment: string, by: "link" | "page" = "link", keptOn = ""): boolean {
    return this.#session.openFragment(fragment, by, keptOn);
  }

  /** The practice as it is, as a fragment that `openFragment` opens; empty while none is chosen. */
  get fragment(): string {
    return this.#session.fragment;
  }

  /**
   * Where the visitor is: a step of the questions, `stap-2`, or a part that follows from the answers,
   * `planning`; empty: the beginning. Set it to lead the visitor there, as an address or the way back does.
   */
  get place(): string {
    return this.#session.journey.place;
  }

  set place(place: string) {
    if (isPlace(place)) this.#session.journey.place = place;
  }

  /** Tells what was told before: for who could not listen yet. @internal */
  tellAgain(): void {
    this.#session.tellAgain();
  }

  /** @internal */
  openSources(view: View, sources: Sources): void {
    this.#sources.open(view, sources);
  }

  override connectedCallback(): void {
    // Set before the element was known, they stand in front of its own; Lit looks for the others.
    for (const name of ["answers", "place"] as const)
      if (Object.hasOwn(this, name)) {
        const { [name]: value } = this;
        Reflect.deleteProperty(this, name);
        Object.assign(this, { [name]: value });
      }
    super.connectedCallback();
    void this.#session.start();
  }

  // ---- what the page brings

  /** The text of the host's own policy, if it gives one. */
  #givenPolicy(): string | undefined {
    const { policyData } = this;
    if (policyData === undefined || policyData === null || policyData === "")
      return this.querySelector(':scope > script[type="application/json"]')?.textContent;
    return asText(policyData);
  }

  /** The attribute only sets the answers: the property is what came of it, and of the visitor. */
  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, "answers"];
  }

  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    if (name !== "answers") super.attributeChangedCallback(name, old, value);
    else if (value === null) {
      this.#hostErrors = [];
      this.requestUpdate();
    } else if (value !== dataAsText)
      this.#takeAnswers(value, () => this.getAttribute("answers") === value);
  }

  /** Answers as text, once they can be read, if they are still meant then. */
  #takeAnswers(text: string, isMeant: () => boolean): void {
    lateParts.whenHere(({ hostAnswers }) => {
      if (!isMeant()) return;
      const read = hostAnswers(text);
      this.#hostErrors = read.ok ? [] : read.errors;
      if (read.ok) this.answers = read.value;
      else this.#tell("cw-error", { errors: read.errors });
      this.requestUpdate();
    });
  }

  #tell<K extends keyof SessionEvents>(type: K, detail: SessionEvents[K]): void {
    if ("errors" in detail)
      this.#console.tell(detail.errors.filter(this.#isHosts), this.#wantedLanguage());
    this.dispatchEvent(new CustomEvent(type, { detail, bubbles: true, composed: true }));
    if (type === "cw-ready") this.#lookAtGiven();
  }

  /** Whether its visitors can do nothing about it. */
  readonly #isHosts = (fault: Fault): boolean =>
    isHosts(fault, !this.#session.policies.loaded && this.#givenPolicy() !== undefined);

  // ---- words

  #wantedLanguage(): Lang {
    const wanted = this.lang || inheritedLang(this) || "nl";
    return wanted.toLowerCase().startsWith("en") ? "en" : "nl";
  }

  /** The wanted language, or the one that is there. */
  #language(): Lang {
    return spoken(this.#wantedLanguage(), (lang) => this.#speaks(lang));
  }

  /** Whether the words of a language are there, and the policy's texts in it. */
  #speaks(lang: Lang): boolean {
    const { loaded } = this.#session.policies;
    return texts[lang].now !== undefined && (!loaded || speaks(loaded.id, lang));
  }

  get #texts(): Texts | undefined {
    const lang = this.#language();
    return this.#speaks(lang) ? texts[lang].now : undefined;
  }

  /** What of a change is said to who does not see it. */
  #spoken(): readonly string[] {
    const { opened } = this.#session.opener;
    const [first, ...others] = this.#views()?.parts() ?? [];
    if (!first?.verdict) return [];
    const said = this.#said;
    const { title, left, deadline } = (this.#said = inShort([first, ...others]));
    return [
      opened?.said ? (this.#texts?.opened.by[opened.by] ?? "") : "",
      title === said?.title ? "" : title,
      left,
      deadline === said?.deadline ? "" : deadline,
    ];
  }

  // ---- drawing

  /** Draws anew; what the session chose is reflected in the attributes. */
  #changed(): void {
    for (const name of chosen) this.requestUpdate(name, this.#drawn[name]);
    this.requestUpdate();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const session = this.#session;
    for (const name of chosen) this.#drawn[name] = this[name];
    if (!this.hasUpdated || !session.policies.engine) return;
    if (changed.has("policy") || changed.has("policyData")) session.load();
    else session.refresh();
    if (changed.has("withoutWays")) session.inquiry.check();
    if (changed.has("otherPolicies")) session.later?.comparer.renew();
  }

  protected override updated(): void {
    if (this.#session.policies.loaded && this.#texts && !this.#goesOn) void this.#goOn();
  }

  /** What is on the screen is a first verdict, or the choice of a care type: the rest may follow. */
  async #goOn(): Promise<void> {
    this.#goesOn = true;
    await afterPaint();
    await whenWhole(this.#session.policies.loaded?.id ?? "");
    lateParts.whenHere((parts) => {
      this.#late = parts;
      const { elementStyles } = this.constructor as typeof LitElement;
      adoptStyles(this.#root, [...elementStyles, ...parts.restStyles]);
      this.#session.goOn(new parts.Later(this.#session));
    });
  }

  get #root(): ShadowRoot {
    return this.renderRoot as ShadowRoot;
  }

  /** A page that was saved to disk brings what was shown then, without its styles. */
  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    this.shadowRoot?.replaceChildren();
    return super.createRenderRoot();
  }

  #views(): Views | undefined {
    const [t, loaded] = [this.#texts, this.#session.policies.loaded];
    return t && loaded
      ? new Views(this.#session, this, this.#language(), t, loaded.index, this.#printing.isWanted)
      : undefined;
  }

  protected override render(): TemplateResult {
    // Only the styles undo "hidden". In a saved page, until this script runs, the host's own words
    // stand in the place of a verdict from before.
    return html`<div class="cw" lang=${this.#language()} hidden>
        <slot name="intro"></slot>
        ${this.#body()} ${this.#sources.draw()}
        <slot name="end"></slot>
        <p class="visually-hidden announcement" role="status">${this.#announcer.text}</p>
      </div>
      <slot></slot>`;
  }

  #body(): TemplateResult {
    const t = this.#texts;
    const { policies, inquiry } = this.#session;
    const { loaded, missing } = policies;
    const { errors } = inquiry;
    const told = errors.filter(({ code }) => missing.every((each) => each.code !== code));
    const all = [...this.#hostErrors, ...missing, ...told];
    const visitors = all.filter((fault) => !this.#isHosts(fault));
    const views = this.#views();
    const goesOn = loaded !== undefined && views !== undefined;
    // Without words of its own: the language's may be what is missing.
    const wrong = visitors.length
      ? failure(t, this.#wantedLanguage(), visitors, goesOn)
      : t && all.length
        ? notSetUp(t)
        : nothing;
    if (goesOn) return body(views, loaded, this.#late, wrong);
    if (wrong !== nothing) return html`${wrong}`;
    return t ? html`<p class="wait">${t.loading}</p>` : html``;
  }
}
