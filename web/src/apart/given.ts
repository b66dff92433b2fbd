/** What stands beside the script, and not inside it, where a page unpacks the parts itself. */
export interface Given {
  /** The WebAssembly module. */
  module: Uint8Array;
  /** JSON text. */
  vocabulary: string;
  /** JSON text of each policy, by id. */
  policies: Record<string, string>;
}

declare global {
  /** Set before the script runs. */
  var contractwijzerGiven: Given;
}
