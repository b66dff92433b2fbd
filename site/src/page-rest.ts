// What a check page can do after its first verdict: change its language in place, hand over the single
// file with answers, and have the site kept by its service worker.
import type { LoadedPolicy } from "../../web/src/index.js";
import { todayInAmsterdam } from "../../web/src/today.js";
import type { Lang } from "../../web/src/types.js";
import { address, addressed, around, checker, here, language, site } from "./check-page.js";
import { followKeepButton } from "./offline/keep-button.js";
import { keptNow, leaveInPage, readKept } from "./offline/kept.js";
import { markOver } from "./over.js";
import { linkTo, way, type Place } from "./places.js";
import { followPolicySearch } from "./policy-search.js";
import { regionNames, regions } from "./regions.js";
import { pageTexts } from "./texts.js";
import { toNodes } from "./tree.js";
import { bring } from "./waiting-scripts.js";
import { registerWorker } from "./worker/register.js";

/** What the checker's script offers to the page. */
declare const contractwijzer: typeof import("../../web/src/first.js");

/** The language of a page that was kept with answers may be another than that of its text. */
const wanted = readKept()?.lang ?? language();
/** The policy that is checked, with the rule file that the page's text is made from. */
let policy: LoadedPolicy | undefined;

void start();
checker.addEventListener("cw-ready", () => void start());
followKeepButton(checker);
followPolicySearch(language);
if (addressed) registerWorker(new URL(way(site, here(), "sw.js"), location.href).href);

async function start(): Promise<void> {
  const engine = await contractwijzer.sharedEngine();
  const loaded = engine.ok ? contractwijzer.bundledPolicy(engine.value, checker.policy) : undefined;
  if (!loaded?.ok) return;
  await contractwijzer.whenWhole(loaded.value.id);
  const isFirst = !policy;
  policy = loaded.value;
  document.documentElement.dataset["running"] = "";
  if (isFirst && (wanted !== language() || around.standing === "copy"))
    await turnTo(wanted, policy);
}

document.addEventListener("click", (event) => {
  const toggle = (event.target as Element).closest<HTMLElement>(".switch");
  if (!toggle || !policy || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  const { href } = toggle as Partial<HTMLAnchorElement>;
  void turnTo(toggle.lang as Lang, policy, href).then(() => {
    document.querySelector<HTMLElement>(".switch")?.focus({ preventScroll: true });
  });
});

/** Once the policy's texts are there in this language. Where they did not come, the other page asks for them anew. */
async function turnTo(lang: Lang, loaded: LoadedPolicy, there?: string): Promise<void> {
  bring(`texts-${lang}-${loaded.id}`);
  if (await contractwijzer.whenSpoken(loaded.id, lang)) show(lang, loaded, there);
  else if (there !== undefined) location.assign(`${there}#${checker.fragment}`);
}

/** The page in this language, with the answers as they are. */
function show(lang: Lang, { index }: LoadedPolicy, there?: string): void {
  if (addressed && there !== undefined)
    history.replaceState(history.state, "", there + location.hash);
  document.documentElement.lang = lang;
  const from = here();
  const place: Place = { ...from, lang };
  const parts = regions(index, { site, place, from, ...around });
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
  markOver(todayInAmsterdam());
  document.title = pageTexts[lang].title(index.policy.title[lang]);
  bring(`words-${lang}`);
  checker.lang = lang;
  leaveInPage(keptNow(checker));
  if (around.standing === "file") return;
  checker.rulesPage = onSite(linkTo(site, from, { ...place, page: "rules" }));
  checker.sharePage = onSite(linkTo(site, from, place));
}

/** No page stands beside a copy: from there, links lead to the site. */
const onSite = (href: string): string =>
  around.standing === "copy" && !href.startsWith("#") ? new URL(href, address).href : href;
