import type { OpenedBy } from "../keep/practice.js";
import type { Fault } from "../result.js";
import type { Place } from "./journey.js";
import type { AskedFact, Lang, PracticeStep, Value, Verdict } from "../types.js";

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
export interface PlaceDetail {
  /** A step, `stap-2`, or a part that follows from the answers, `planning`; empty: the beginning. */
  place: Place;
}

/** What happens in a session that others may want to know. */
export interface SessionEvents {
  "cw-ready": ReadyDetail;
  "cw-answer": AnswerDetail;
  "cw-verdict": VerdictDetail;
  "cw-opened": OpenedDetail;
  "cw-place": PlaceDetail;
  "cw-error": ErrorDetail;
}

/** Where a session leads the visitor: an id of what is drawn. */
export type Landmark =
  | "geopend"
  | "zorgsoort"
  | `zorgsoort-${number}`
  | "vragen"
  | "uitkomst"
  | "uitleg"
  | "deel"
  | "vergelijken"
  | "bewaren"
  | `vraag-${string}`
  | "mislukt"
  | "wat-als"
  | `kan-niet-${string}`
  | `contracten-${string}`
  | "uitgeprobeerd";

/** What a session is shown on, and what it asks of that. It draws nothing by itself. */
export interface Surface {
  /** The language that is spoken: the wanted one, or the one that is there. */
  lang(): Lang;
  wantedLang(): Lang;
  /** The text of a policy that the page brings; undefined: one of the script's is meant. */
  givenPolicy(): string | undefined;
  /** Other policies that the page brings, as data or as text, to compare with. */
  otherPolicies(): readonly unknown[];
  /** Whether what it would take to get each contract is asked for. */
  wantsWays(): boolean;
  /** Whether all is to stand on one page, unless the visitor wants it otherwise. */
  wantsOnePage(): boolean;
  /** Something is to be drawn anew. */
  changed(): void;
  /** What a visitor who does not see the page should hear. */
  announce(): void;
  /** Once what changed is drawn. */
  lead(to: Landmark): void;
  tell<K extends keyof SessionEvents>(type: K, detail: SessionEvents[K]): void;
}
