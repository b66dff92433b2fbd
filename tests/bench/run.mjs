// npm run bench: bytes against the budget, then verdicts beside other rule engines. It needs the
// builds of ./start. Figures are printed, never tested; only a disagreement between engines fails.
import { existsSync } from "node:fs";
import { availableParallelism, cpus, loadavg } from "node:os";
import { prepareEngine } from "./engine.mjs";
import { root } from "./paths.mjs";
import { built, printSizes } from "./sizes.mjs";
import { format } from "./table.mjs";
import { printVerdicts } from "./verdicts.mjs";

if (!built() || !existsSync(`${root}build/wasm/contractwijzer.wasm`)) {
  console.error("Build first: ./start builds the core and the page.");
  process.exit(1);
}
printSizes();
await prepareEngine();
console.log();
if (!(await printVerdicts())) process.exitCode = 1;
const load = format(loadavg()[0]);
console.log(`
Node ${process.version}, ${cpus()[0].model}, ${availableParallelism()} cores, load ${load}.
Figures vary with what else the machine does. All rows took turns in one process; the quietest
round is the turn with the lowest median.`);
