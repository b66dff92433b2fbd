// The WASM core in Node, and the typed engine around it.
import { readFileSync } from "node:fs";
import vm from "node:vm";
import { build } from "esbuild";
import { startInNode } from "../../web/core-in-node.mjs";

const folder = new URL("../../build/wasm/", import.meta.url).pathname;

export const glue = readFileSync(`${folder}contractwijzer.js`, "utf8");

/** Text cannot become code there. */
export async function loadCore() {
  const aborts = [];
  const { core, context } = await startInNode(folder, {
    codeGeneration: { strings: false, wasm: false },
    onAbort: (what) => aborts.push(what),
  });
  return { core, aborts, evaluate: (code) => vm.runInContext(code, context) };
}

/** A module of web/src, with what it imports. */
async function imported(name) {
  const { outputFiles } = await build({
    entryPoints: [new URL(`../../web/src/${name}.ts`, import.meta.url).pathname],
    bundle: true,
    format: "esm",
    write: false,
  });
  const source = Buffer.from(outputFiles[0].contents).toString("base64");
  return import(`data:text/javascript;base64,${source}`);
}

/** The typed engine (web/src/engine-whole.ts) around these modules, made one after another. */
export async function startEngineWith(make) {
  const { Engine } = await imported("engine-whole");
  const started = await Engine.start(make);
  return started.value;
}

/** Around this instance of the module. */
export const startEngine = (core) => startEngineWith(() => Promise.resolve(core));

/** The evaluator by itself, or the plain one. A call in which it breaks off throws, and stands in `aborts`. */
export async function loadEvaluator(name = "evaluator") {
  const { startEvaluator } = await imported("start-evaluator");
  const core = await startEvaluator(readFileSync(`${folder}${name}.wasm`));
  const aborts = [];
  for (const [name, call] of Object.entries(core)) {
    if (typeof call !== "function") continue;
    core[name] = (...given) => {
      try {
        return call(...given);
      } catch (cause) {
        aborts.push(cause);
        throw cause;
      }
    };
  }
  return { core, aborts };
}
