/** The element, with its types in Vue's templates. Vue's compiler must know it (`isCustomElement`). */
import type { HTMLAttributes, ReservedProps } from "vue";
import type { ContractWijzerEventMap } from "../element/contract-wijzer.js";
import type { SettableByName } from "./settable.js";

export * from "../script.js";

/** An event's name as Vue's compiler writes a listener's: `onCwVerdict` for `cw-verdict`. */
type Camel<Name extends string> = Name extends `${infer First}-${infer Rest}`
  ? `${Capitalize<First>}${Camel<Rest>}`
  : Capitalize<Name>;
type Listeners = {
  [Type in keyof ContractWijzerEventMap as `on${Camel<Type>}`]?:
    ((event: ContractWijzerEventMap[Type]) => void) | undefined;
};

type Props = Omit<HTMLAttributes, keyof SettableByName> &
  ReservedProps &
  SettableByName &
  Listeners;

declare module "vue" {
  interface GlobalComponents {
    "contract-wijzer": new () => { $props: Props };
  }
}
