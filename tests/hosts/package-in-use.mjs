// The package as its users get it: packed, and unpacked beside copies of the host projects, in a folder of build/.
import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

export const root = fileURLToPath(new URL("../../", import.meta.url));
/** The projects, by the names of their folders. */
export const projects = readdirSync(new URL(".", import.meta.url), { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== "node_modules")
  .map(({ name }) => name);

/** Runs a program of node_modules/.bin, or node itself, in a folder; throws with what it said. */
export function run(cwd, program, ...args) {
  const [command, ...given] =
    program === "node" ? [process.execPath, ...args] : [bin(program), ...args];
  try {
    return execFileSync(command, given, { cwd, encoding: "utf8", stdio: "pipe" });
  } catch (cause) {
    throw new Error(`${program} ${args.join(" ")}\n${cause.stdout}${cause.stderr}`);
  }
}

const bin = (program) => join(root, "node_modules/.bin", program);

/** Packs, and puts everything in its place. Other libraries are found in the repository's own node_modules, above. */
export function install(name) {
  const folder = join(root, "build", name);
  const installed = join(folder, "node_modules/contractwijzer");
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(installed, { recursive: true });
  const options = { cwd: join(root, "web"), encoding: "utf8" };
  const packed = execFileSync("npm", ["pack", "--silent", "--pack-destination", folder], options);
  const tarball = join(folder, packed.trim());
  execFileSync("tar", ["-xzf", tarball, "--strip-components=1"], { cwd: installed });
  for (const file of ["tsconfig.json", "package.json", ...projects])
    cpSync(new URL(file, import.meta.url), join(folder, file), { recursive: true });
  return { folder, installed, tarball };
}
