import { defineConfig } from "vite";
import { headers } from "./headers.js";
import { prerender } from "./prerender.js";

export default defineConfig({
  appType: "mpa",
  base: "./",
  plugins: [prerender("caresq-paramedie-2025"), headers()],
  build: {
    modulePreload: false,
  },
});
