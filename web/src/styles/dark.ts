import { css, unsafeCSS } from "lit";

/** What differs in the dark. */
const sheet = css`
  :host {
    --_text: var(--contractwijzer-document-color, #e8eef0);
    --_muted: var(--contractwijzer-document-subtle-color, #abb9bf);
    --_surface: var(--contractwijzer-document-background-color, #182327);
    --_sunken: var(--contractwijzer-document-subtle-background-color, #10191c);
    --_line: var(--contractwijzer-document-border-color, #334247);
    --_control: var(--contractwijzer-form-control-border-color, #84969e);
    --_accent: var(--contractwijzer-accent-color, #7accd7);
    --_accent-soft: var(--contractwijzer-accent-background-color, #15353a);
    --_on-accent: var(--contractwijzer-accent-inverse-color, #07272c);
    --_fail: var(--contractwijzer-invalid-color, #f4a79d);
    --_fail-soft: var(--contractwijzer-invalid-background-color, #3a1e1a);
    color-scheme: dark;
  }
`;

const on = (host: string): string => sheet.cssText.replace(":host", host);

/** In the dark: where the host asks for it, or where it asks for nothing and the visitor does. */
export const dark = unsafeCSS(
  `${on(':host([theme="dark"])')}@media (prefers-color-scheme:dark){${on(":host(:not([theme]))")}}`,
);
