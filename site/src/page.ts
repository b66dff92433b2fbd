import type { ContractWijzer, LoadedPolicy } from "../../web/src/index.js";
import { fromFragment, policyOf } from "../../web/src/share.js";
import type { Lang } from "../../web/src/types.js";
import { followKeepButton } from "./offline/keep-button.js";
import { keptNow, leaveInPage, readKept } from "./offline/kept.js";
import { surroundings } from "./offline/surroundings.js";
import { offlineTexts } from "./offline/texts.js";
import { linkTo, way, type Place, type Site } from "./places.js";
import { regionNames, regions } from "./regions.js";
import { pageTexts } from "./texts.js";
import { h, toNodes, type Child } from "./tree.js";
import { wordsIn } from "./words.js";
import { registerWorker } from "./worker/register.js";

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
/** The practice that was opened, and what of it was left out. */
let opened: { leftOut: string[]; keptOn: string | undefined } | undefined;

const checker = document.querySelector<ContractWijzer>("contract-wijzer");
/** The page that was loaded; its address changes with the language, save where it stands on disk. */
let from: Place = { policy: checker?.policy ?? "", lang: language(), page: "check" };
/** Where this page's links say that it stands: in a copy that a browser saved, still on the site. */
const address = document.querySelector<HTMLAnchorElement>('a[aria-current="page"]')?.href ?? "";
const around = surroundings(address);
const addressed = location.protocol.startsWith("http") && around.standing === "site";
const kept = readKept();

// In a page that was saved as it stood, these tell of what was: an opened practice, a check that ran.
for (const past of document.querySelectorAll('[data-region="notice"], #bewaard'))
  past.replaceChildren();
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
  });
});
addEventListener("hashchange", open);
if (checker) followKeepButton(checker);
if (addressed) registerWorker(new URL(way(sitePolicies, from, "sw.js"), location.href).href);

// An address that still bears the example after its answers were changed would say what is not so.
checker?.addEventListener("cw-answer", () => {
  if (addressed && policyOf(location.hash) !== undefined)
    history.replaceState(null, "", location.pathname + location.search);
});

for (const change of ["cw-answer", "cw-verdict"])
  checker?.addEventListener(change, () => leaveInPage(keptNow(checker)));

/** Shows a page that was kept as it was, and as what it is now. */
function restore(policy: LoadedPolicy): void {
  const lang = kept?.lang ?? language();
  if (lang !== language() || around.standing === "copy") show(lang, policy);
  if (kept) fillIn(kept.practice, policy, kept.on);
}

/** Fills in the practice that the address bears, if it bears one. */
function open(): void {
  if (!checker || !policy) return;
  const wanted = policyOf(location.hash);
  if (wanted === undefined) return;
  if (
    around.standing === "site" &&
    wanted !== from.policy &&
    sitePolicies.some(({ id }) => id === wanted)
  ) {
    const there = linkTo(sitePolicies, from, { ...from, policy: wanted });
    location.replace(there + location.hash);
    return;
  }
  fillIn(location.hash, policy);
}

function fillIn(fragment: string, { index }: LoadedPolicy, keptOn?: string): void {
  const practice = fromFragment(fragment, index);
  if (!checker || !practice) return;
  checker.careType = practice.careTypes.join(" ");
  checker.asOf = practice.asOf;
  checker.answers = practice.answers;
  opened = { leftOut: practice.leftOut, keptOn };
  showNotice();
}

function showNotice(): void {
  const region = document.querySelector('[data-region="notice"]');
  if (!opened) {
    region?.replaceChildren();
    return;
  }
  const { leftOut, keptOn } = opened;
  const t = pageTexts[language()];
  const { kept, keepAgain } = offlineTexts[language()];
  const { day } = wordsIn(language());
  const notice: Child = h(
    "div",
    { class: "opened", role: "status" },
    h("p", {}, keptOn === undefined ? t.opened : `${kept(keptOn && day(keptOn))} ${keepAgain}`),
    leftOut.length ? h("p", {}, t.leftOut(leftOut.join("; "))) : undefined,
    h(
      "p",
      {},
      addressed
        ? h("a", { href: linkTo(sitePolicies, from, from) }, t.startAnew)
        : h("button", { type: "button", class: "anew" }, t.startAnew),
    ),
  );
  region?.replaceChildren(...toNodes(notice));
}

/** Where there is no empty page to go to. */
function startAnew(): void {
  if (!checker) return;
  checker.careType = "";
  checker.asOf = "";
  checker.answers = { format: 1 };
  opened = undefined;
  leaveInPage(undefined);
  showNotice();
  document.getElementById("main")?.focus();
}

document.addEventListener("click", (event) => {
  const target = event.target as Element;
  if (target.closest(".anew")) startAnew();
  const toggle = target.closest<HTMLElement>(".switch");
  if (!toggle || !policy || !checker || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  show(toggle.lang as Lang, policy, (toggle as Partial<HTMLAnchorElement>).href);
  document.querySelector<HTMLElement>(".switch")?.focus({ preventScroll: true });
});

function show(lang: Lang, { index }: LoadedPolicy, address?: string): void {
  const place: Place = { ...from, lang };
  if (addressed && address !== undefined) {
    history.replaceState(null, "", address + location.hash);
    from = place;
  }
  const parts = regions(index, { site: sitePolicies, place, from, ...around });
  for (const name of regionNames) {
    const open = [...document.querySelectorAll(`[data-region="${name}"] details[open]`)].map(
      ({ id }) => id,
    );
    const region = document.querySelector(`[data-region="${name}"]`);
    region?.replaceChildren(...toNodes(parts[name]));
    for (const id of open) if (id) document.getElementById(id)?.setAttribute("open", "");
  }
  if (around.standing === "copy")
    for (const link of document.querySelectorAll("a[href]"))
      link.setAttribute("href", absolute(link.getAttribute("href") ?? ""));
  document.documentElement.lang = lang;
  document.title = pageTexts[lang].title(index.policy.title[lang]);
  if (checker) {
    checker.lang = lang;
    if (around.standing !== "file")
      checker.rulesPage = absolute(linkTo(sitePolicies, from, { ...place, page: "rules" }));
  }
  showNotice();
}

/** No page stands beside a copy: from there, links lead to the site. */
const absolute = (href: string): string =>
  around.standing === "copy" && !href.startsWith("#") ? new URL(href, address).href : href;
