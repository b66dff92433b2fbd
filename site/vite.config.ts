import { defineConfig } from "vite";
import { headers } from "./headers.js";
import { prerender } from "./prerender.js";
import { worker } from "./worker.js";

export default defineConfig({
  appType: "mpa",
  base: "./",
  plugins: [prerender("caresq-paramedie-2025"), headers(), worker()],
  build: {
    modulePreload: false,
  },
  preview: {
    cors: false,
  },
});
