import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import type { HtmlTagDescriptor, Plugin } from "vite";
import { bundle } from "./bundle.js";
import { made } from "./made.js";
import { singleFile } from "./offline.js";
import { readPolicies, type PolicyFiles } from "./read-policies.js";
import { readThemes } from "./read-themes.js";
import { contentSecurityPolicy } from "./security-policy.js";
import type { Kit } from "./src/embed/kit.js";
import { embedPage } from "./src/embed/page.js";
import { framePage, type HostedFile } from "./src/embed/snippet.js";
import { embedTexts } from "./src/embed/texts.js";
import { header, type Shown } from "./src/header.js";
import { dataFile, dataType } from "./src/linked-data/file.js";
import { graphOf } from "./src/linked-data/graph.js";
import { edition } from "./src/offline/edition.js";
import { fileName } from "./src/offline/file-name.js";
import { download } from "./src/offline/keep-section.js";
import { offlineTexts } from "./src/offline/texts.js";
import {
  isOfSite,
  languages,
  linkTo,
  pathOf,
  places,
  way,
  type PageName,
  type Place,
  type Site,
} from "./src/places.js";
import { accessibilityPage } from "./src/pages/accessibility.js";
import { coveragePage } from "./src/pages/coverage.js";
import { proofPage } from "./src/pages/proof/page.js";
import { rulesPage } from "./src/pages/rules/page.js";
import { policyName } from "./src/policy-name.js";
import { footer, regions } from "./src/regions.js";
import { pageTexts } from "./src/texts.js";
import { h, toHtml, type Child } from "./src/tree.js";
import { policyScripts, type PolicyScript, type WaitingScript } from "./src/waiting-scripts.js";

