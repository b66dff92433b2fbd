import type { Text } from "./types.js";

/** An expected failure, as the core words it. */
export interface Fault {
  code: string;
  /** JSON pointer into the text that was handed to the core. */
  pointer: string;
  line?: number;
  column?: number;
  message: Text;
  hint?: Text;
  /** What the browser said, for whoever looks into it. */
  detail?: string;
}

export interface Failure {
  ok: false;
  errors: Fault[];
}

/** An expected failure is a value: look at `ok` before anything else. */
export type Result<T> = { ok: true; value: T } | Failure;

export const success = <T>(value: T): Result<T> => ({ ok: true, value });
export const failure = (errors: Fault[]): Failure => ({ ok: false, errors });
