import { defineConfig } from "vite";
import { headers } from "./headers.js";
import { prerender } from "./prerender.js";
import { worker } from "./worker.js";

export default defineConfig(({ isPreview }) => ({
  appType: "mpa",
  base: "./",
  plugins: [
    // A site is served as it was made. Proving every policy once more takes longer the more there are.
    ...(isPreview ? [] : [prerender("caresq-paramedie-2025")]),
    headers(),
    worker(),
  ],
  build: {
    modulePreload: false,
  },
  preview: {
    cors: false,
  },
}));
