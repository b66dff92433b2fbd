/** What a page's owner asks of how the checker looks: the element's attributes. */
export interface Looks {
  readonly compact: boolean;
  readonly withoutWays: boolean;
  readonly withoutTrial: boolean;
  readonly withoutCompare: boolean;
  readonly rulesPage: string;
  readonly sharePage: string;
}
