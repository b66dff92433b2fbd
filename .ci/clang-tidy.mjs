// Runs clang-tidy over what is shipped (not over the tests), two at a time. Nearly all of its time goes to the headers
// that every file includes, so files of one target are looked at as one text. A file that was clean is not looked at
// again until its text, a header it includes, its compile command or the configuration changes.
import { execFile, execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, relative, resolve } from "node:path";

const root = process.cwd();
const build = resolve("build/native");
const stamps = resolve("build/clang-tidy");
/** So many files in one text: more save little, and both processors must have work. */
const most = 20;

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

/** What has not been found clean as it is: its file, stamp, and how it is compiled. */
function filesToLookAt(commands) {
  const dependencies = readDependencies();
  const version = execFileSync("clang-tidy", ["--version"], { encoding: "utf8" });
  const files = [];
  for (const { file, command } of commands) {
    if (!ours(file) || relative(root, file).startsWith("tests/")) continue;
    const [, flags, object] = / (.*) -o (\S+) -c /.exec(command);
    const used = dependencies.get(object);
    if (!used) throw new Error(`${file} has not been built`);
    const hash = createHash("sha256").update(settingsFor(file)).update(version).update(command);
    for (const path of used.filter(ours).sort()) hash.update(path).update(textOf(path));
    const stamp = `${stamps}/${hash.digest("hex")}`;
    if (existsSync(stamp)) continue;
    // A text of several files is looked at with the root's settings.
    const apart = settingsFor(file) === settingsFor(`${root}/x`) ? "" : file;
    files.push({ file, stamp, target: flags + apart, flags: flags.split(" ") });
  }
  return files;
}

/** Runs a program to its end, whatever that is. */
const run = (program, options) =>
  new Promise((done) => {
    execFile(program, options, { cwd: build, maxBuffer: 2 ** 28 }, (error, out, err) => {
      done({ error, text: out + err });
    });
  });

/** Several files as one text, and the file and line that a line of it comes from. */
class Together {
  constructor(files, name) {
    this.files = files;
    this.path = files.length === 1 ? files[0].file : `${stamps}/${name}.cpp`;
    this.starts = [];
    if (files.length > 1) this.write();
  }

  write() {
    const lines = [];
    const before = new Set();
    for (const { file } of this.files) {
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

  origin(line) {
    const at = this.starts.findLastIndex((start) => start < line);
    return { from: this.files[at], line: line - this.starts[at] };
  }

  /** The files in which, or in whose headers, something was found. */
  named(text) {
    const found = new Set();
    let within;
    for (const line of text.split("\n")) {
      const [, place, at] = /^(?:In file included from )?(.*?):(\d+):/.exec(line) ?? [];
      if (place === this.path) within = this.origin(Number(at)).from;
      if (/: (?:error|warning): /.test(line) && within) found.add(within);
    }
    return found;
  }

  /** The files that what was found is in: all of them where that is not certain. */
  suspects(text) {
    if (this.files.length === 1) return this.files;
    const findings = [...text.matchAll(/^(.*?):(\d+):\d+: (?:error|warning): .*$/gm)];
    const certain = findings.every(
      ([finding, place]) => place === this.path && !finding.includes("[clang-diagnostic-error"),
    );
    if (findings.length === 0 || !certain) return this.files;
    const found = new Set(findings.map(([, , line]) => this.origin(Number(line)).from));
    return this.files.filter((each) => found.has(each));
  }
}

/** Files that compile as one text: names that only one file knows may stand in several. */
async function thatGoTogether(files, name) {
  for (let those = files; ;) {
    if (those.length === 1) return new Together(those, name);
    const together = new Together(those, name);
    const options = [...those[0].flags, "-fsyntax-only", "-ferror-limit=0", together.path];
    const { error, text } = await run("clang++", options);
    if (!error) return together;
    const conflicting = together.named(text);
    const rest = those.filter((each) => !conflicting.has(each));
    those = rest.length > 0 && rest.length < those.length ? rest : [those[0]];
  }
}

let failures = 0;
const told = new Set(); // what is found in a header is found again in each file

async function lookAt(together) {
  const { files, path } = together;
  const { error, text } = await run("clang-tidy", [
    "--quiet",
    "--warnings-as-errors=*",
    path,
    "--",
    ...files[0].flags,
  ]);
  const suspects = error ? together.suspects(text) : [];
  for (const each of files) {
    if (!suspects.includes(each)) writeFileSync(each.stamp, relative(root, each.file));
  }
  if (!error) return;
  // What is found is told of a file as it is: beside others, a main sees what all that it calls may throw.
  if (files.length > 1) {
    for (const each of suspects) await lookAt(new Together([each]));
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
const waiting = filesToLookAt(commands);
let number = 0;
/** The next files to look at: of one target, as many as go together. */
async function work() {
  while (waiting.length > 0) {
    const [first] = waiting;
    const alike = waiting.filter(({ target }) => target === first.target).slice(0, most);
    for (const each of alike) waiting.splice(waiting.indexOf(each), 1);
    const together = await thatGoTogether(alike, `together-${String((number += 1))}`);
    waiting.push(...alike.filter((each) => !together.files.includes(each)));
    await lookAt(together);
  }
}

await Promise.all([work(), work()]);
if (commands.length === 0) console.log("No file was found to look at.");
process.exitCode = failures > 0 || commands.length === 0 ? 1 : 0;
