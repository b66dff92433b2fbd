import { faultOf, fromFragment, policyOf, toFragment } from "../keep/fragment.js";
import type { Opened, OpenedBy, Practice, Refusal, Said } from "../keep/practice.js";
import { inBrowser, inTab } from "../keep/remembered.js";
import type { PolicyIndex } from "../policy-index.js";
import type { Session } from "./session.js";

/** A practice as the tab keeps it. */
interface InTab {
  fragment: string;
  /** The practice inside a saved page that it began as; empty: another beginning. */
  page: string;
  /** What it says is out of the question: facts, by the place of their answer. */
  ruledOut: Record<string, string>;
}

/** Opens a practice that was kept: in an address, in this browser, or wherever the keeper found it. */
export class Opener {
  readonly #session: Session;
  /** What was opened, until the visitor starts anew. */
  opened:
    | { by: OpenedBy; keptOn: string; leftOut: readonly string[]; said: Said | undefined }
    | undefined;
  /** What was asked for last and could not be opened, until something else happens. */
  refused: Refusal | undefined;
  /** Whether this browser remembers the practice as it is, until the visitor takes that back. */
  remembering = false;
  /** Whether another tab turned what this browser remembers into another practice. */
  isElsewhere = false;
  /** What this browser is to remember, as this tab last saw it. */
  #remembered: string | undefined;
  /** The practice inside a saved page that was opened last. */
  #page = "";
  /** What waits for another policy to be read. */
  #waiting: ((index: PolicyIndex) => void) | undefined;

  constructor(session: Session) {
    this.#session = session;
  }

  /** Whether the tab keeps the practice, when it is loaded again. */
  get staysInTab(): boolean {
    return inTab.canKeep();
  }

  /** A policy was read: opens what waited for it, or else what this tab or this browser keeps of it. */
  ready(index: PolicyIndex): void {
    const { id } = index.policy;
    const waiting = this.#waiting;
    this.#waiting = undefined;
    this.#remembered = inBrowser.recall(id);
    const tab = readInTab(id);
    if (waiting) {
      waiting(index);
      return;
    }
    this.remembering = this.#remembered !== undefined;
    const { sheet, careType } = this.#session;
    if (!sheet.blank) return;
    if (tab && tab.fragment !== this.#remembered) {
      const opened = fromFragment(tab.fragment, index);
      // The page chose a care type of its own: that stands.
      if (!opened || (careType && opened.careTypes.join(" ") !== careType)) return;
      this.#page = tab.page;
      this.#show(opened, "tab");
      // A choice without answers is no practice that comes back.
      if (this.#session.sheet.blank) this.opened = undefined;
    } else if (this.#remembered !== undefined)
      this.#show(fromFragment(this.#remembered, index), "browser");
    if (tab) this.#ruleOut(tab.ruledOut);
  }

  #ruleOut(facts: InTab["ruledOut"]): void {
    const { later, inquiry, ruledOut } = this.#session;
    for (const [place, fact] of Object.entries(facts)) ruledOut.set(place, fact);
    if (later) inquiry.findWays();
    this.keepInTab();
  }

  /** Something of the practice changed. */
  changed(): void {
    // With other answers another verdict says nothing about the rules.
    if (this.opened) this.opened.said = undefined;
    this.refused = undefined;
    const { practice, policies } = this.#session;
    this.isElsewhere = false;
    if (practice) {
      const fragment = bare(practice);
      this.keepInTab();
      if (this.remembering) this.#keepInBrowser(practice.policy, fragment);
    } else if (policies.loaded) inTab.forget(policies.loaded.id);
  }

  /** Has this browser remember the practice from now on; false where it cannot. */
  remember(practice: Practice): boolean {
    return this.#remember(practice.policy, bare(practice));
  }

  forget(policy: string): void {
    this.remembering = false;
    this.#remembered = undefined;
    inBrowser.forget(policy);
  }

  /** The visitor begins with an empty check. */
  forgetTab(): void {
    this.opened = undefined;
    this.#page = "";
    const { loaded } = this.#session.policies;
    if (loaded) inTab.forget(loaded.id);
  }

  openFragment(fragment: string, by: OpenedBy, keptOn: string): boolean {
    const policy = policyOf(fragment);
    const fault = faultOf(fragment);
    if (fault) return this.#refuse(fault);
    // A saved page that is loaded again bears the answers of then: those of this tab are later.
    if (by === "page" && fragment === this.#page) return true;
    const isOpen = this.open(
      policy,
      (index) => {
        this.#page = by === "page" ? fragment : "";
        return fromFragment(fragment, index);
      },
      by,
      keptOn,
    );
    return isOpen || (policy !== undefined && this.#refuse("unknown-policy"));
  }

  /** Whether a practice waits for its policy. */
  get waits(): boolean {
    return this.#waiting !== undefined;
  }

  /** False where the practice is about no policy that is known here. */
  open(
    policy: string | undefined,
    read: (index: PolicyIndex) => Opened | undefined,
    by: OpenedBy,
    keptOn = "",
  ): boolean {
    const { loaded, others } = this.#session.policies;
    if (policy === undefined || !loaded) return false;
    if (policy === loaded.id) return this.#show(read(loaded.index), by, keptOn);
    if (!others.includes(policy)) return false;
    this.#waiting = (index) => this.#show(read(index), by, keptOn);
    this.#session.turnTo(policy);
    return true;
  }

  #refuse(why: Refusal): false {
    this.refused = why;
    this.#session.surface.changed();
    this.#session.surface.lead("geopend");
    return false;
  }

  #show(opened: Opened | undefined, by: OpenedBy, keptOn = ""): boolean {
    if (!opened) return false;
    // What came from elsewhere is not to take the place of what this browser remembers.
    if (by !== "browser") this.remembering = false;
    this.refused = undefined;
    this.opened = { by, keptOn, leftOut: opened.leftOut, said: opened.said };
    this.#session.show(opened, by);
    this.keepInTab();
    this.#session.surface.changed();
    return true;
  }

  /** The practice as it is, with what is ruled out, for when the tab is loaded again. */
  keepInTab(): void {
    const { practice, ruledOut } = this.#session;
    if (!practice) return;
    const kept: InTab = {
      fragment: bare(practice),
      page: this.#page,
      ruledOut: Object.fromEntries(ruledOut),
    };
    inTab.remember(practice.policy, JSON.stringify(kept));
  }

  /** What another tab remembered meanwhile is not written over. */
  #keepInBrowser(policy: string, fragment: string): void {
    if (inBrowser.recall(policy) === this.#remembered) this.#remember(policy, fragment);
    else {
      this.remembering = false;
      this.isElsewhere = true;
    }
  }

  #remember(policy: string, fragment: string): boolean {
    this.#remembered = fragment;
    this.remembering = inBrowser.remember(policy, fragment);
    return this.remembering;
  }
}

/** Without what was said of it. */
const bare = (practice: Practice): string => toFragment({ ...practice, said: undefined });

function readInTab(policy: string): InTab | undefined {
  try {
    const kept = JSON.parse(inTab.recall(policy) ?? "") as Partial<InTab>;
    const { fragment, page, ruledOut } = kept;
    const facts = Object.entries(ruledOut ?? {}).filter(([, fact]) => typeof fact === "string");
    return typeof fragment === "string" && typeof page === "string"
      ? { fragment, page, ruledOut: Object.fromEntries(facts) }
      : undefined;
  } catch {
    return undefined;
  }
}
