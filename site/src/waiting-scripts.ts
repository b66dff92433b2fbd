import { afterPaint } from "../../web/src/after-paint.js";

/** A script that a page may need later. */
export type WaitingScript = (typeof waiting)[number];

/** The first is what can be seen to be missing. */
const waiting = ["page-rest", "rest", "words-nl", "words-en"] as const;

/**
 * Brings a script that waits on the page. It stands in a template, for which a browser asks nothing;
 * taken out of it, it runs as any script of the page does, and a page that is saved then has it. In a
 * single file, and in a page that was saved so, there is nothing to bring.
 */
export function bring(name: WaitingScript): void {
  const holder = document.querySelector<HTMLTemplateElement>(`template[data-waits="${name}"]`);
  if (!holder) return;
  holder.remove();
  document.head.append(holder.content);
}

/** Once the first verdict is on the screen: all that waits. */
export async function bringAll(): Promise<void> {
  await afterPaint();
  for (const name of waiting) bring(name);
}
