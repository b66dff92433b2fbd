// A practice in this browser: in the tab that it stands in, and beyond it where the visitor asked for
// that. A browser may refuse: then nothing is kept.

/** One place of a browser's, with a text for each policy. */
export interface Shelf {
  recall(policy: string): string | undefined;
  /** False where this browser keeps nothing for this page. */
  remember(policy: string, text: string): boolean;
  forget(policy: string): void;
}

/** Until the visitor takes it away. */
export const inBrowser: Shelf = shelf(() => localStorage);
/** Until the tab is closed; no other tab sees it. */
export const inTab: Shelf = shelf(() => sessionStorage);

function shelf(storage: () => Storage): Shelf {
  const name = (policy: string): string => `contractwijzer:${policy}`;
  /** Undefined also where the browser refuses. */
  const tried = <T>(act: () => T): T | undefined => {
    try {
      return act();
    } catch {
      return undefined;
    }
  };
  return {
    recall: (policy) => tried(() => storage().getItem(name(policy)) ?? undefined),
    remember: (policy, text) =>
      tried(() => {
        storage().setItem(name(policy), text);
        return true;
      }) ?? false,
    forget: (policy) => {
      tried(() => {
        storage().removeItem(name(policy));
      });
    },
  };
}
