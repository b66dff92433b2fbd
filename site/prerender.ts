import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import type { HtmlTagDescriptor, Plugin } from "vite";
import { made } from "./made.js";
import { singleFile } from "./offline.js";
import { readPolicies, type PolicyFiles } from "./read-policies.js";
import { contentSecurityPolicy } from "./security-policy.js";
import { header, type Shown } from "./src/header.js";
import { edition } from "./src/offline/edition.js";
import { fileName } from "./src/offline/file-name.js";
import { linkTo, pathOf, places, way, type PageName, type Place, type Site } from "./src/places.js";
import { coveragePage } from "./src/pages/coverage.js";
import { proofPage } from "./src/pages/proof.js";
import { rulesPage } from "./src/pages/rules.js";
import { footer, regions } from "./src/regions.js";
import { pageTexts } from "./src/texts.js";
import { h, toHtml, type Child } from "./src/tree.js";

const file = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** The pages of every policy, as text from the rule files, with the checker's classic script beside them. */
export function prerender(first: string): Plugin {
  const policies = readPolicies(first);
  const site = policies.map(({ id, book }) => ({ id, name: book.policy.title })) as unknown as Site;
  const pages = new Map(places(site).map((place) => [pathOf(site, place), place]));
  const root = file(".");
  const scripts: { name: string; source: string }[] = [];
  const singleFiles = new Map<string, string>();
  return {
    name: "prerender",
    config: () => ({
      build: { rollupOptions: { input: [...pages.keys()].map((path) => root + path) } },
    }),
    // The pages are no files: each begins as a frame that the text is put into.
    resolveId: (id) => (id.startsWith(root) && pages.has(id.slice(root.length)) ? id : undefined),
    load(id) {
      const place = id.startsWith(root) ? pages.get(id.slice(root.length)) : undefined;
      return place && frame(place.lang);
    },
    async buildStart() {
      scripts.length = 0;
      // Classic scripts: pages saved to disk still run them.
      for (const [name, source] of [
        ["contractwijzer", await readFile(file("../web/dist/contractwijzer.js"), "utf8")],
        ["page", await pageScript(site)],
      ] as const) {
        const hash = createHash("sha256").update(source).digest("hex").slice(0, 8);
        scripts.push({ name: `assets/${name}-${hash}.js`, source });
      }
      for (const files of policies) {
        const place: Place = { policy: files.id, lang: "nl", page: "check" };
        const page = {
          title: title(place, files.book.policy.title.nl),
          favicon,
          body: body(files, { site, place, from: place, standing: "file", made, kilobytes: "" }),
        };
        singleFiles.set(files.id, await singleFile(files.id, page, await pageScript(site)));
      }
    },
    generateBundle() {
      for (const { name, source } of scripts)
        this.emitFile({ type: "asset", fileName: name, source });
      for (const [id, source] of singleFiles)
        this.emitFile({ type: "asset", fileName: fileName(id), source });
    },
    transformIndexHtml: {
      order: "post",
      handler(html, { path }) {
        const place = pages.get(path.slice(1));
        const files = policies.find(({ id }) => id === place?.policy);
        if (!place || !files) return html;
        const t = pageTexts[place.lang];
        const kilobytes = inKilobytes(singleFiles.get(files.id) ?? "");
        const shown: Shown = { site, place, from: place, standing: "site", made, kilobytes };
        const { policy } = files.book;
        const name = policy.title[place.lang];
        const tags: HtmlTagDescriptor[] = [
          meta({ charset: "utf-8" }),
          meta({ "http-equiv": "Content-Security-Policy", content: contentSecurityPolicy }),
          meta({ name: "viewport", content: "width=device-width, initial-scale=1" }),
          meta({
            name: "description",
            content: t.describe[place.page](place.page === "check" ? policy.purchaser.name : name),
          }),
          meta({ name: "color-scheme", content: "light dark" }),
          {
            tag: "title",
            children: title(place, name),
            injectTo: "head-prepend",
          },
          { tag: "link", attrs: { rel: "icon", href: favicon }, injectTo: "head" },
          ...(place.page === "check" ? scripts : []).map(({ name: script }): HtmlTagDescriptor => ({
            tag: "script",
            attrs: { defer: true, src: way(site, place, script) },
            injectTo: "head",
          })),
        ];
        return {
          html: html
            .replace(' crossorigin href="', ' href="')
            .replace("<body></body>", () => `<body>\n${body(files, shown)}\n</body>`),
          tags,
        };
      },
    },
  };
}

const inKilobytes = (text: string): string => String(Math.ceil(Buffer.byteLength(text) / 1000));

const frame = (lang: string): string =>
  `<!doctype html>
<html lang="${lang}">
  <head>
    <link rel="stylesheet" href="/src/page.css" />
  </head>
  <body></body>
</html>
`;

const title = ({ lang, page }: Place, policy: string): string =>
  page === "check"
    ? pageTexts[lang].title(policy)
    : `${pageTexts[lang].pages[page]}: ${policy} – Contractwijzer`;

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

async function pageScript(site: Site): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [file("src/page.ts")],
    bundle: true,
    minify: true,
    format: "iife",
    target: "es2022",
    charset: "utf8",
    write: false,
    define: { sitePolicies: JSON.stringify(site) },
  });
  return outputFiles[0]?.text ?? "";
}

function body(files: PolicyFiles, shown: Shown): string {
  const { place, made } = shown;
  return toHtml([
    h("header", { "data-region": "header" }, header(shown)),
    h(
      "main",
      { id: "main", tabindex: "-1" },
      contents[place.page](files, shown),
      h(
        "div",
        { "data-region": "edition", class: "edition", "data-made": made },
        edition(files.book.index, made, place.lang),
      ),
    ),
    h("footer", { "data-region": "footer" }, footer(place.lang)),
  ]);
}

const contents: Record<PageName, (files: PolicyFiles, shown: Shown) => Child> = {
  check: ({ id, book }, shown) => {
    const { site, place, standing, kilobytes } = shown;
    const { lang } = place;
    const t = pageTexts[lang];
    const parts = regions(book.index, shown);
    const links = {
      "rules-page": linkTo(site, place, { ...place, page: "rules" }),
      "share-page": linkTo(site, place, place),
    };
    return [
      h("div", { "data-region": "intro", class: "intro" }, parts.intro),
      h("noscript", {}, h("p", { class: "cannot" }, t.noscript)),
      h(
        "contract-wijzer",
        { policy: id, lang, ...(standing === "file" ? {} : links) },
        h("p", { class: "starting" }, t.starting),
      ),
      h(
        "section",
        {
          "data-region": "keep",
          class: "keep",
          "aria-labelledby": "bewaren",
          ...(standing === "file" ? {} : { "data-kilobytes": kilobytes }),
        },
        parts.keep,
      ),
      h(
        "section",
        { "data-region": "policy", class: "policy", "aria-labelledby": "beleid" },
        parts.policy,
      ),
    ];
  },
  rules: ({ book }, { place: { lang } }) => rulesPage(book, lang),
  coverage: ({ book, outline }, { site, place }) =>
    coveragePage(book, outline, linkTo(site, place, { ...place, page: "rules" }), place.lang),
  proof: ({ book, proof }, { site, place }) => {
    const link = (page: PageName): string => linkTo(site, place, { ...place, page });
    const pages = { check: link("check"), rules: link("rules"), coverage: link("coverage") };
    return proofPage(book, proof, pages, place.lang);
  },
};
