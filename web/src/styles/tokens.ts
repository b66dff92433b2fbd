import { css } from "lit";

/**
 * Every measure and colour in one place. A host page changes the look through the `--cw-...` properties;
 * the `--_...` properties are what the rest of the styles use.
 */
export const tokens = css`
  :host {
    --_unit: var(--cw-unit, max(1rem, 16px));
    --_s1: calc(var(--_unit) * 0.25);
    --_s2: calc(var(--_unit) * 0.5);
    --_s3: calc(var(--_unit) * 0.75);
    --_s4: var(--_unit);
    --_s5: calc(var(--_unit) * 1.5);
    --_s6: calc(var(--_unit) * 2);
    --_s7: calc(var(--_unit) * 3);
    --_size-s: calc(var(--_unit) * 0.875);
    --_size-m: var(--_unit);
    --_size-l: calc(var(--_unit) * 1.125);
    --_size-xl: calc(var(--_unit) * 1.5);
    --_target: max(44px, calc(var(--_unit) * 2.75));
    --_radius: var(--cw-radius, 6px);
    --_font: var(
      --cw-font-family,
      system-ui,
      -apple-system,
      "Segoe UI",
      Roboto,
      "Noto Sans",
      "Liberation Sans",
      Arial,
      sans-serif
    );

    --_text: var(--cw-color-text, #17242b);
    --_muted: var(--cw-color-text-muted, #4b5b63);
    --_surface: var(--cw-color-surface, #ffffff);
    --_sunken: var(--cw-color-surface-sunken, #f2f5f5);
    --_line: var(--cw-color-border, #d5dddf);
    --_control: var(--cw-color-border-control, #66767e);
    --_accent: var(--cw-color-accent, #0b5563);
    --_accent-soft: var(--cw-color-accent-soft, #e4f0f1);
    --_on-accent: var(--cw-color-on-accent, #ffffff);
    --_fail: var(--cw-color-fail, #9b2719);
    --_fail-soft: var(--cw-color-fail-soft, #fbedeb);
    --_focus: var(--cw-color-focus, var(--_accent));

    color-scheme: light dark;
  }

  @media (prefers-color-scheme: dark) {
    :host {
      --_text: var(--cw-color-text, #e8eef0);
      --_muted: var(--cw-color-text-muted, #abb9bf);
      --_surface: var(--cw-color-surface, #182327);
      --_sunken: var(--cw-color-surface-sunken, #10191c);
      --_line: var(--cw-color-border, #334247);
      --_control: var(--cw-color-border-control, #84969e);
      --_accent: var(--cw-color-accent, #7accd7);
      --_accent-soft: var(--cw-color-accent-soft, #15353a);
      --_on-accent: var(--cw-color-on-accent, #07272c);
      --_fail: var(--cw-color-fail, #f4a79d);
      --_fail-soft: var(--cw-color-fail-soft, #3a1e1a);
    }
  }

  @media print {
    :host {
      --_unit: 9pt;
      --_text: #000000;
      --_muted: #333333;
      --_surface: #ffffff;
      --_sunken: #ffffff;
      --_line: #999999;
      --_accent: #000000;
      --_accent-soft: #ffffff;
      --_on-accent: #ffffff;
      --_fail: #000000;
      --_fail-soft: #ffffff;
      color-scheme: light;
    }
  }
`;
