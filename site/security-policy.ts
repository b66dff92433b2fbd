import { framePage } from "./src/embed/snippet.js";

/**
 * What the pages may do: run their own scripts and WebAssembly, have the site kept by its service
 * worker, and have the single file in a frame, which makes a copy of itself. No request leaves them.
 */
export const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'none'",
  "frame-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types lit-html contractwijzer-worker",
].join("; ");

/** What the service worker may do: ask for the site's own files. */
const workerSecurityPolicy = "default-src 'none'; connect-src 'self'";

/** A page cannot say by itself who may frame it. */
const framedBySite = "frame-ancestors 'self'";

/** The security policy that goes with a path; the first row that fits counts. */
const securityPolicies: readonly (readonly [path: RegExp, policy: string])[] = [
  [/\/sw\.js$/, workerSecurityPolicy],
  // A single file names its own scripts, by their hashes.
  [/\/contractwijzer-[^/]*\.html$/, framedBySite],
  [new RegExp(`/${framePage}$`), contentSecurityPolicy],
  [/./, `${contentSecurityPolicy}; ${framedBySite}`],
];

/** The headers that a host is to send with a file of the site. */
export function headersFor(path: string): Record<string, string> {
  const [, policy = ""] = securityPolicies.find(([fits]) => fits.test(path)) ?? [];
  return {
    "Content-Security-Policy": policy,
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    // Other sites load these with their integrity, or read them.
    ...(/\.(js|css|jsonld)$/.test(path) ? { "Access-Control-Allow-Origin": "*" } : {}),
  };
}
