/** The element, with its types in Preact's JSX. */
import type { HTMLAttributes } from "preact";
import type { ContractWijzer } from "../element/contract-wijzer.js";
import type { Listeners, Settable, SettableName } from "./settable.js";

export * from "../script.js";

type Props = Omit<HTMLAttributes<ContractWijzer>, SettableName> & Settable & Listeners<"on">;

declare module "preact" {
  namespace JSX {
    interface IntrinsicElements {
      "contract-wijzer": Props;
    }
  }
}
