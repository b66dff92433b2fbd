import type { ReactiveController, ReactiveControllerHost } from "lit";

/** Whether what is drawn is for paper, where nothing can be turned to: all of it is drawn. */
export class PrintWatch implements ReactiveController {
  readonly #draw: () => void;
  #media: MediaQueryList | undefined;
  isWanted = false;

  /** `draw` draws at once: a browser that prints waits for nothing. */
  constructor(host: ReactiveControllerHost, draw: () => void) {
    this.#draw = draw;
    host.addController(this);
  }

  hostConnected(): void {
    this.#media = matchMedia("print");
    this.#media.addEventListener("change", this.#look);
    addEventListener("beforeprint", this.#begin);
    addEventListener("afterprint", this.#look);
  }

  hostDisconnected(): void {
    this.#media?.removeEventListener("change", this.#look);
    removeEventListener("beforeprint", this.#begin);
    removeEventListener("afterprint", this.#look);
  }

  readonly #begin = (): void => {
    this.#turn(true);
  };

  readonly #look = (): void => {
    this.#turn(this.#media?.matches ?? false);
  };

  #turn(isWanted: boolean): void {
    if (isWanted === this.isWanted) return;
    this.isWanted = isWanted;
    this.#draw();
  }
}
