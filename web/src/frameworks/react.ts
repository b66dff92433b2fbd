/**
 * The element for React 19: its types in JSX, and a component for pages that are rendered on a server.
 * React gives a custom element that it hydrates neither its listeners nor its data (react/react#35446);
 * the component does.
 */
import {
  createElement,
  useCallback,
  useLayoutEffect,
  useRef,
  type DetailedHTMLProps,
  type HTMLAttributes,
  type ReactElement,
} from "react";
import type { ContractWijzer } from "../element/contract-wijzer.js";
import {
  dataNames,
  eventTypes,
  type Listeners,
  type Settable,
  type SettableName,
} from "./settable.js";

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
const isData = (name: string): boolean => dataNames.some((each) => each === name);

/** `<contract-wijzer>` with the same properties, also where a server rendered it. */
export function ContractCheck({ ref, ...props }: Props): ReactElement {
  const element = useRef<ContractWijzer>(null);
  const now = useRef<Listeners<"on">>(props);
  const given = useRef<Record<string, unknown>>({});
  const hold = useCallback(
    (current: ContractWijzer | null) => {
      element.current = current;
      if (typeof ref === "function") return ref(current);
      if (ref) ref.current = current;
      return undefined;
    },
    [ref],
  );

  // Before the element starts by itself, and again only what is another than at the last render.
  useLayoutEffect(() => {
    now.current = props;
    const wanted: Record<string, unknown> = Object.fromEntries(
      Object.entries(props).filter(([name]) => isData(name)),
    );
    for (const name of new Set([...Object.keys(given.current), ...Object.keys(wanted)]))
      if (wanted[name] !== given.current[name])
        Object.assign(element.current ?? {}, { [name]: wanted[name] });
    given.current = wanted;
  });

  useLayoutEffect(() => {
    const { current } = element;
    if (!current) return undefined;
    const hear = (event: Event): void => {
      const listener = now.current[`on${event.type}` as keyof Listeners<"on">];
      (listener as ((event: Event) => void) | undefined)?.(event);
    };
    for (const type of eventTypes) current.addEventListener(type, hear);
    current.tellAgain();
    return () => {
      for (const type of eventTypes) current.removeEventListener(type, hear);
    };
  }, []);

  const attributes = Object.entries(props).filter(([name]) => !isListener(name) && !isData(name));
  return createElement("contract-wijzer", { ...Object.fromEntries(attributes), ref: hold });
}
