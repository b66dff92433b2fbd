// npm run bench: bytes against the budgets, then verdicts beside other rule engines, then the page in
// a browser. It needs the builds of ./start. Figures are printed, never tested; only a disagreement between engines fails.
import { existsSync } from "node:fs";
import { availableParallelism, cpus, loadavg } from "node:os";
import { prepareEngine } from "./engine.mjs";
import { printPages } from "./pages.mjs";
import { root } from "./paths.mjs";
import { built, printSizes } from "./sizes.mjs";
import { format } from "./table.mjs";
import { printWays } from "./ways.mjs";
import { printVerdicts } from "./verdicts.mjs";

if (!built() || !existsSync(`${root}build/wasm/contractwijzer.wasm`)) {
  console.error("Build first: ./start builds the core and the page.");
  process.exit(1);
}
printSizes();
await prepareEngine();
console.log();
if (!(await printVerdicts())) process.exitCode = 1;
console.log();
await printWays();
const chromium = [process.env.CHROMIUM, "/usr/bin/chromium"].find(
  (path) => path && existsSync(path),
);
console.log();
if (chromium) await printPages(chromium);
else console.log("4. The page in Chromium: not measured, as there is none. CHROMIUM may name one.");
const load = format(loadavg()[0]);
console.log(`
Node ${process.version}, ${cpus()[0].model}, ${availableParallelism()} cores, load ${load}.
Figures vary with what else the machine does. All rows took turns in one process; the quietest
round is the turn with the lowest median.`);
