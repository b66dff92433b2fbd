// The browser's Back and Forward go through the check as a visitor went: each step, and each part, is
// an entry of the history.
import type { ContractWijzer } from "../../web/src/index.js";
import { isPlace } from "../../web/src/session/journey.js";
import { bareAddress, forgetPractice } from "./address.js";

/** From now on the history follows the checker, and the checker the history; `addressed`: the address too. */
export function keepHistory(checker: ContractWijzer, addressed: boolean): void {
  checker.addEventListener("cw-place", ({ detail: { place } }) => {
    // To go back to an address that bears a practice would take back what was answered since.
    if (addressed) forgetPractice();
    const address = bareAddress() + (place && `#${place}`);
    history.pushState({ place }, "", addressed ? address : undefined);
  });
  addEventListener("popstate", ({ state }: PopStateEvent) => {
    const { place } = (state ?? {}) as { place?: unknown };
    const wanted = typeof place === "string" ? place : addressed ? location.hash.slice(1) : "";
    if (isPlace(wanted)) checker.place = wanted;
  });
}

/** Leads to the place that the address names, if it names one. */
export function followAddress(checker: ContractWijzer): void {
  const word = location.hash.slice(1);
  if (word && isPlace(word)) checker.place = word;
}
