import type { Plugin } from "vite";
import { contentSecurityPolicy, workerSecurityPolicy } from "./security-policy.js";

/** The security policy that goes with a path; the first row that fits counts. */
const securityPolicies: readonly (readonly [path: RegExp, policy: string])[] = [
  [/\/sw\.js$/, workerSecurityPolicy],
  // A single file names its own scripts, by their hashes.
  [/\/contractwijzer-[^/]*\.html$/, "frame-ancestors 'self'"],
  [/./, contentSecurityPolicy],
];

/** The headers that a host would send. */
export const headers = (): Plugin => ({
  name: "headers",
  configurePreviewServer({ middlewares }) {
    middlewares.use((request, response, next) => {
      const { pathname } = new URL(request.url ?? "/", "http://localhost");
      const [, policy = ""] = securityPolicies.find(([path]) => path.test(pathname)) ?? [];
      response.setHeader("Content-Security-Policy", policy);
      response.setHeader("X-Content-Type-Options", "nosniff");
      response.setHeader("Referrer-Policy", "no-referrer");
      next();
    });
  },
});
