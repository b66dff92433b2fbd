// The installed library: the README's own CMake lines and C++ example, built and run outside of this
// repository. And the installed program, with the policies that come with it.
import { strict as assert } from "node:assert";
import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";

const root = new URL("../../", import.meta.url).pathname;
const folder = mkdtempSync(join(tmpdir(), "contractwijzer-"));
after(() => rmSync(folder, { recursive: true }));
const prefix = join(folder, "prefix");
const rules = join(prefix, "share/contractwijzer/rules");

function run(command, ...args) {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd: folder, encoding: "utf8" });
  assert.equal(status, 0, `${command} ${args.join(" ")}\n${stdout}${stderr}`);
  return stdout;
}

/** The README's first block of code in this language. */
function example(language) {
  const readme = readFileSync(join(root, "README.md"), "utf8");
  const found = new RegExp(`^\`\`\`${language}\n(.*?)^\`\`\`$`, "ms").exec(readme);
  assert.ok(found, language);
  return found[1];
}

before(() => void run("cmake", "--install", join(root, "build/native"), "--prefix", prefix));

test("another project finds the library, and builds and runs the README's example", () => {
  const project = join(folder, "app");
  mkdirSync(project);
  writeFileSync(join(project, "main.cpp"), example("cpp"));
  writeFileSync(
    join(project, "CMakeLists.txt"),
    `cmake_minimum_required(VERSION 3.24)\nproject(app CXX)\n${example("cmake")}`,
  );
  const build = join(project, "build");
  const warnings = "-Wall -Wextra -Wpedantic -Werror";
  run(
    "cmake",
    ...["-S", project, "-B", build, "-G", "Ninja"],
    ...[`-DCMAKE_PREFIX_PATH=${prefix}`, `-DCMAKE_CXX_FLAGS=${warnings}`],
  );
  run("cmake", "--build", build);
  const policy = join(rules, "caresq-paramedie-2025/policy.json");
  const app = join(build, "app");
  const verdict = JSON.parse(run(app, policy, join(rules, "vocabulary.json")));
  assert.equal(verdict.receipt.careType, "fysiotherapie");
  assert.equal(verdict.receipt.asOf, "2024-10-01");

  const { status, stdout, stderr } = spawnSync(app, [policy, policy], { encoding: "utf8" });
  assert.equal(status, 1);
  assert.equal(stdout, "");
  assert.ok(JSON.parse(stderr).length > 0);
});

test("the public headers stand in one folder, and need nothing that is not installed", () => {
  const file = join(folder, "all.cpp");
  const headers = ["contractwijzer", "exchange", "audit/advice", "audit/mutate", "audit/proof"];
  writeFileSync(file, headers.map((name) => `#include "contractwijzer/${name}.hpp"\n`).join(""));
  const included = run("c++", "-std=c++20", "-M", `-I${join(prefix, "include")}`, file);
  assert.doesNotMatch(included, /nlohmann/);
  assert.doesNotMatch(included, new RegExp(`${root}core`));
});

test("the installed program finds the policies that came with it", () => {
  const elsewhere = join(folder, "elsewhere");
  cpSync(prefix, elsewhere, { recursive: true });
  assert.match(run(join(elsewhere, "bin/contractwijzer"), "policies"), /^caresq-paramedie-2025 /m);
});
