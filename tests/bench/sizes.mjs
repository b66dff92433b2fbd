// What a visitor's browser downloads before the first verdict, part by part.
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import { buildSync } from "esbuild";
import ts from "typescript";
import { policiesOnSite, withMorePolicies } from "./more-policies.mjs";
import { root } from "./paths.mjs";
import { against, format, table } from "./table.mjs";

const budgets = { firstVerdict: 72_000, evaluator: 30_800, embedded: 105_000, singleFile: 220_000 };
const page = `${root}site/dist/`;

export const built = () => existsSync(`${page}index.html`);

const measures = [
  (bytes) => bytes.length,
  (bytes) => gzipSync(bytes, { level: 9 }).length,
  (bytes) => brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length,
];
const sizesOf = (bytes) => measures.map((measure) => measure(bytes));
const sum = (rows) => measures.map((_, index) => rows.reduce((all, row) => all + row[index], 0));

export function printSizes() {
  const html = readFileSync(`${page}index.html`);
  const read = (name) => ({ name, bytes: readFileSync(page + name) });
  const [first, waiting] = asked(html.toString()).map((names) => names.map(read));
  const files = [{ name: "index.html", bytes: html }, ...first];

  const rows = [];
  const totals = [];
  for (const { name, bytes } of files) {
    const sizes = sizesOf(bytes);
    totals.push(sizes);
    rows.push([name, ...sizes]);
    if (name.endsWith(".js")) rows.push(...partsOf(bytes.toString(), sizes));
  }
  const total = sum(totals);
  const scripts = readdirSync(`${root}web/dist`).filter((name) =>
    /^contractwijzer.*\.js$/.test(name),
  );
  const alone = [
    ...scripts.map((name) => `web/dist/${name}`),
    "build/wasm/contractwijzer.wasm",
    "build/wasm/evaluator.wasm",
  ].map((file) => [file, ...sizesOf(readFileSync(root + file))]);

  console.log("1. Bytes to the first verdict on the hosted page\n");
  const header = ["part", "raw", "gzip -9", "brotli -q 11"];
  const figures = ([name, ...sizes]) => [name, ...sizes.map(format)];
  console.log(table(header, [...rows, ["total", ...total]].map(figures)));
  console.log("\nA part's compressed bytes: what its script would lose without it.\n");
  console.log("After that verdict, or when they are asked for\n");
  const after = waiting.map(({ name, bytes }) => [name, ...sizesOf(bytes)]);
  const sumAfter = ["total", ...sum(after.map(([, ...sizes]) => sizes))];
  console.log(`${table(header, [...after, sumAfter].map(figures))}\n`);
  const others = readdirSync(page, { recursive: true })
    .filter((path) => statSync(page + path).isFile())
    .filter((path) => ![...files, ...waiting].some(({ name }) => name === path));
  console.log(`In the folder, but not asked for by this page: ${others.join(", ") || "nothing"}.`);
  const line = (what, bytes, budget) => console.log(against(`${what}:`, bytes, budget, "bytes"));
  line("first verdict, brotli", total[2], budgets.firstVerdict);
  const more = sum(files.map(({ bytes }) => sizesOf(Buffer.from(withMorePolicies(`${bytes}`)))));
  line(`the same with ${policiesOnSite} policies on the site`, more[2], budgets.firstVerdict);
  console.log("\nBy themselves: the scripts to embed, and the modules\n");
  console.log(`${table(header, alone.map(figures))}\n`);
  for (const [file, , , brotli] of alone) {
    if (file.endsWith("evaluator.wasm")) line(`${file}, brotli`, brotli, budgets.evaluator);
    if (/contractwijzer-.*\.js$/.test(file)) line(`${file}, brotli`, brotli, budgets.embedded);
  }
  console.log("\nThe package's entries, each as a bundler brings it\n");
  console.log(`${table(["import", ...header.slice(1)], entries().map(figures))}\n`);
  console.log("The single files, on disk, with everything inside");
  for (const name of readdirSync(page).filter((file) => /^contractwijzer-.*\.html$/.test(file)))
    line(name, statSync(page + name).size, budgets.singleFile);
}

/** Each JavaScript entry of the package, bundled and minified with all that it imports. */
function entries() {
  const { exports } = JSON.parse(readFileSync(`${root}web/package.json`, "utf8"));
  const [policy] = readdirSync(`${root}web/dist/policies`).filter((name) => name.endsWith(".js"));
  const targets = Object.entries(exports).flatMap(([name, target]) => {
    const file = (target.default ?? target).replace("*", policy.replace(".js", ""));
    return file.endsWith(".js") && !file.includes("contractwijzer")
      ? [[`contractwijzer${name.slice(1).replace("*.js", policy)}`, file]]
      : [];
  });
  return targets.map(([name, file]) => {
    const { outputFiles } = buildSync({
      entryPoints: [`${root}web/${file}`],
      bundle: true,
      minify: true,
      format: "esm",
      charset: "utf8",
      external: ["react"],
      write: false,
    });
    return [name, ...sizesOf(outputFiles[0].contents)];
  });
}

/** What the page asks for, once each: by itself, and what stands in templates for later. */
function asked(html) {
  const templates = html.match(/<template\b[^]*?<\/template>/g) ?? [];
  return [html.replace(/<template\b[^]*?<\/template>/g, ""), templates.join("")].map(filesOf);
}

function filesOf(html) {
  const tags = html.match(/<(?:script|link)\b[^>]*>/g) ?? [];
  const paths = tags
    .filter(
      (tag) => tag.startsWith("<script") || /rel="?(?:stylesheet|modulepreload|preload)/.test(tag),
    )
    .flatMap((tag) => /(?:src|href)="(?!data:)([^"]+)"/.exec(tag)?.[1] ?? []);
  return [...new Set(paths.map((path) => path.replace(/^\.?\//, "")))];
}

/** The large strings inside a script that are something by themselves, and the rest. */
function partsOf(script, whole) {
  const parts = [];
  const visit = (node) => {
    if (ts.isStringLiteralLike(node) && node.text.length > 5000) {
      const name = nameOf(node.text);
      const without = script.slice(0, node.getStart()) + script.slice(node.getEnd());
      const rest = sizesOf(Buffer.from(without));
      if (name) parts.push([`  ${name}`, ...whole.map((size, index) => size - rest[index])]);
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile("script.js", script, ts.ScriptTarget.Latest, true));
  if (parts.length === 0) return [];
  const inside = sum(parts.map(([, ...sizes]) => sizes));
  return [
    ...parts,
    ["  the code around them", ...whole.map((size, index) => size - inside[index])],
  ];
}

function nameOf(text) {
  if (text.length > 30_000 && !text.startsWith("{")) return "WebAssembly";
  try {
    const rules = JSON.parse(text);
    return rules.careTypes ? `policy ${rules.id}` : "vocabulary";
  } catch {
    return undefined;
  }
}
