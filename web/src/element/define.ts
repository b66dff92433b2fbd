import { ContractWijzer } from "./contract-wijzer.js";

export const tagName = "contract-wijzer";

declare global {
  interface HTMLElementTagNameMap {
    [tagName]: ContractWijzer;
  }
}

/** Registers the element, once; a second copy of the script leaves the first in place, and says so. */
export function define(): void {
  // A server that renders a page has no elements to register.
  const elements = (globalThis as Partial<typeof globalThis>).customElements;
  const known = elements?.get(tagName);
  if (!known) elements?.define(tagName, ContractWijzer);
  else if (known !== ContractWijzer)
    console.warn(`<${tagName}> is on this page twice; the script that came first is used.`);
}
