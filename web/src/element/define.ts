import { ContractWijzer } from "./contract-wijzer.js";

export const tagName = "contract-wijzer";

declare global {
  interface HTMLElementTagNameMap {
    [tagName]: ContractWijzer;
  }
}

/** Registers the element, once; a second copy of the script leaves the first in place. */
export function define(): void {
  if (!customElements.get(tagName)) customElements.define(tagName, ContractWijzer);
}
