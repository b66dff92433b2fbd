// Runs clang-tidy over what is shipped (not over the tests), two at a time. A file that was clean is not looked at again
// until its text, a header it includes, its compile command or the configuration changes.
import { execFile, execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, relative, resolve } from "node:path";
import { promisify } from "node:util";

const root = process.cwd();
const build = resolve("build/native");
const stamps = resolve("build/clang-tidy");
const ours = (path) => {
  const inside = relative(root, path);
  return !inside.startsWith("..") && !inside.startsWith("build/");
};

/** What ninja learned from the compiler: object file → the files it was made from. */
function readDependencies() {
  const dependencies = new Map();
  let current = [];
  const text = execFileSync("ninja", ["-C", build, "-t", "deps"], {
    encoding: "utf8",
    maxBuffer: 2 ** 28,
  });
  for (const line of text.split("\n")) {
    const object = /^(\S.*): #deps/.exec(line);
    if (object) dependencies.set(object[1], (current = []));
    else if (line.startsWith("    ")) current.push(resolve(build, line.trim()));
  }
  return dependencies;
}

const dependencies = readDependencies();
const commands = JSON.parse(readFileSync(`${build}/compile_commands.json`, "utf8"));
const version = execFileSync("clang-tidy", ["--version"], { encoding: "utf8" });
const texts = new Map();
const textOf = (path) => {
  if (!texts.has(path)) texts.set(path, readFileSync(path, "utf8"));
  return texts.get(path);
};

/** Every .clang-tidy from the file's folder up to the root. */
function settingsFor(path) {
  const folder = dirname(path);
  const here = `${folder}/.clang-tidy`;
  const above = folder === root ? "" : settingsFor(folder);
  return above + (existsSync(here) ? textOf(here) : "");
}

mkdirSync(stamps, { recursive: true });
const waiting = [];
for (const { file, command, output } of commands.filter(
  ({ file }) => ours(file) && !relative(root, file).startsWith("tests/"),
)) {
  const used = dependencies.get(output) ?? [file];
  const hash = createHash("sha256").update(settingsFor(file)).update(version).update(command);
  for (const path of used.filter(ours).sort()) hash.update(path).update(textOf(path));
  const stamp = `${stamps}/${hash.digest("hex")}`;
  if (!existsSync(stamp)) waiting.push({ file, stamp });
}

let failures = 0;
const told = new Set(); // what is found in a header is found again in each file
async function work() {
  for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
    try {
      await promisify(execFile)(
        "clang-tidy",
        ["-p", build, "--quiet", "--warnings-as-errors=*", next.file],
        { maxBuffer: 2 ** 26 },
      );
      writeFileSync(next.stamp, relative(root, next.file));
    } catch (error) {
      failures += 1;
      const lines = error.stdout.split("\n").filter((line) => /: (?:error|warning): /.test(line));
      for (const line of lines.length > 0 ? lines : [`${next.file}: ${error.message}`]) {
        if (!told.has(line)) console.log(line.replace(`${root}/`, ""));
        told.add(line);
      }
    }
  }
}

await Promise.all([work(), work()]);
if (commands.length === 0) console.log("No file was found to look at.");
process.exitCode = failures > 0 || commands.length === 0 ? 1 : 0;
