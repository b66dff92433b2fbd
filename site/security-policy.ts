import { framePage } from "./src/embed/snippet.js";

/** What the pages may do: run their own scripts and WebAssembly, and nothing else. No request leaves them. */
export const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
].join("; ");

/** The headers of a file of the site. A page cannot say by itself who may frame it. */
export function headersFor(path: string): Record<string, string> {
  const framed = path === `/${framePage}`;
  return {
    "Content-Security-Policy": framed
      ? contentSecurityPolicy
      : `${contentSecurityPolicy}; frame-ancestors 'self'`,
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    // Other sites load these with their integrity.
    ...(/\.(js|css)$/.test(path) ? { "Access-Control-Allow-Origin": "*" } : {}),
  };
}
