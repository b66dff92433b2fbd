import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const folder = fileURLToPath(new URL("../web/themes/", import.meta.url));

export interface ThemeFile {
  name: string;
  /** Where it stands on this machine. */
  path: string;
  source: string;
}

/** Every example theme, by name. */
export const readThemes = (): ThemeFile[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith(".css"))
    .sort()
    .map((file) => ({
      name: file.slice(0, -".css".length),
      path: folder + file,
      source: readFileSync(folder + file, "utf8"),
    }));