const file = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** The pages of every policy, as text from the rule files, with their classic scripts beside them. */
export function prerender(first: string): Plugin {
  const policies = readPolicies(first);
  const themes = readThemes();
  const site = policies.map(({ book }) => policyName(book.index)) as unknown as Site;
  const pages = new Map(places(site).map((place) => [pathOf(site, place), place]));
  const root = file(".");
  const scripts = new Map<ScriptName, string>();
  const emitted = new Map<string, string>();
  const singleFiles = new Map<string, string>();
  let kit: Kit;

  const emit = (path: string, source: string): HostedFile => {
    emitted.set(path, source);
    const bytes = Buffer.from(source);
    const integrity = `sha384-${createHash("sha384").update(bytes).digest("base64")}`;
    const name = path.replace(/^.*\//, "").replace(/-[0-9a-f]{8}\b/, "");
    return { name, path, integrity, bytes: bytes.length };
  };
  const emitScript = (name: ScriptName, source: string): HostedFile => {
    const path = `assets/${name}-${fingerprint(source)}.js`;
    scripts.set(name, path);
    return emit(path, source);
  };

  return {
    name: "prerender",
    config: () => ({
      build: {
        rollupOptions: { input: [...pages.keys(), framePage].map((path) => root + path) },
      },
    }),
    // The pages are no files: each begins empty.
    resolveId: (id) =>
      id === root + framePage || (id.startsWith(root) && pages.has(id.slice(root.length)))
        ? id
        : undefined,
    load(id) {
      const themeSheets = themes.map(({ path }) => path);
      if (id === root + framePage) return emptyPage("nl", ["/src/frame/frame.css", ...themeSheets]);
      const place = id.startsWith(root) ? pages.get(id.slice(root.length)) : undefined;
      if (!place) return undefined;
      const beside = place.page === "check" ? [] : ["/src/pages/pages.css"];
      const more = place.page === "embed" ? ["/src/embed/embed.css", ...themeSheets] : [];
      return emptyPage(place.lang, ["/src/page.css", "/src/page-choice.css", ...beside, ...more]);
    },
    async buildStart() {
      emitted.clear();
      // Classic scripts: pages saved to disk still run them.
      const built = (path: string) => readFile(file(`../web/dist/${path}`), "utf8");
      // Its map stands in the package only.
      const whole = await built("contractwijzer.js");
      const script = emitScript("contractwijzer", whole.replace(/\/\/# sourceMappingURL=.*\n/, ""));
      // Not in assets/: the service worker keeps those, and no page of the site needs these.
      const toEmbed = async (path: string, name: string): Promise<HostedFile> => {
        const source = await built(path);
        return emit(`embed/${name}-${fingerprint(source)}.js`, source);
      };
      const eachPolicy = async (make: (id: string) => Promise<HostedFile>) =>
        Object.fromEntries(
          await Promise.all(policies.map(async ({ id }) => [id, await make(id)] as const)),
        );
      for (const name of hostedScripts) emitScript(name, await built(`hosted/${name}.js`));
      for (const { id } of policies)
        for (const name of policyScripts(id))
          emitScript(name, await built(`hosted/policies/${name}.js`));
      const sitePolicies = JSON.stringify(site);
      const page = await bundle("src/page.ts", { sitePolicies });
      const pageRest = await bundle("src/page-rest.ts", { sitePolicies });
      emitScript("page", page);
      emitScript("page-rest", pageRest);
      emitScript("frame", await bundle("src/frame/frame.ts", { sitePolicies }));
      kit = {
        policies: policies.map(({ id, book: { policy } }) => ({
          id,
          name: policy.title,
          careTypes: policy.careTypes.map(({ id: careType, name }) => ({ id: careType, name })),
        })) as unknown as Kit["policies"],
        files: {
          script,
          scripts: await eachPolicy((id) =>
            toEmbed(`contractwijzer-${id}.js`, `contractwijzer-${id}`),
          ),
          checker: await toEmbed("parts/checker.js", "contractwijzer-checker"),
          parts: await eachPolicy((id) => toEmbed(`parts/${id}.js`, `contractwijzer-policy-${id}`)),
          // No fingerprint: a host that drops the integrity keeps up with it.
          loader: emit("frame-loader.js", await bundle("src/frame/loader.ts")),
          themes: themes.map(({ name, source }) => ({
            theme: name,
            ...emit(`themes/${name}-${fingerprint(source)}.css`, source),
          })),
        },
      };
      const embedKit = JSON.stringify(kit);
      emitScript("builder", await bundle("src/embed/builder.ts", { embedKit }));
      for (const files of policies) {
        const place: Place = { policy: files.id, lang: "nl", page: "check" };
        const whole = {
          title: title(place, files.book.policy.title.nl),
          favicon,
          body: body(
            files,
            { site, place, from: place, standing: "file", made, kilobytes: "" },
            kit,
          ),
        };
        singleFiles.set(files.id, await singleFile(files.book.index, whole, page + pageRest));
      }
    },
    async generateBundle() {
      const licences = await readFile(file("../web/dist/LICENSES.txt"), "utf8");
      this.emitFile({ type: "asset", fileName: "LICENSES.txt", source: licences });
      for (const [path, source] of emitted)
        this.emitFile({ type: "asset", fileName: path, source });
      for (const [id, source] of singleFiles)
        this.emitFile({ type: "asset", fileName: fileName(id), source });
      for (const { id, book } of policies) {
        const source = `${JSON.stringify(graphOf(book))}\n`;
        this.emitFile({ type: "asset", fileName: dataFile(site, id), source });
      }
    },
    transformIndexHtml: {
      order: "post",
      handler(html, { path }) {
        const filled = (tags: HtmlTagDescriptor[], text: string) => ({
          html: html
            .replaceAll(' crossorigin href="', ' href="')
            .replace("<body></body>", () => `<body>\n${text}\n</body>`),
          tags: [...commonTags(), ...tags],
        });
        const scriptTag = (name: ScriptName, to: string): HtmlTagDescriptor => ({
          tag: "script",
          attrs: { defer: true, src: to + (scripts.get(name) ?? "") },
          injectTo: "head",
        });
        const scriptTags = ({ now, waiting = [] }: PageScripts, to: string) => [
          ...now.map((name) => scriptTag(name, to)),
          // For what stands in a template a browser asks nothing (src/waiting-scripts.ts).
          ...waiting.map((name): HtmlTagDescriptor => ({
            tag: "template",
            attrs: { "data-waits": name },
            children: [scriptTag(name, to)],
            injectTo: "head",
          })),
        ];
        if (path === `/${framePage}`)
          return filled(
            [
              meta({ name: "robots", content: "noindex" }),
              titleTag("Contractwijzer"),
              // The options become attributes before the element starts. One is the language.
              ...scriptTags(
                {
                  now: ["frame", "first"],
                  waiting: [
                    ...policies.flatMap(({ id }) => policyScripts(id)),
                    "words-nl",
                    "words-en",
                    "rest",
                    "compare",
                  ],
                },
                "./",
              ),
            ],
            toHtml(frameBody),
          );
        const place = pages.get(path.slice(1));
        const files = policies.find(({ id }) => id === place?.policy);
        if (!place || !files) return html;
        const t = pageTexts[place.lang];
        const kilobytes = inKilobytes(singleFiles.get(files.id) ?? "");
        const shown: Shown = { site, place, from: place, standing: "site", made, kilobytes };
        const { policy } = files.book;
        const name = policy.title[place.lang];
        return filled(
          [
            meta({
              name: "description",
              content: t.describe[place.page](
                place.page === "check" ? policy.purchaser.name : name,
              ),
            }),
            titleTag(title(place, name)),
            { tag: "link", attrs: { rel: "icon", href: favicon }, injectTo: "head" },
            ...(place.page === "rules"
              ? [dataLink(way(site, place, dataFile(site, files.id)))]
              : []),
            ...scriptTags(scriptsOf(site, place), way(site, place, "")),
          ],
          body(files, shown, kit),
        );
      },
    },
  };
}

/** The checker's script in pieces (web/hosted.mjs). */
const hostedScripts = ["first", "rest", "compare", "words-nl", "words-en"] as const;

type ScriptName =
  | "contractwijzer"
  | "page"
  | "page-rest"
  | "builder"
  | "frame"
  | PolicyScript
  | (typeof hostedScripts)[number];

interface PageScripts {
  now: readonly ScriptName[];
  /** After the first verdict, or when they are asked for. */
  waiting?: readonly WaitingScript[];
}

/** A check page has its own language first, and nothing that the first verdict does not need. */
function scriptsOf(site: Site, { page, lang, policy }: Place): PageScripts {
  if (page === "embed") return { now: ["builder", "contractwijzer"] };
  if (page !== "check") return { now: [] };
  const other = lang === "en" ? "nl" : "en";
  return {
    now: ["page", `policy-${policy}`, `texts-${lang}-${policy}`, "first", `words-${lang}`],
    waiting: [
      "page-rest",
      "rest",
      "compare",
      `texts-rest-${policy}`,
      `words-${other}`,
      `texts-${other}-${policy}`,
      // For a comparison, and for a code or a file that is about another policy.
      ...site.flatMap(({ id }) => (id === policy ? [] : policyScripts(id))),
    ],
  };
}

const fingerprint = (source: string): string =>
  createHash("sha256").update(source).digest("hex").slice(0, 8);

const inKilobytes = (text: string): string => String(Math.ceil(Buffer.byteLength(text) / 1000));

const emptyPage = (lang: string, sheets: readonly string[]): string =>
  `<!doctype html>
<html lang="${lang}">
  <head>
    ${sheets.map((sheet) => `<link rel="stylesheet" href="${sheet}" />`).join("\n    ")}
  </head>
  <body></body>
</html>
`;

function title({ lang, page }: Place, policy: string): string {
  const t = pageTexts[lang];
  if (page === "check") return t.title(policy);
  return [isOfSite(page) ? t.pages[page] : `${t.pages[page]}: ${policy}`, "Contractwijzer"].join(
    " – ",
  );
}

const titleTag = (children: string): HtmlTagDescriptor => ({
  tag: "title",
  children,
  injectTo: "head-prepend",
});

const commonTags = (): HtmlTagDescriptor[] => [
  meta({ charset: "utf-8" }),
  meta({ "http-equiv": "Content-Security-Policy", content: contentSecurityPolicy }),
  meta({ name: "viewport", content: "width=device-width, initial-scale=1" }),
  meta({ name: "color-scheme", content: "light dark" }),
];

const meta = (attrs: Record<string, string>): HtmlTagDescriptor => ({
  tag: "meta",
  attrs,
  injectTo: "head-prepend",
});

/** The policy as linked data, for who reads a page by machine. */
const dataLink = (href: string): HtmlTagDescriptor => ({
  tag: "link",
  attrs: { rel: "alternate", type: dataType, href },
  injectTo: "head",
});

const favicon =
  "data:image/svg+xml," +
  encodeURIComponent(
    "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 32 32'><rect width='32' height='32' rx='7' fill='#0b5563'/><path d='M8 23h6M8 16h11M8 9h16' stroke='#fff' stroke-width='3.5' stroke-linecap='round'/></svg>",
  );

/** The checker alone, for a frame in another site's page. */
const frameBody: Child = [
  h(
    "noscript",
    {},
    languages.map((lang) => h("p", { lang }, embedTexts[lang].frameNoscript)),
  ),
  h("main", {}, h("contract-wijzer", {})),
];

function body(files: PolicyFiles, shown: Shown, kit: Kit): string {
  const { place, made } = shown;
  return toHtml([
    h("header", { "data-region": "header" }, header(shown)),
    h(
      "main",
      { id: "main", tabindex: "-1" },
      contents[place.page](files, shown, kit),
      isOfSite(place.page)
        ? undefined
        : h(
            "div",
            { "data-region": "edition", class: "edition", "data-made": made },
            edition(files.book.index, made, place.lang),
          ),
    ),
    h("footer", { "data-region": "footer" }, footer(shown)),
  ]);
}

const contents: Record<PageName, (files: PolicyFiles, shown: Shown, kit: Kit) => Child> = {
  check: ({ id, book }, shown) => {
    const { site, place, standing, kilobytes } = shown;
    const { lang } = place;
    const t = pageTexts[lang];
    const offlineFile = way(site, place, fileName(id));
    const parts = regions(book.index, shown);
    const links = {
      "rules-page": linkTo(site, place, { ...place, page: "rules" }),
      "share-page": linkTo(site, place, place),
    };
    return [
      h("div", { "data-region": "intro", class: "intro" }, parts.intro),
      h(
        "noscript",
        {},
        h("p", { class: "cannot" }, t.noscript),
        standing === "file"
          ? undefined
          : h(
              "p",
              { class: "elsewhere" },
              offlineTexts[lang].elsewhere,
              " ",
              download(offlineFile, kilobytes, lang),
            ),
      ),
      h(
        "contract-wijzer",
        { policy: id, lang, ...(standing === "file" ? {} : links) },
        h("p", { class: "starting" }, t.starting),
        h(
          "div",
          {
            slot: "keep",
            "data-region": "keep",
            class: "keep",
            ...(standing === "file" ? {} : { "data-kilobytes": kilobytes }),
          },
          parts.keep,
        ),
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
  accessibility: (_files, { place: { lang } }) => accessibilityPage(lang),
  embed: (_files, { site, place }, kit) => embedPage(kit, place.lang, way(site, place, "")),
};
