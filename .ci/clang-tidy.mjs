// Runs clang-tidy over what is shipped (not over the tests), two at a time. Nearly all of its time goes to the headers
// that every file includes, so files that the build compiles as one (CMAKE_UNITY_BUILD) are looked at as one text. What
// was clean is not looked at again until a text, a header, the compile command or the configuration changes.
import { execFile, execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, relative, resolve } from "node:path";

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

/** The files that are compiled as one: a unity file includes nothing else. */
const filesIn = (path) =>
  ours(path)
    ? [path]
    : [...textOf(path).matchAll(/^#include "(.*\.cpp)"$/gm)].map(([, file]) => file);

/** What has not been found clean as it is: files that are compiled as one, their stamp, and how they are compiled. */
function textsToLookAt(commands) {
  const dependencies = readDependencies();
  const version = execFileSync("clang-tidy", ["--version"], { encoding: "utf8" });
  const texts = [];
  for (const { file, command } of commands) {
    const files = filesIn(file);
    if (files.length === 0 || relative(root, files[0]).startsWith("tests/")) continue;
    const [, flags, object] = / (.*) -o (\S+) -c /.exec(command);
    const used = dependencies.get(object);
    if (!used) throw new Error(`${file} has not been built`);
    const hash = createHash("sha256").update(settingsFor(files[0])).update(version).update(command);
    for (const path of used.filter(ours).sort()) hash.update(path).update(textOf(path));
    const stamp = `${stamps}/${hash.digest("hex")}`;
    if (!existsSync(stamp)) texts.push(new Together(files, flags.split(" "), stamp));
  }
  return texts;
}

/** Runs a program to its end, whatever that is. */
const run = (program, options) =>
  new Promise((done) => {
    execFile(program, options, { cwd: build, maxBuffer: 2 ** 28 }, (error, out, err) => {
      done({ error, text: out + err });
    });
  });

/** Several files as one text. */
class Together {
  constructor(files, flags, stamp) {
    this.files = files;
    this.flags = flags;
    this.stamp = stamp;
    this.path = files.length === 1 ? files[0] : `${stamp}.cpp`;
    this.starts = [];
    if (files.length > 1) this.write();
  }

  write() {
    const lines = [];
    const before = new Set();
    for (const file of this.files) {
      this.starts.push(lines.length);
      const mine = new Set();
      for (const line of textOf(file).split("\n")) {
        // What an earlier file included is not included twice by this one.
        const again = line.startsWith("#include") && before.has(line) && !mine.has(line);
        lines.push(again ? "" : this.includeFrom(dirname(file), line));
        if (line.startsWith("#include")) mine.add(line);
      }
      for (const line of mine) before.add(line);
    }
    writeFileSync(this.path, lines.join("\n"));
  }

  /** A header beside the file is no longer beside the text. */
  includeFrom(folder, line) {
    const [, name] = /^#include "(.*)"/.exec(line) ?? [];
    return name && existsSync(`${folder}/${name}`) ? `#include "${folder}/${name}"` : line;
  }

  /** The file that a line of it comes from. */
  origin(line) {
    return this.files[this.starts.findLastIndex((start) => start < line)];
  }

  /** The files that what was found is in: all of them where that is not certain. */
  suspects(text) {
    const findings = [...text.matchAll(/^(.*?):(\d+):\d+: (?:error|warning): .*$/gm)];
    const certain = findings.every(
      ([finding, place]) => place === this.path && !finding.includes("[clang-diagnostic-error"),
    );
    if (findings.length === 0 || !certain) return this.files;
    const found = new Set(findings.map(([, , line]) => this.origin(Number(line))));
    return this.files.filter((each) => found.has(each));
  }
}

let failures = 0;
const told = new Set(); // what is found in a header is found again in each file

async function lookAt(together) {
  const { files, flags, stamp, path } = together;
  const { error, text } = await run("clang-tidy", [
    "--quiet",
    "--warnings-as-errors=*",
    path,
    "--",
    ...flags,
  ]);
  if (!error) {
    if (stamp) writeFileSync(stamp, "");
    return;
  }
  // What is found is told of a file as it is: beside others, a main sees what all that it calls may throw.
  if (files.length > 1) {
    const before = failures;
    for (const each of together.suspects(text)) await lookAt(new Together([each], flags, ""));
    if (failures === before) writeFileSync(stamp, "");
    return;
  }
  failures += 1;
  const lines = text.split("\n").filter((line) => /: (?:error|warning): /.test(line));
  for (const line of lines.length > 0 ? lines : [`${path}: ${error.message}`]) {
    if (!told.has(line)) console.log(line.replace(`${root}/`, ""));
    told.add(line);
  }
}

const commands = JSON.parse(readFileSync(`${build}/compile_commands.json`, "utf8"));
mkdirSync(stamps, { recursive: true });
const waiting = textsToLookAt(commands);
async function work() {
  for (let next; (next = waiting.shift());) await lookAt(next);
}

await Promise.all([work(), work()]);
if (commands.length === 0) console.log("No file was found to look at.");
process.exitCode = failures > 0 || commands.length === 0 ? 1 : 0;
