import type { Fault } from "../result.js";
import type { Lang } from "../types.js";

/** What only who made the page can mend, wherever it is found. */
const ofHost = new Set([
  "answers-not-a-document",
  "answers-not-json",
  "damaged-policy",
  "no-compiler",
  "no-policy-named",
  "other-version",
  "unknown-care-type",
  "unknown-policy",
]);

/** The day that is looked on, as the core's faults point at it: that of a visitor is refused at its field. */
const day = "/asOf";

/** What a visitor's browser or connection does not have, whoever made the page. */
const ofBrowser = new Set(["engine-aborted", "engine-not-started", "piece-missing"]);

/** Whether a fault is of the host's own making: in an attribute, or in a policy of its own. */
export const isHosts = ({ code, pointer }: Fault, isOwnPolicyRefused: boolean): boolean =>
  ofHost.has(code) || pointer === day || (isOwnPolicyRefused && !ofBrowser.has(code));

/** Tells the host's console, each thing once. */
export class HostConsole {
  readonly #told = new Set<string>();

  tell(faults: readonly Fault[], lang: Lang): void {
    for (const { code, pointer, message, hint } of faults) {
      if (this.#told.has(message[lang])) continue;
      this.#told.add(message[lang]);
      const place = pointer && ` at ${pointer}`;
      console.error(`<contract-wijzer> ${code}${place}: ${message[lang]} ${hint?.[lang] ?? ""}`);
    }
  }
}
