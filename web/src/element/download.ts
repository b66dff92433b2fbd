import type { Kept } from "../session/keeper.js";

/** Hands a file to the visitor. */
export function download({ name, text, type }: Kept): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = name;
  link.click();
  // Some browsers read it only after this task.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
