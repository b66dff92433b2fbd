import type { Sources } from "../types.js";
import type { View } from "./view.js";

/** What a page's owner asks of how the checker looks: the element's attributes. */
export interface Looks {
  readonly compact: boolean;
  readonly withoutWays: boolean;
  readonly withoutTrial: boolean;
  readonly withoutCompare: boolean;
  readonly rulesPage: string;
  readonly sharePage: string;
  /** Where the practice can be printed, if not here; empty: on the page that is shared. */
  readonly printPage: string;
  /** Shows clauses beside what is read. */
  openSources(view: View, sources: Sources): void;
}
