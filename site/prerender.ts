import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import type { HtmlTagDescriptor, Plugin } from "vite";
import { PolicyIndex } from "../web/src/policy-index.js";
import type { Lang, Policy, Vocabulary } from "../web/src/types.js";
import { contentSecurityPolicy } from "./security-policy.js";
import { regions } from "./src/regions.js";
import { pageTexts } from "./src/texts.js";
import { h, toHtml } from "./src/tree.js";

const file = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const readJson = async (path: string): Promise<unknown> =>
  JSON.parse(await readFile(file(path), "utf8"));

/** Writes the policy into the pages as text, and puts the checker's classic script beside them. */
export function prerender(policyId: string): Plugin {
  const scripts: { name: string; source: string }[] = [];
  let index: PolicyIndex;
  return {
    name: "prerender",
    async buildStart() {
      index = new PolicyIndex(
        (await readJson(`../rules/${policyId}/policy.json`)) as Policy,
        (await readJson("../rules/vocabulary.json")) as Vocabulary,
      );
      scripts.length = 0;
      // Classic scripts: pages saved to disk still run them.
      for (const [name, source] of [
        ["contractwijzer", await readFile(file("../web/dist/contractwijzer.js"), "utf8")],
        ["page", await pageScript()],
      ] as const) {
        const hash = createHash("sha256").update(source).digest("hex").slice(0, 8);
        scripts.push({ name: `assets/${name}-${hash}.js`, source });
      }
    },
    generateBundle() {
      for (const { name, source } of scripts)
        this.emitFile({ type: "asset", fileName: name, source });
    },
    transformIndexHtml: {
      order: "post",
      handler(html, { path }) {
        const english = path.startsWith("/en/");
        const lang: Lang = english ? "en" : "nl";
        const root = english ? "../" : "./";
        const other = english ? "../index.html" : "./en/index.html";
        const tags: HtmlTagDescriptor[] = [
          meta({ charset: "utf-8" }),
          meta({ "http-equiv": "Content-Security-Policy", content: contentSecurityPolicy }),
          meta({ name: "viewport", content: "width=device-width, initial-scale=1" }),
          meta({
            name: "description",
            content: pageTexts[lang].description(index.policy.purchaser.name),
          }),
          meta({ name: "color-scheme", content: "light dark" }),
          { tag: "title", children: pageTexts[lang].title, injectTo: "head-prepend" },
          { tag: "link", attrs: { rel: "icon", href: favicon }, injectTo: "head" },
          ...scripts.map(({ name }): HtmlTagDescriptor => ({
            tag: "script",
            attrs: { defer: true, src: root + name },
            injectTo: "head",
          })),
        ];
        return {
          html: html
            .replace(' crossorigin href="', ' href="')
            .replace(
              "<body></body>",
              () => `<body>\n${body(index, lang, other, policyId)}\n</body>`,
            ),
          tags,
        };
      },
    },
  };
}

const meta = (attrs: Record<string, string>): HtmlTagDescriptor => ({
  tag: "meta",
  attrs,
  injectTo: "head-prepend",
});

const favicon =
  "data:image/svg+xml," +
  encodeURIComponent(
    "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 32 32'><rect width='32' height='32' rx='7' fill='#0b5563'/><path d='M8 23h6M8 16h11M8 9h16' stroke='#fff' stroke-width='3.5' stroke-linecap='round'/></svg>",
  );

async function pageScript(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [file("src/page.ts")],
    bundle: true,
    minify: true,
    format: "iife",
    target: "es2022",
    charset: "utf8",
    write: false,
  });
  return outputFiles[0]?.text ?? "";
}

function body(index: PolicyIndex, lang: Lang, other: string, policyId: string): string {
  const t = pageTexts[lang];
  const parts = regions(index, lang, other);
  return toHtml([
    h("header", { "data-region": "header" }, parts.header),
    h(
      "main",
      { id: "main" },
      h("div", { "data-region": "intro", class: "intro" }, parts.intro),
      h("noscript", {}, h("p", { class: "cannot" }, t.noscript)),
      h("contract-wijzer", { policy: policyId, lang }, h("p", { class: "starting" }, t.starting)),
      h(
        "section",
        { "data-region": "policy", class: "policy", "aria-labelledby": "beleid" },
        parts.policy,
      ),
    ),
    h("footer", { "data-region": "footer" }, parts.footer),
  ]);
}
