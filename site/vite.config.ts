import { defineConfig } from "vite";
import { prerender } from "./prerender.js";
import { contentSecurityPolicy } from "./security-policy.js";

export default defineConfig({
  appType: "mpa",
  base: "./",
  plugins: [prerender("caresq-paramedie-2025")],
  build: {
    modulePreload: false,
  },
  preview: {
    headers: {
      "Content-Security-Policy": contentSecurityPolicy,
      "X-Content-Type-Options": "nosniff",
      "Referrer-Policy": "no-referrer",
    },
  },
});
