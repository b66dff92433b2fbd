import { toFragment } from "../keep/fragment.js";
import type { Opened, Practice } from "../keep/practice.js";
import { fromFile, policyOfFile, toFile } from "../keep/practice-file.js";
import { fromCode, policyOfCode, toCode } from "../keep/receipt-code.js";
import type { PolicyIndex } from "../policy-index.js";
import type { RestTexts } from "../texts/rest-texts.js";
import type { Session } from "./session.js";

/** What became of a request, in the words of a language. */
export type Told = (t: RestTexts["keep"]) => string;

/** A file that is handed to the visitor. */
export interface Kept {
  name: string;
  text: string;
  type: string;
}

/** Keeps the visitor's practice where they ask for it, and reads it from there. */
export class Keeper {
  readonly #session: Session;
  /** What became of the last request, and whether that is a fault. */
  told: Told | undefined;
  fault = false;
  /** The link that was made, while it still says what stands on the page. */
  link = "";
  constructor(session: Session) {
    this.#session = session;
  }

  /** Whether the tab keeps the practice, when it is loaded again. */
  get staysInTab(): boolean {
    return this.#session.opener.staysInTab;
  }

  get remembering(): boolean {
    return this.#session.opener.remembering;
  }

  /** Something of the practice changed, or another was opened. */
  changed(): void {
    const { isElsewhere } = this.#session.opener;
    this.told = isElsewhere ? (t) => t.elsewhere : undefined;
    this.fault = isElsewhere;
    this.link = "";
  }

  async openFile(file: File): Promise<void> {
    const text = await file.text();
    const { opener } = this.#session;
    if (!opener.open(policyOfFile(text), (index) => fromFile(text, index), "file"))
      this.#say((t) => (policyOfFile(text) ? t.otherPolicy : t.noFile), true);
  }

  /** A code, or a link with its fragment. */
  openText(typed: string): void {
    const place = typed.indexOf("#");
    if (place < 0) this.#openCode(typed);
    else if (!this.#session.openFragment(typed.slice(place), "link", ""))
      if (!this.#session.opener.refused) this.#say((t) => t.incomplete, true);
  }

  #openCode(typed: string): void {
    const { opener, policies } = this.#session;
    const { loaded, others } = policies;
    if (!loaded) return;
    const found = fromCode(typed, loaded.index);
    if (found && "group" in found) {
      const { group } = found;
      this.#say((t) => (group === undefined ? t.incomplete : t.wrongGroup(group)), true);
      return;
    }
    const read = (of: PolicyIndex): Opened | undefined => {
      const opened = fromCode(typed, of);
      return opened && "group" in opened ? undefined : opened;
    };
    if (!opener.open(found?.policy ?? policyOfCode(typed, others), read, "code"))
      this.#say((t) => t.otherPolicy, true);
  }

  /** The code of the present verdict; empty while there is none. */
  code(): string {
    const { loaded } = this.#session.policies;
    const practice = this.#dated();
    return loaded && practice?.said
      ? toCode({ ...practice, said: practice.said }, loaded.index)
      : "";
  }

  /** The practice as a file; undefined while there is none. */
  file(): Kept | undefined {
    const practice = this.#dated();
    if (!practice) return undefined;
    const name = `contractwijzer-${practice.policy}-${practice.asOf}.json`;
    this.#say((t) => t.fileSaved(name));
    return { name, text: toFile(practice), type: "application/json" };
  }

  /** A link to a page that opens the practice; copied where the browser allows it. */
  async makeLink(page: string, copy: (link: string) => Promise<void>): Promise<void> {
    this.link = this.#linkTo(page);
    if (!this.link) return;
    try {
      await copy(this.link);
      this.#say((t) => t.linkCopied);
    } catch {
      this.#say((t) => t.linkShown);
    }
  }

  /** Nothing seems to have come of printing: the page that the link leads to may. */
  cannotPrint(page: string): void {
    this.link = page && this.#linkTo(page);
    this.#say((t) => t.printElsewhere, true);
  }

  #linkTo(page: string): string {
    const practice = this.#dated();
    if (!practice) return "";
    const address = new URL(page);
    address.hash = toFragment(practice);
    return address.href;
  }

  setRemembering(on: boolean): void {
    const { opener, policies, practice } = this.#session;
    if (!on) {
      opener.forget(policies.loaded?.id ?? "");
      this.#say((t) => t.forgotten);
    } else if (!practice) {
      opener.remembering = true;
      this.#say(undefined);
    } else if (opener.remember(practice)) this.#say((t) => t.remembered);
    else this.#say((t) => t.cannotRemember, true);
  }

  /** What was said was said on a day: today's verdict is one of today, also when it is opened later. */
  #dated(): Practice | undefined {
    const { practice, day } = this.#session;
    return practice && { ...practice, asOf: day };
  }

  #say(told: Told | undefined, fault = false): void {
    this.told = told;
    this.fault = fault;
    this.#session.surface.changed();
  }
}
