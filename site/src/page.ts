import type { ContractWijzer, LoadedPolicy } from "../../web/src/index.js";
import { policyOf } from "../../web/src/keep/fragment.js";
import type { Lang } from "../../web/src/types.js";
import { linkTo, type Place, type Site } from "./places.js";
import { regionNames, regions } from "./regions.js";
import { pageTexts } from "./texts.js";
import { toNodes } from "./tree.js";

/** What the checker's script offers to the page. */
declare const contractwijzer: typeof import("../../web/src/index.js");
/** Every policy of the site; filled in when this script is built. */
declare const sitePolicies: Site;

const language = (): Lang => (document.documentElement.lang === "en" ? "en" : "nl");

/**
 * Changes the language in place, so that the answers stay. It needs the rule file from the checker's
 * script; until that has started, the link leads to the other page.
 */
let policy: LoadedPolicy | undefined;

const checker = document.querySelector<ContractWijzer>("contract-wijzer");
/** The page that was loaded; its address changes with the language, save where it stands on disk. */
let from: Place = { policy: checker?.policy ?? "", lang: language(), page: "check" };
const addressed = location.protocol.startsWith("http");

checker?.addEventListener("cw-ready", () => {
  void contractwijzer.sharedEngine().then((engine) => {
    const loaded = engine.ok
      ? contractwijzer.bundledPolicy(engine.value, checker.policy)
      : undefined;
    if (!loaded?.ok) return;
    policy = loaded.value;
    open();
  });
});
addEventListener("hashchange", open);

// An address that still bears the practice after its answers were changed would say what is not so.
checker?.addEventListener("cw-answer", clearAddress);
checker?.addEventListener("cw-opened", ({ detail }) => {
  if (!detail.by || detail.by === "file" || detail.by === "code") clearAddress();
});

function clearAddress(): void {
  if (addressed && policyOf(location.hash) !== undefined)
    history.replaceState(null, "", location.pathname + location.search);
}

/** Fills in the practice that the address bears, if it bears one. */
function open(): void {
  if (!checker || !policy) return;
  const wanted = policyOf(location.hash);
  if (wanted === undefined) return;
  if (wanted !== from.policy && sitePolicies.some(({ id }) => id === wanted)) {
    const there = linkTo(sitePolicies, from, { ...from, policy: wanted });
    location.replace(there + location.hash);
    return;
  }
  checker.openFragment(location.hash);
}

document.addEventListener("click", (event) => {
  const link = (event.target as Element).closest<HTMLAnchorElement>("a.switch");
  if (!link || !policy || !checker || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  show(link.hreflang as Lang, link.href, policy);
});

function show(lang: Lang, address: string, { index }: LoadedPolicy): void {
  const place: Place = { ...from, lang };
  if (addressed) {
    history.replaceState(null, "", address + location.hash);
    from = place;
  }
  const parts = regions(index, { site: sitePolicies, place, from });
  for (const name of regionNames) {
    const open = [...document.querySelectorAll(`[data-region="${name}"] details[open]`)].map(
      ({ id }) => id,
    );
    document.querySelector(`[data-region="${name}"]`)?.replaceChildren(...toNodes(parts[name]));
    for (const id of open) if (id) document.getElementById(id)?.setAttribute("open", "");
  }
  document.documentElement.lang = lang;
  document.title = pageTexts[lang].title(index.policy.title[lang]);
  if (checker) {
    checker.lang = lang;
    checker.rulesPage = linkTo(sitePolicies, from, { ...place, page: "rules" });
    checker.sharePage = linkTo(sitePolicies, from, place);
  }
  document.querySelector<HTMLElement>("a.switch")?.focus({ preventScroll: true });
}
