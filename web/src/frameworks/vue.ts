/** The element, with its types in Vue's templates. Vue's compiler must know it (`isCustomElement`). */
import type { HTMLAttributes, ReservedProps } from "vue";
import type { Listeners, Settable, SettableName } from "./settable.js";

export * from "../script.js";

type Props = Omit<HTMLAttributes, SettableName> & ReservedProps & Settable & Listeners<"on">;

declare module "vue" {
  interface GlobalComponents {
    "contract-wijzer": new () => { $props: Props };
  }
}
