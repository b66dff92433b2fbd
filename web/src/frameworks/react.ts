/**
 * The element for React 19: its types in JSX, and a component for pages that are rendered on a server.
 * React gives a custom element that it hydrates neither its listeners nor its data (react/react#35446);
 * the component does.
 */
import {
  createElement,
  useEffect,
  useRef,
  type DetailedHTMLProps,
  type HTMLAttributes,
  type ReactElement,
} from "react";
import type { ContractWijzer, ContractWijzerEventMap } from "../element/contract-wijzer.js";
import { dataNames, type Listeners, type Settable, type SettableName } from "./settable.js";

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

const isListener = (name: string): boolean => name.startsWith("oncw-");

/** `<contract-wijzer>` with the same properties, also where a server rendered it. */
export function ContractCheck(props: Omit<Props, "ref">): ReactElement {
  const element = useRef<ContractWijzer>(null);
  const now = useRef(props);
  now.current = props;

  useEffect(() => {
    const { current } = element;
    if (!current) return undefined;
    const hear = (event: ContractWijzerEventMap[keyof ContractWijzerEventMap]): void => {
      const listener = now.current[`on${event.type}` as keyof Listeners<"on">];
      (listener as ((event: Event) => void) | undefined)?.(event);
    };
    const types = [
      "cw-ready",
      "cw-answer",
      "cw-verdict",
      "cw-opened",
      "cw-place",
      "cw-error",
    ] as const;
    for (const type of types) current.addEventListener(type, hear);
    current.tellAgain();
    return () => {
      for (const type of types) current.removeEventListener(type, hear);
    };
  }, []);

  useEffect(() => {
    const { current } = element;
    if (!current) return;
    for (const name of dataNames)
      if (name in props) Object.assign(current, { [name]: props[name] });
  });

  const attributes = Object.entries(props).filter(
    ([name]) => !isListener(name) && !dataNames.some((each) => each === name),
  );
  return createElement("contract-wijzer", { ...Object.fromEntries(attributes), ref: element });
}
