// npm run release -- --repository https://... [--dry-run]: publishes the package, with the addresses of
// where it is kept, which no file of the repository can know, and with npm's provenance.
import { execFileSync } from "node:child_process";
import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { path } from "./paths.mjs";

const { values } = parseArgs({
  options: { repository: { type: "string" }, "dry-run": { type: "boolean", default: false } },
});
if (!/^https:\/\/[^/]+\/.+[^/]$/.test(values.repository ?? "")) {
  process.stderr.write(
    "--repository takes the address of the repository: https://host/owner/name\n",
  );
  process.exit(2);
}
const repository = values.repository.replace(/\.git$/, "");
const given = JSON.parse(await readFile(path("package.json"), "utf8"));
const folder = await mkdtemp(join(tmpdir(), "contractwijzer-release-"));
try {
  for (const name of [
    ...given.files.filter((each) => !each.startsWith("!")),
    "README.md",
    "LICENSE",
  ])
    await cp(path(name), join(folder, name), { recursive: true });
  const { scripts, devDependencies, ...published } = given;
  const whole = {
    ...published,
    repository: { type: "git", url: `git+${repository}.git`, directory: "web" },
    homepage: `${repository}#readme`,
    bugs: `${repository}/issues`,
  };
  await writeFile(join(folder, "package.json"), `${JSON.stringify(whole, null, 2)}\n`);
  const isDry = values["dry-run"];
  if (isDry) process.stdout.write(`${JSON.stringify(whole, null, 2)}\n`);
  const act = isDry ? ["pack", "--dry-run"] : ["publish"];
  execFileSync("npm", act, { cwd: folder, stdio: ["ignore", "ignore", "inherit"] });
} finally {
  await rm(folder, { recursive: true });
}
