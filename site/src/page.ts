import type { ContractWijzer, LoadedPolicy } from "../../web/src/index.js";
import type { Lang } from "../../web/src/types.js";
import { regionNames, regions } from "./regions.js";
import { pageTexts } from "./texts.js";
import { toNodes } from "./tree.js";

/** What the checker's script offers to the page. */
declare const contractwijzer: typeof import("../../web/src/index.js");

/**
 * Changes the language in place, so that the answers stay. It needs the rule file from the checker's
 * script; until that has started, the link leads to the other page.
 */
let policy: LoadedPolicy | undefined;

const checker = document.querySelector<ContractWijzer>("contract-wijzer");
checker?.addEventListener("cw-ready", () => {
  void contractwijzer.sharedEngine().then((engine) => {
    const loaded = engine.ok
      ? contractwijzer.bundledPolicy(engine.value, checker.policy)
      : undefined;
    if (loaded?.ok) policy = loaded.value;
  });
});

document.addEventListener("click", (event) => {
  const link = (event.target as Element).closest<HTMLAnchorElement>("a.switch");
  if (!link || !policy || !checker || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  show(link.hreflang as Lang, link.href, policy);
});

function show(lang: Lang, address: string, { index }: LoadedPolicy): void {
  const here = location.href;
  if (location.protocol.startsWith("http")) history.replaceState(null, "", address);
  const parts = regions(index, lang, here);
  for (const name of regionNames) {
    const open = [...document.querySelectorAll(`[data-region="${name}"] details[open]`)].map(
      ({ id }) => id,
    );
    document.querySelector(`[data-region="${name}"]`)?.replaceChildren(...toNodes(parts[name]));
    for (const id of open) if (id) document.getElementById(id)?.setAttribute("open", "");
  }
  document.documentElement.lang = lang;
  document.title = pageTexts[lang].title;
  if (checker) checker.lang = lang;
  document.querySelector<HTMLElement>("a.switch")?.focus({ preventScroll: true });
}
