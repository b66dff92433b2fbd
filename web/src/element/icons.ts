import { svg, html, type TemplateResult } from "lit";

/** Each state has its own shape, so that colour is never the only sign. */
const shapes = {
  check: svg`<circle class="solid" cx="10" cy="10" r="8.5"/><path class="on-solid" d="m6.2 10.4 2.6 2.6 5-5.6"/>`,
  cross: svg`<path class="solid" d="M6.6 1.5h6.8l5.1 5.1v6.8l-5.1 5.1H6.6l-5.1-5.1V6.6z"/><path class="on-solid" d="m7 7 6 6m0-6-6 6"/>`,
  ring: svg`<circle class="line" cx="10" cy="10" r="7.5"/>`,
  dash: svg`<path class="line" d="M4 10h12"/>`,
  dotted: svg`<circle class="line" stroke-dasharray="2.6 2.1" cx="10" cy="10" r="7.5"/>`,
  up: svg`<path class="line" d="M10 16V4.5m-5 5 5-5 5 5"/>`,
  barred: svg`<circle class="line" cx="10" cy="10" r="7.5"/><path class="line" d="M4.7 15.3 15.3 4.7"/>`,
  now: svg`<circle class="line" cx="10" cy="10" r="7.5"/><circle class="solid" cx="10" cy="10" r="3.5"/>`,
  diamond: svg`<path class="line" d="m10 2 8 8-8 8-8-8z"/>`,
};

export type Shape = keyof typeof shapes;

export const icon = (shape: Shape): TemplateResult =>
  html`<svg class="icon" viewBox="0 0 20 20" aria-hidden="true" focusable="false">
    ${shapes[shape]}
  </svg>`;
