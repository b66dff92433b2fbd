/** The element, with its types in Svelte's templates. */
import type { HTMLAttributes } from "svelte/elements";
import type { ContractWijzer } from "../element/contract-wijzer.js";
import type { Listeners, Settable, SettableName } from "./settable.js";

export * from "../script.js";

type Props = Omit<HTMLAttributes<ContractWijzer>, SettableName> & Settable & Listeners<"on">;

declare module "svelte/elements" {
  interface SvelteHTMLElements {
    "contract-wijzer": Props;
  }
}
