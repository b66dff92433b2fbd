import { html, type TemplateResult } from "lit";

/** An address out of a policy: it is text, and only plain forms become links. */
export function linked(address: string): TemplateResult | string {
  if (/^[\w.+-]+@[\w.-]+$/.test(address)) return html`<a href="mailto:${address}">${address}</a>`;
  if (/^www\.[\w./-]+$/.test(address))
    return html`<a href="https://${address}" rel="noreferrer">${address}</a>`;
  return address;
}
