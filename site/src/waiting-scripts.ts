import { afterPaint } from "../../web/src/after-paint.js";

/** The script that bears a compiled policy. */
export type PolicyScript = `policy-${string}`;

/** A script that a page may need later. */
export type WaitingScript = (typeof waiting)[number] | PolicyScript | "compare";

/** The first is what can be seen to be missing. */
const waiting = ["page-rest", "rest", "words-nl", "words-en"] as const;

/**
 * Brings a script that waits on the page. It stands in a template, for which a browser asks nothing;
 * taken out of it, it runs as any script of the page does, and a page that is saved then has it. In a
 * single file, and in a page that was saved so, there is nothing to bring.
 */
export function bring(name: WaitingScript): void {
  const holder = document.querySelector<HTMLTemplateElement>(
    `template[data-waits="${CSS.escape(name)}"]`,
  );
  if (!holder) return;
  holder.remove();
  document.head.append(holder.content);
}

/** The policies whose scripts wait. */
export const waitingPolicies = (): string[] =>
  [...document.querySelectorAll<HTMLTemplateElement>('template[data-waits^="policy-"]')].map(
    (holder) => (holder.dataset["waits"] ?? "").slice("policy-".length),
  );

/** Once the first verdict is on the screen: all that it did without. */
export async function bringAll(): Promise<void> {
  await afterPaint();
  for (const name of waiting) bring(name);
}
