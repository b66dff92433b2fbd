import { defineConfig, type Plugin } from "vite";
import { prerender } from "./prerender.js";
import { headersFor } from "./security-policy.js";

/** Each file with the headers that a hoster is to send. */
const headers: Plugin = {
  name: "headers",
  configurePreviewServer({ middlewares }) {
    middlewares.use((request, response, next) => {
      const { pathname } = new URL(request.url ?? "/", "http://site");
      for (const [name, value] of Object.entries(headersFor(pathname)))
        response.setHeader(name, value);
      next();
    });
  },
};

export default defineConfig({
  appType: "mpa",
  base: "./",
  plugins: [prerender("caresq-paramedie-2025"), headers],
  build: {
    modulePreload: false,
  },
  preview: {
    cors: false,
  },
});
