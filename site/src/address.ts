import { policyOf } from "../../web/src/keep/fragment.js";

/** The page's address without its last part. */
export const bareAddress = (): string => location.pathname + location.search;

/** Takes a practice out of the address, where it bears one: it would say what is not so any more. */
export function forgetPractice(): void {
  if (policyOf(location.hash) !== undefined) history.replaceState(history.state, "", bareAddress());
}
