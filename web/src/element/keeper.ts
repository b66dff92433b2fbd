import { toFragment } from "../keep/fragment.js";
import type { Opened, Practice } from "../keep/practice.js";
import { fromFile, policyOfFile, toFile } from "../keep/practice-file.js";
import { fromCode, policyOfCode, toCode } from "../keep/receipt-code.js";
import { forget } from "../keep/remembered.js";
import type { PolicyIndex } from "../policy-index.js";
import { restTexts } from "../texts/rest.js";
import type { RestTexts } from "../texts/rest-texts.js";
import type { Lang } from "../types.js";
import { keepHere, type Opener, type Opening } from "./opener.js";

/** What the keeper asks of the element that it keeps practices for. */
export interface Keeping extends Pick<Opening, "index" | "others" | "practice" | "update"> {
  opener: Opener;
  lang(): Lang;
  /** The day that is looked on. */
  day(): string;
  download(text: string, type: string, name: string): void;
}

/** Keeps the visitor's practice where they ask for it, and reads it from there. */
export class Keeper {
  readonly #keeping: Keeping;
  /** What became of the last request, and whether that is a fault. */
  message = "";
  fault = false;
  /** The link that was made, while it still says what stands on the page. */
  link = "";

  constructor(keeping: Keeping) {
    this.#keeping = keeping;
  }

  get #t(): RestTexts["keep"] {
    return restTexts[this.#keeping.lang()].keep;
  }

  get remembering(): boolean {
    return this.#keeping.opener.remembering;
  }

  /** Something of the practice changed, or another was opened. */
  changed(): void {
    this.message = "";
    this.link = "";
  }

  async openFile(file: File): Promise<void> {
    const text = await file.text();
    const { opener } = this.#keeping;
    if (!opener.open(policyOfFile(text), (index) => fromFile(text, index), "file"))
      this.#say(policyOfFile(text) ? this.#t.otherPolicy : this.#t.noFile, true);
  }

  openCode(typed: string): void {
    const { opener } = this.#keeping;
    const [index, others] = [this.#keeping.index(), this.#keeping.others()];
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
    if (!opener.open(found?.policy ?? policyOfCode(typed, others), read, "code"))
      this.#say(this.#t.otherPolicy, true);
  }

  /** The code of the present verdict; empty while there is none. */
  code(): string {
    const [index, practice] = [this.#keeping.index(), this.#dated()];
    return index && practice?.said ? toCode({ ...practice, said: practice.said }, index) : "";
  }

  saveFile(): void {
    const practice = this.#dated();
    if (!practice) return;
    const name = `contractwijzer-${practice.policy}-${practice.asOf}.json`;
    this.#keeping.download(toFile(practice), "application/json", name);
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
    const { opener } = this.#keeping;
    const practice = this.#keeping.practice();
    opener.remembering = on;
    if (!on) {
      forget(this.#keeping.index()?.policy.id ?? "");
      this.#say(this.#t.forgotten);
    } else if (!practice) this.#say("");
    else if (keepHere(practice)) this.#say(this.#t.remembered);
    else {
      opener.remembering = false;
      this.#say(this.#t.cannotRemember, true);
    }
  }

  /** What was said was said on a day: today's verdict is one of today, also when it is opened later. */
  #dated(): Practice | undefined {
    const practice = this.#keeping.practice();
    return practice && { ...practice, asOf: this.#keeping.day() };
  }

  #say(message: string, fault = false): void {
    this.message = message;
    this.fault = fault;
    this.#keeping.update();
  }
}
