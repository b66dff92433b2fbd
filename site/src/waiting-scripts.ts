import { afterPaint } from "../../web/src/after-paint.js";

/** A script that a page may need later. */
export type WaitingScript = "rest" | "words-nl" | "words-en";

/**
 * Brings a script that waits on the page. It stands in a template, for which a browser asks nothing;
 * taken out of it, it runs as any script of the page does, and a page that is saved then has it. In a
 * single file, and in a page that was saved so, there is nothing to bring.
 */
export function bring(name: WaitingScript): void {
  const waiting = document.querySelector<HTMLTemplateElement>(`template[data-waits="${name}"]`);
  if (!waiting) return;
  waiting.remove();
  document.head.append(waiting.content);
}

/** Once the first verdict is on the screen: all that waits. */
export async function bringAll(): Promise<void> {
  await afterPaint();
  for (const name of ["rest", "words-nl", "words-en"] as const) bring(name);
}
