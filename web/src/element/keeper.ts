import { fromFile, policyOfFile, toFile } from "../keep/practice-file.js";
import { fromFragment, policyOf, toFragment } from "../keep/fragment.js";
import type { Opened, OpenedBy, Practice, Said } from "../keep/practice.js";
import { fromCode, policyOfCode, toCode } from "../keep/receipt-code.js";
import { forget, recall, remember } from "../keep/remembered.js";
import type { PolicyIndex } from "../policy-index.js";
import { texts, type Texts } from "../texts/index.js";
import type { Lang } from "../types.js";

/** What the keeper asks of the element that it keeps practices for. */
export interface Kept {
  lang(): Lang;
  /** The day that is looked on. */
  day(): string;
  /** Undefined until a policy can be asked. */
  index(): PolicyIndex | undefined;
  /** Whether nothing was answered yet. */
  blank(): boolean;
  /** Policies that the element could turn to. */
  others(): readonly string[];
  /** The practice as it is now, with what is said of it; undefined while there is none. */
  practice(): Practice | undefined;
  turnTo(policy: string): void;
  show(opened: Opened, by: OpenedBy): void;
  download(text: string, type: string, name: string): void;
  update(): void;
}

/** Keeps the visitor's practice where they ask for it, and opens it again. */
export class Keeper {
  readonly #kept: Kept;
  /** What was opened, until the visitor starts anew. */
  opened:
    | { by: OpenedBy; keptOn: string; leftOut: readonly string[]; said: Said | undefined }
    | undefined;
  /** What became of the last request, and whether that is a fault. */
  message = "";
  fault = false;
  /** The link that was made, while it still says what stands on the page. */
  link = "";
  remembering = false;
  /** What waits for another policy to be read. */
  #waiting: ((index: PolicyIndex) => void) | undefined;

  constructor(kept: Kept) {
    this.#kept = kept;
  }

  get #t(): Texts["keep"] {
    return texts[this.#kept.lang()].keep;
  }

  /** A policy was read: opens what waited for it, or else what this browser remembers of it. */
  ready(index: PolicyIndex): void {
    const waiting = this.#waiting;
    this.#waiting = undefined;
    if (waiting) {
      waiting(index);
      return;
    }
    const remembered = recall(index.policy.id);
    this.remembering = remembered !== undefined;
    if (remembered !== undefined && this.#kept.blank())
      this.#show(fromFragment(remembered, index), "browser");
  }

  /** Something of the practice changed. */
  changed(): void {
    this.message = "";
    this.link = "";
    // With other answers another verdict says nothing about the rules.
    if (this.opened) this.opened.said = undefined;
    const practice = this.#kept.practice();
    if (this.remembering && practice)
      remember(practice.policy, toFragment({ ...practice, said: undefined }));
  }

  openFragment(fragment: string, by: OpenedBy, keptOn: string): boolean {
    const policy = policyOf(fragment);
    return this.#open(policy, (index) => fromFragment(fragment, index), by, keptOn);
  }

  async openFile(file: File): Promise<void> {
    const text = await file.text();
    if (!this.#open(policyOfFile(text), (index) => fromFile(text, index), "file"))
      this.#say(policyOfFile(text) ? this.#t.otherPolicy : this.#t.noFile, true);
  }

  openCode(typed: string): void {
    const [index, others] = [this.#kept.index(), this.#kept.others()];
    if (!index) return;
    const found = fromCode(typed, index);
    if (found && "group" in found) {
      this.#say(
        found.group === undefined ? this.#t.incomplete : this.#t.wrongGroup(found.group),
        true,
      );
      return;
    }
    const read = (of: PolicyIndex): Opened | undefined => {
      const opened = fromCode(typed, of);
      return opened && "group" in opened ? undefined : opened;
    };
    if (!this.#open(found?.policy ?? policyOfCode(typed, others), read, "code"))
      this.#say(this.#t.otherPolicy, true);
  }

  /** The code of the present verdict; empty while there is none. */
  code(): string {
    const [index, practice] = [this.#kept.index(), this.#dated()];
    return index && practice?.said ? toCode({ ...practice, said: practice.said }, index) : "";
  }

  saveFile(): void {
    const practice = this.#dated();
    if (!practice) return;
    const name = `contractwijzer-${practice.policy}-${practice.asOf}.json`;
    this.#kept.download(toFile(practice), "application/json", name);
    this.#say(this.#t.fileSaved(name));
  }

  /** A link to a page that opens the practice; copied where the browser allows it. */
  async makeLink(page: string): Promise<void> {
    const practice = this.#dated();
    if (!practice) return;
    const address = new URL(page, document.baseURI);
    address.hash = toFragment(practice);
    this.link = address.href;
    try {
      await navigator.clipboard.writeText(this.link);
      this.#say(this.#t.linkCopied);
    } catch {
      this.#say(this.#t.linkShown);
    }
  }

  setRemembering(on: boolean): void {
    const practice = this.#kept.practice();
    const policy = this.#kept.index()?.policy.id ?? "";
    this.remembering = on;
    if (!on) {
      forget(policy);
      this.#say(this.#t.forgotten);
    } else if (!practice) this.#say("");
    else if (remember(policy, toFragment({ ...practice, said: undefined })))
      this.#say(this.#t.remembered);
    else {
      this.remembering = false;
      this.#say(this.#t.cannotRemember, true);
    }
  }

  /** What was said was said on a day: today's verdict is one of today, also when it is opened later. */
  #dated(): Practice | undefined {
    const practice = this.#kept.practice();
    return practice && { ...practice, asOf: this.#kept.day() };
  }

  /** False where the practice is about no policy that is known here. */
  #open(
    policy: string | undefined,
    read: (index: PolicyIndex) => Opened | undefined,
    by: OpenedBy,
    keptOn = "",
  ): boolean {
    const [index, others] = [this.#kept.index(), this.#kept.others()];
    if (policy === undefined || !index) return false;
    if (policy === index.policy.id) return this.#show(read(index), by, keptOn);
    if (!others.includes(policy)) return false;
    this.#waiting = (other) => this.#show(read(other), by, keptOn);
    this.#kept.turnTo(policy);
    return true;
  }

  #show(opened: Opened | undefined, by: OpenedBy, keptOn = ""): boolean {
    if (!opened) return false;
    this.message = "";
    // What came from elsewhere is not to take the place of what this browser remembers.
    if (by !== "browser") this.remembering = false;
    this.opened = { by, keptOn, leftOut: opened.leftOut, said: opened.said };
    this.#kept.show(opened, by);
    this.#kept.update();
    return true;
  }

  #say(message: string, fault = false): void {
    this.message = message;
    this.fault = fault;
    this.#kept.update();
  }
}
