// What this browser keeps of a practice: in the tab that it stands in, and beyond it where the visitor
// asked for that. A browser may refuse: then nothing is kept.

/** One place of a browser's, with a text under each name; a practice's is its policy. */
export interface Shelf {
  recall(name: string): string | undefined;
  /** False where this browser keeps nothing for this page. */
  remember(name: string, text: string): boolean;
  forget(name: string): void;
  /** Whether this browser keeps anything here. */
  canKeep(): boolean;
}

/** Until the visitor takes it away. */
export const inBrowser: Shelf = shelf(() => localStorage);
/** Until the tab is closed; no other tab sees it. */
export const inTab: Shelf = shelf(() => sessionStorage);

function shelf(storage: () => Storage): Shelf {
  const key = (name: string): string => `contractwijzer:${name}`;
  /** Undefined also where the browser refuses. */
  const tried = <T>(act: () => T): T | undefined => {
    try {
      return act();
    } catch {
      return undefined;
    }
  };
  const remember = (name: string, text: string): boolean =>
    tried(() => {
      storage().setItem(key(name), text);
      return true;
    }) ?? false;
  const forget = (name: string): void => {
    tried(() => {
      storage().removeItem(key(name));
    });
  };
  return {
    recall: (name) => tried(() => storage().getItem(key(name)) ?? undefined),
    remember,
    forget,
    canKeep: () => {
      const canKeep = remember("", "");
      forget("");
      return canKeep;
    },
  };
}
