import { fileURLToPath } from "node:url";

const web = new URL("../", import.meta.url);

/** A path in the package's folder. */
export const path = (name) => fileURLToPath(new URL(name, web));
