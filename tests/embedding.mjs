// What web/README.md tells those who embed the element.

/**
 * The page that it gives under "Embed".
 * @param {string} readme
 */
export function embeddedPage(readme) {
  const [, page = ""] = /## Embed\n```html\n([^]*?)```/.exec(readme) ?? [];
  return page;
}

/** The strictest policy under which it says that the element runs. */
export const strictestPolicy = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "connect-src 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types lit-html",
].join("; ");
