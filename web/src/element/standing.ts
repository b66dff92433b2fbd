import type { Verdict } from "../types.js";

/** Whether nothing can be had any more: the rest is history. */
export const isOver = ({ standing }: Verdict): boolean => standing.state === "over";
