/** The functions that the WebAssembly module offers: text in, text out (ARCHITECTURE.md, "The WASM border"). */
export interface CoreModule {
  version(): string;
  loadPolicy(policy: string, vocabulary: string): string;
  questions(key: string, careType: string): string;
  frame(key: string, careType: string): string;
  check(key: string, careTypes: string, answers: string, asOf: string): string;
  mark(key: string, careTypes: string, answers: string, asOf: string): string;
  ways(key: string, careTypes: string, answers: string, asOf: string): string;
  differences(key: string, careTypes: string, before: string, after: string, asOf: string): string;
  compare(sides: string, careTypes: string, answers: string, asOf: string): string;
}

/** Makes a fresh instance of the module. */
export type CoreFactory = () => Promise<CoreModule>;
