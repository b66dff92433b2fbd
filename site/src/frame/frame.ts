import "../../../web/src/hosted/given.js";
import { optionNames } from "../embed/options.js";
import { followMissing } from "../missing-scripts.js";
import { linkTo, titlesOf, type Site } from "../places.js";
import { keepHistory } from "../steps-in-history.js";
import { bring, bringAll, bringPolicy } from "../waiting-scripts.js";
import { heightMessage, isHello, viewIn } from "./messages.js";

const checker = document.querySelector("contract-wijzer");
const scheme = document.querySelector<HTMLMetaElement>('meta[name="color-scheme"]');

/** Every policy of the site; filled in when the script is built. */
declare const sitePolicies: Site;

const policies = sitePolicies.map(({ id }) => id);
// Before the checker's script: it looks for the only one where the address names none.
globalThis.contractwijzerTitles = titlesOf(sitePolicies);

/** What the address asks for becomes the element's attributes; what is not known is left aside. */
function apply(): void {
  const asked = new URLSearchParams(location.hash.slice(1));
  const wanted = asked.get("policy");
  // Without one that is here the element tells so: it starts with any.
  const policy = policies.find((id) => id === wanted) ?? policies[0] ?? "";
  const lang = asked.get("lang") === "en" ? "en" : "nl";
  asked.set("lang", lang);
  bring(`policy-${policy}`);
  bring(`texts-${lang}-${policy}`);
  bring(`words-${lang}`);
  document.documentElement.lang = lang;
  // The frame stands beside the pages that the site has once.
  const print = linkTo(
    sitePolicies,
    { policy, lang: "nl", page: "embed" },
    { policy, lang, page: "check" },
  );
  checker?.setAttribute("print-page", new URL(print, location.href).href);
  for (const name of optionNames) {
    const value = asked.get(name);
    if (value === null) checker?.removeAttribute(name);
    else checker?.setAttribute(name, value.replaceAll(",", " "));
  }
  // A theme of a host's own is a light one, as in the element.
  const theme = asked.get("theme");
  if (scheme) scheme.content = theme ? (theme === "dark" ? "dark" : "light") : "light dark";
}

followMissing(checker);
apply();
addEventListener("hashchange", apply);
if (checker) keepHistory(checker, false);
checker?.addEventListener("cw-ready", ({ detail: { policy } }) => {
  void bringAll(policy);
});
addEventListener("contractwijzer-wants", ({ detail }) => {
  bringPolicy(detail);
});

/** The host, once its loader has said hello: nobody else hears of the height. */
let host = "";
let told = 0;

function tell(): void {
  const height = Math.ceil(document.body.getBoundingClientRect().height);
  if (!host || !height || height === told) return;
  told = height;
  parent.postMessage(heightMessage(height), host);
}

addEventListener("message", ({ source, origin, data }) => {
  // A page from disk, or in a sandbox, has no origin that a message could be addressed to.
  if (source !== parent || origin === "null") return;
  const view = viewIn(data);
  if (view && origin === host) {
    // The frame does not scroll by itself: what stays in sight stays where it is seen.
    const below = Math.max(0, innerHeight - view.top - view.height);
    checker?.style.setProperty("--contractwijzer-sticky-offset", `${view.top}px`);
    checker?.style.setProperty("--contractwijzer-sticky-end", `${below}px`);
    return;
  }
  if (!isHello(data)) return;
  host ||= origin;
  if (origin !== host) return;
  told = 0;
  tell();
});
new ResizeObserver(tell).observe(document.body);

// Other sites do not open inside the frame.
document.addEventListener("click", (event) => {
  for (const target of event.composedPath())
    if (target instanceof HTMLAnchorElement && target.host && target.host !== location.host)
      target.target = "_blank";
});
