// What a check page does for its first verdict: it opens the practice that it was given, and leaves
// the present one in itself. What it can do beyond that follows in page-rest.ts.
import "../../web/src/hosted/given.js";
import { policyOf } from "../../web/src/keep/fragment.js";
import { todayInAmsterdam } from "../../web/src/today.js";
import { forgetPractice } from "./address.js";
import { addressed, around, checker, here, site } from "./check-page.js";
import { keptNow, leaveInPage, readKept } from "./offline/kept.js";
import { followMissing } from "./missing-scripts.js";
import { markOver } from "./over.js";
import { linkTo, titlesOf } from "./places.js";
import { keepPlace } from "./scroll-place.js";
import { followHistory, keepHistory } from "./steps-in-history.js";
import { bringAll, bringPolicy } from "./waiting-scripts.js";

followMissing(checker);
// Before the checker's script. Another policy comes when someone compares.
if (addressed) globalThis.contractwijzerTitles = titlesOf(site);

markOver(todayInAmsterdam());
keepPlace();
let kept = readKept();
let isReady = false;

// In a page that was saved as it stood, these tell of what was.
document.getElementById("bewaard")?.replaceChildren();
delete document.documentElement.dataset["running"];

addEventListener("contractwijzer-wants", ({ detail }) => {
  bringPolicy(detail);
});
checker.addEventListener("cw-ready", ({ detail: { policy } }) => {
  isReady = true;
  // What this browser remembers goes first, which the checker opens now.
  queueMicrotask(() => {
    if (kept) checker.openFragment(kept.practice, "page", kept.on);
    kept = undefined;
    open();
    followHistory(checker, addressed);
    void bringAll(policy);
  });
});
addEventListener("hashchange", open);
keepHistory(checker, addressed);

// An address that still bears the practice after its answers were changed would say what is not so.
checker.addEventListener("cw-answer", clearAddress);
checker.addEventListener("cw-opened", ({ detail }) => {
  if (!detail.by || detail.by === "file" || detail.by === "code") clearAddress();
});

function clearAddress(): void {
  if (addressed) forgetPractice();
}

for (const change of ["cw-answer", "cw-verdict", "cw-opened"])
  checker.addEventListener(change, () => leaveInPage(keptNow(checker)));

/** Fills in the practice that the address bears, if it bears one. */
function open(): void {
  if (!isReady) return;
  const wanted = policyOf(location.hash);
  if (wanted === undefined) {
    // No practice; the checker says so, where it was to be one.
    checker.openFragment(location.hash);
    return;
  }
  const from = here();
  const isElsewhere = around.standing === "site" && site.some(({ id }) => id === wanted);
  if (wanted !== from.policy && isElsewhere) {
    location.replace(linkTo(site, from, { ...from, policy: wanted }) + location.hash);
    return;
  }
  checker.openFragment(location.hash);
}

// Until the language can be changed in place, the link leads to the other page, with the practice.
document.addEventListener("click", (event) => {
  const toggle = (event.target as Element).closest<HTMLAnchorElement>("a.switch");
  if (toggle && checker.fragment && document.documentElement.dataset["running"] === undefined)
    toggle.hash = checker.fragment;
});
