import type { Plugin } from "vite";
import { headersFor } from "./security-policy.js";

/** Sends each file with the headers that a host is to send. */
export const headers = (): Plugin => ({
  name: "headers",
  configurePreviewServer({ middlewares }) {
    middlewares.use((request, response, next) => {
      const { pathname } = new URL(request.url ?? "/", "http://site");
      for (const [name, value] of Object.entries(headersFor(pathname)))
        response.setHeader(name, value);
      next();
    });
  },
});
