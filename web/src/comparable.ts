import type { Engine, LoadedPolicy } from "./engine.js";
import { Late } from "./late.js";
import type { Result } from "./result.js";

/** What comparing needs beyond a check: a core with the compiler, and the texts of all policies. */
export interface Comparable {
  engine: Engine;
  /** A policy of the script or the site, by its id. */
  load(id: string): Result<LoadedPolicy>;
  /** A policy of the host's, as text. */
  read(text: string): Result<LoadedPolicy>;
}

/** A page may bring it in a script of its own, when someone wants to compare (compare.ts). */
export const comparable = new Late<Comparable>();

let canCome = false;

/** The page can bring it. */
export function comparableCanCome(): void {
  canCome = true;
}

/** Whether there is, or can be, something that compares. */
export const canCompare = (): boolean => canCome || comparable.now !== undefined;
