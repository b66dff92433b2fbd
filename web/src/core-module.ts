/** The evaluator: numbers in, numbers out (wasm/evaluator.cpp). The names are those that Emscripten gives. */
export interface EvaluatorModule {
  readonly HEAPU8: Uint8Array;
  /** The address of so many numbers, to be filled in; of 0 that of what lies there. */
  _room(count: number): number;
  /** Reads the image in the room: its key from 0 on, or below 0 what is wrong with it. */
  _load(bytes: number): number;
  /** Answers the request in the room: how many numbers lie at `_answered()`. */
  _ask(key: number): number;
  /** Answers the request for a comparison in the room, between policies that were loaded. */
  _compareSides(): number;
  _answered(): number;
}

/** With the compiler: text in, text out (ARCHITECTURE.md, "The WASM border"). */
export interface CoreModule extends EvaluatorModule {
  version(): string;
  loadPolicy(policy: string, vocabulary: string): string;
  structure(key: string): string;
  /** Puts the policy's image in the room: how many bytes. */
  image(key: string): number;
  check(key: string, careTypes: string, answers: string, asOf: string): string;
  /** `keep`: ids of facts that no way may change, with a space between. */
  ways(key: string, careTypes: string, answers: string, asOf: string, keep: string): string;
}

/** Makes a fresh instance of a module: of everything, or of the evaluator by itself. */
export type CoreFactory = () => Promise<CoreModule | EvaluatorModule>;

/** Whether it brings the compiler. */
export const compiles = (core: CoreModule | EvaluatorModule): core is CoreModule =>
  "loadPolicy" in core;
