/** The element, with its types in the JSX of React 19. */
import type { DetailedHTMLProps, HTMLAttributes } from "react";
import type { ContractWijzer } from "../element/contract-wijzer.js";
import type { Listeners, Settable, SettableName } from "./settable.js";

export * from "../script.js";

type Props = Omit<DetailedHTMLProps<HTMLAttributes<ContractWijzer>, ContractWijzer>, SettableName> &
  Settable &
  Listeners<"on">;

declare module "react" {
  namespace JSX {
    interface IntrinsicElements {
      "contract-wijzer": Props;
    }
  }
}
