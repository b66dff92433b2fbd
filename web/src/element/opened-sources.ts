import { nothing, type ReactiveController, type ReactiveControllerHost } from "lit";
import type { Sources } from "../types.js";
import { lateParts } from "./late-parts.js";
import type { View } from "./view.js";

/** The clauses that stand open beside what is read. */
export class OpenedSources implements ReactiveController {
  readonly #host: ReactiveControllerHost & { renderRoot: HTMLElement | DocumentFragment };
  #now: { view: View; sources: Sources } | undefined;

  constructor(host: ReactiveControllerHost & { renderRoot: HTMLElement | DocumentFragment }) {
    this.#host = host;
    host.addController(this);
  }

  open(view: View, sources: Sources): void {
    this.#now = { view, sources };
    this.#host.requestUpdate();
  }

  /** They are drawn as a dialog, which its browser opens and leads focus into, and back. */
  hostUpdated(): void {
    const sheet = this.#host.renderRoot.querySelector<HTMLDialogElement>("dialog.sheet");
    if (sheet && !sheet.open) sheet.showModal();
  }

  draw(): unknown {
    return this.#now
      ? lateParts.now?.sourceSheet(this.#now.view, this.#now.sources, this.#close)
      : nothing;
  }

  readonly #close = (): void => {
    if (!this.#now) return;
    // The dialog itself first: focus goes back to where it was.
    this.#host.renderRoot.querySelector<HTMLDialogElement>("dialog.sheet")?.close();
    this.#now = undefined;
    this.#host.requestUpdate();
  };
}
