import { afterPaint } from "../../web/src/after-paint.js";
import type { Lang } from "../../web/src/types.js";

/** The scripts that bear a compiled policy, its texts in a language, and its other texts. */
export type PolicyScript = `policy-${string}` | `texts-${Lang | "rest"}-${string}`;

export const policyScripts = (id: string): PolicyScript[] => [
  `policy-${id}`,
  `texts-rest-${id}`,
  `texts-nl-${id}`,
  `texts-en-${id}`,
];

/** A script that a page may need later. */
export type WaitingScript = "page-rest" | "rest" | "compare" | `words-${Lang}` | PolicyScript;

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

/** All that bears a policy. */
export function bringPolicy(id: string): void {
  for (const name of policyScripts(id)) bring(name);
}

/** Once the first verdict under a policy is on the screen: all that it did without. */
export async function bringAll(policy: string): Promise<void> {
  await afterPaint();
  // The first is what can be seen to be missing.
  const all: WaitingScript[] = [
    "page-rest",
    "rest",
    ...policyScripts(policy),
    "words-nl",
    "words-en",
    "compare",
  ];
  for (const name of all) bring(name);
}
