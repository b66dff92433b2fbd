/** What the element draws and does after the first verdict; with first.ts it is all of it but comparing. */
import { arrive } from "./arrive.js";

arrive();
