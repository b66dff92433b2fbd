import type { ContractWijzer, LoadedPolicy } from "../../web/src/index.js";
import { policyOf } from "../../web/src/keep/fragment.js";
import type { Lang } from "../../web/src/types.js";
import { followKeepButton } from "./offline/keep-button.js";
import { keptNow, leaveInPage, readKept } from "./offline/kept.js";
import { surroundings } from "./offline/surroundings.js";
import { linkTo, way, type Place, type Site } from "./places.js";
import { regionNames, regions } from "./regions.js";
import { pageTexts } from "./texts.js";
import { toNodes } from "./tree.js";
import { bring, bringAll } from "./waiting-scripts.js";
import { registerWorker } from "./worker/register.js";

/** What the checker's script offers to the page. */
declare const contractwijzer: typeof import("../../web/src/first.js");
/** Every policy of the site; filled in when this script is built. */
declare const sitePolicies: Site;

const language = (): Lang => (document.documentElement.lang === "en" ? "en" : "nl");

/**
 * Changes the language in place, so that the answers stay. It needs the rule file from the checker's
 * script; until that has started, the link leads to the other page.
 */
let policy: LoadedPolicy | undefined;

const checker = document.querySelector<ContractWijzer>("contract-wijzer");
/**
 * The page that was loaded; its address changes with the language, save where it stands on disk. The
 * checker may still be bare markup here: its script comes after this one.
 */
let from: Place = {
  policy: checker?.getAttribute("policy") ?? "",
  lang: language(),
  page: "check",
};
/** Where this page's links say that it stands: in a copy that a browser saved, still on the site. */
const address = document.querySelector<HTMLAnchorElement>('a[aria-current="page"]')?.href ?? "";
const around = surroundings(address);
const addressed = location.protocol.startsWith("http") && around.standing === "site";
const kept = readKept();

// In a page that was saved as it stood, these tell of what was.
document.getElementById("bewaard")?.replaceChildren();
delete document.documentElement.dataset["running"];

checker?.addEventListener("cw-ready", () => {
  void contractwijzer.sharedEngine().then((engine) => {
    const loaded = engine.ok
      ? contractwijzer.bundledPolicy(engine.value, checker.policy)
      : undefined;
    if (!loaded?.ok) return;
    const first = !policy;
    policy = loaded.value;
    document.documentElement.dataset["running"] = "";
    if (first) restore(policy);
    open();
    void bringAll();
  });
});
addEventListener("hashchange", open);
if (checker) followKeepButton(checker);
if (addressed) registerWorker(new URL(way(sitePolicies, from, "sw.js"), location.href).href);

// An address that still bears the practice after its answers were changed would say what is not so.
checker?.addEventListener("cw-answer", clearAddress);
checker?.addEventListener("cw-opened", ({ detail }) => {
  if (!detail.by || detail.by === "file" || detail.by === "code") clearAddress();
});

function clearAddress(): void {
  if (addressed && policyOf(location.hash) !== undefined)
    history.replaceState(null, "", location.pathname + location.search);
}

for (const change of ["cw-answer", "cw-verdict", "cw-opened"])
  checker?.addEventListener(change, () => leaveInPage(keptNow(checker)));

/** Shows a page that was kept as it was, and as what it is now. */
function restore(policy: LoadedPolicy): void {
  const lang = kept?.lang ?? language();
  if (lang !== language() || around.standing === "copy") show(lang, policy);
  if (kept) checker?.openFragment(kept.practice, "page", kept.on);
}

/** Fills in the practice that the address bears, if it bears one. */
function open(): void {
  if (!checker || !policy) return;
  const wanted = policyOf(location.hash);
  if (wanted === undefined) return;
  const site = around.standing === "site" && sitePolicies.some(({ id }) => id === wanted);
  if (wanted !== from.policy && site) {
    const there = linkTo(sitePolicies, from, { ...from, policy: wanted });
    location.replace(there + location.hash);
    return;
  }
  checker.openFragment(location.hash);
}

document.addEventListener("click", (event) => {
  const toggle = (event.target as Element).closest<HTMLElement>(".switch");
  if (!toggle || !policy || !checker || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  show(toggle.lang as Lang, policy, (toggle as Partial<HTMLAnchorElement>).href);
  document.querySelector<HTMLElement>(".switch")?.focus({ preventScroll: true });
});

function show(lang: Lang, { index }: LoadedPolicy, there?: string): void {
  const place: Place = { ...from, lang };
  if (addressed && there !== undefined) {
    history.replaceState(null, "", there + location.hash);
    from = place;
  }
  const parts = regions(index, { site: sitePolicies, place, from, ...around });
  for (const name of regionNames) {
    const open = [...document.querySelectorAll(`[data-region="${name}"] details[open]`)].map(
      ({ id }) => id,
    );
    document.querySelector(`[data-region="${name}"]`)?.replaceChildren(...toNodes(parts[name]));
    for (const id of open) if (id) document.getElementById(id)?.setAttribute("open", "");
  }
  if (around.standing === "copy")
    for (const link of document.querySelectorAll("a[href]"))
      link.setAttribute("href", onSite(link.getAttribute("href") ?? ""));
  document.documentElement.lang = lang;
  document.title = pageTexts[lang].title(index.policy.title[lang]);
  if (!checker) return;
  bring(`words-${lang}`);
  checker.lang = lang;
  leaveInPage(keptNow(checker));
  if (around.standing === "file") return;
  checker.rulesPage = onSite(linkTo(sitePolicies, from, { ...place, page: "rules" }));
  checker.sharePage = onSite(linkTo(sitePolicies, from, place));
}

/** No page stands beside a copy: from there, links lead to the site. */
const onSite = (href: string): string =>
  around.standing === "copy" && !href.startsWith("#") ? new URL(href, address).href : href;
