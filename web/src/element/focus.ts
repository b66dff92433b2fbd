import type { Landmark } from "../session/surface.js";

/** Leads to a place: into view, with the keyboard. What folds it is opened. */
export function leadTo(root: ShadowRoot, id: Landmark): void {
  if (id.startsWith("vraag-")) toQuestion(root, id);
  else focusOn(root, id);
}

function focusOn(root: ShadowRoot, id: string): void {
  const target = root.getElementById(id);
  target?.closest("details")?.setAttribute("open", "");
  inFlow(root, target)?.scrollIntoView({ block: "start" });
  target?.focus({ preventScroll: true });
}

/** To a control, with its question in view; of several, to the one that is chosen. */
function toQuestion(root: ShadowRoot, id: string): void {
  const control = root.getElementById(id);
  const group = control?.closest("fieldset");
  control?.closest("details")?.setAttribute("open", "");
  const target = group?.querySelector<HTMLElement>("input:checked") ?? control;
  group?.scrollIntoView({ block: "center" });
  target?.focus({ preventScroll: true });
}

/** What stays in sight by itself has no place to scroll to: that of what it stands beside. */
function inFlow(root: ShadowRoot, target: Element | null): Element | null {
  const beside = target?.closest(".summaries");
  return beside && getComputedStyle(beside).position === "sticky"
    ? root.querySelector(".layout")
    : target;
}
