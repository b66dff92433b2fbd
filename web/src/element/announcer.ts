import type { ReactiveController, ReactiveControllerHost } from "lit";

/** A quiet moment, so that quick answers are announced once. */
const quiet = 600;

/** What a screen reader says after a change. */
export class Announcer implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #sentences: () => readonly string[];
  #timer: ReturnType<typeof setTimeout> | undefined;
  text = "";

  constructor(host: ReactiveControllerHost, sentences: () => readonly string[]) {
    this.#host = host;
    this.#sentences = sentences;
    host.addController(this);
  }

  soon(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      const sentences = this.#sentences();
      if (!sentences.length) return;
      this.text = sentences.filter(Boolean).join(". ").replaceAll("..", ".");
      this.#host.requestUpdate();
    }, quiet);
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
  }
}
