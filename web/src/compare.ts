/** The piece that compares: a core with the compiler, and the policies' own texts. */
import { sharedEngine } from "./shared.js";

void sharedEngine();
