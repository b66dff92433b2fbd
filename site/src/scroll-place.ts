// A check page grows after it is loaded: a browser that goes back to where a visitor was would do so
// before that place is there. The page does it, as soon as it is.
import { inTab } from "../../web/src/keep/remembered.js";

const name = "place";

/** From now on the page keeps where it is left, and goes back there once it is that long. */
export function keepPlace(): void {
  history.scrollRestoration = "manual";
  const place = left();
  addEventListener("pagehide", () => {
    inTab.remember(name, `${location.pathname} ${scrollY}`);
  });
  if (!place) return;
  const growth = new ResizeObserver(() => {
    // What stands above may still change: it is gone to anew until the visitor does something.
    if (document.documentElement.scrollHeight >= place + innerHeight) scrollTo(0, place);
  });
  // Who has begun to do something is not to be taken elsewhere.
  const acts = ["pointerdown", "click", "keydown", "wheel", "touchmove", "resize"] as const;
  const settle = (): void => {
    growth.disconnect();
    for (const act of acts) removeEventListener(act, settle);
  };
  for (const act of acts) addEventListener(act, settle, { passive: true });
  growth.observe(document.body);
}

/** Where this page was left, if it is the same visit: it was loaded again, or gone back to. */
function left(): number {
  const [visit] = performance.getEntriesByType("navigation");
  if (visit instanceof PerformanceNavigationTiming && visit.type === "navigate") return 0;
  const [path, y] = inTab.recall(name)?.split(" ") ?? [];
  return path === location.pathname ? Number(y) : 0;
}
