// The browser's Back and Forward go through the check as a visitor went: the first screen, each step,
// and each part, is an entry of the history.
import type { ContractWijzer } from "../../web/src/index.js";
import { isPlace, type Place } from "../../web/src/session/journey.js";
import { bareAddress, forgetPractice } from "./address.js";

/** From now on the history follows the checker, and the checker the history; `addressed`: the address too. */
export function keepHistory(checker: ContractWijzer, addressed: boolean): void {
  const push = (place: string): void => {
    // To go back to an address that bears a practice would take back what was answered since.
    if (addressed) forgetPractice();
    const address = bareAddress() + (place && `#${place}`);
    history.pushState({ place }, "", addressed ? address : undefined);
  };
  checker.addEventListener("cw-place", ({ detail: { place } }) => {
    push(place);
  });
  checker.addEventListener("cw-opened", ({ detail: { by } }) => {
    const { place } = checker;
    if (!by || !place) return;
    // Who opened it on the first screen can go back there. Else the page began with it: this entry is
    // where it goes on, unless it has a place of its own.
    if (by === "file" || by === "code") push(place);
    else if (!placeOf(history.state, addressed)) history.replaceState({ place }, "");
  });
  addEventListener("popstate", ({ state }: PopStateEvent) => {
    const place = placeOf(state, addressed);
    if (place !== undefined) checker.place = place;
  });
}

/** The place that an entry leads to: empty at the beginning, undefined where its address names something else. */
function placeOf(state: unknown, addressed: boolean): Place | undefined {
  const { place } = (state ?? {}) as { place?: unknown };
  const wanted = typeof place === "string" ? place : addressed ? location.hash.slice(1) : "";
  return isPlace(wanted) ? wanted : undefined;
}

/** Leads to the place of the present entry, as after a reload, or to the one that the address names. */
export function followHistory(checker: ContractWijzer, addressed: boolean): void {
  const place = placeOf(history.state, addressed);
  if (place) checker.place = place;
}
