/** Leads to a place: into view, with the keyboard. What folds it is opened. */
export function focusOn(root: ShadowRoot, id: string): void {
  const target = root.getElementById(id);
  target?.closest("details")?.setAttribute("open", "");
  target?.scrollIntoView({ block: "start" });
  target?.focus({ preventScroll: true });
}

/** Leads to a control, with its question in view; of several, to the one that is chosen. */
export function goTo(root: ShadowRoot, id: string): void {
  const control = root.getElementById(id);
  const group = control?.closest("fieldset");
  control?.closest("details")?.setAttribute("open", "");
  const target = group?.querySelector<HTMLElement>("input:checked") ?? control;
  group?.scrollIntoView({ block: "center" });
  target?.focus({ preventScroll: true });
}
