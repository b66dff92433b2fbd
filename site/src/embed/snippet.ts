import { escape } from "../tree.js";
import { attributesOf, type Choice } from "./options.js";

/** A file that a host's page loads. */
export interface HostedFile {
  /** What it is called on a host's own server. */
  name: string;
  /** Where it stands, seen from the root of this site. */
  path: string;
  integrity: string;
  bytes: number;
}

export interface Theme extends HostedFile {
  /** The value of the attribute `theme`. */
  theme: string;
}

export interface HostedFiles {
  /** With all policies and what reads a host's own. */
  script: HostedFile;
  /** With one policy only, by its id. */
  scripts: Readonly<Record<string, HostedFile>>;
  /** The checker without a policy, and each policy by itself. */
  checker: HostedFile;
  parts: Readonly<Record<string, HostedFile>>;
  loader: HostedFile;
  themes: readonly Theme[];
}

/** What a web master copies, and what their Content-Security-Policy needs for it. */
export interface Snippet {
  html: string;
  policy: string;
}

/** The checker alone, for frames in other sites' pages. */
export const framePage = "frame.html";

const lineWidth = 80;

/** A tag with its end, on one line if it fits; an attribute without a value stands for itself. */
function tag(name: string, attributes: Iterable<readonly [string, string]>, end = true): string {
  const written = [...attributes].map(([attribute, value]) =>
    value === "" ? attribute : `${attribute}="${escape(value)}"`,
  );
  const closed = end ? `></${name}>` : ">";
  const line = `<${[name, ...written].join(" ")}${closed}`;
  return line.length <= lineWidth ? line : `<${[name, ...written].join("\n  ")}\n${closed}`;
}

const script = (address: string, { integrity }: HostedFile): string =>
  tag("script", [
    ["defer", ""],
    ["src", address],
    ["integrity", integrity],
    ["crossorigin", "anonymous"],
  ]);

/** The scripts that a choice needs, in the order in which they stand on the page. */
export function scriptsOf(choice: Choice, files: HostedFiles): HostedFile[] {
  const { policy } = choice;
  const others = choice.script === "several" ? choice.others.filter((id) => id !== policy) : [];
  if (others.length)
    return [...[policy, ...others].flatMap((id) => files.parts[id] ?? []), files.checker];
  return [(choice.script === "whole" ? undefined : files.scripts[policy]) ?? files.script];
}

/**
 * The element in a host's page. The files stand beside that page, or on this site when its address
 * is given.
 */
export function elementSnippet(choice: Choice, files: HostedFiles, site?: URL): Snippet {
  const from = (file: HostedFile): string => (site ? new URL(file.path, site).href : file.name);
  const source = site?.origin ?? "'self'";
  const theme = files.themes.find((each) => each.theme === choice.theme);
  // On their own server a theme is theirs to change: an integrity would stop that.
  const sheet: (readonly [string, string])[] = [["rel", "stylesheet"]];
  if (theme) sheet.push(["href", from(theme)]);
  if (theme && site) sheet.push(["integrity", theme.integrity], ["crossorigin", "anonymous"]);
  return {
    html: [
      ...(theme ? [tag("link", sheet, false)] : []),
      ...scriptsOf(choice, files).map((file) => script(from(file), file)),
      tag("contract-wijzer", attributesOf(choice)),
    ].join("\n"),
    policy: [
      `script-src ${source} 'wasm-unsafe-eval';`,
      ...(theme ? [`style-src ${source};`] : []),
    ].join("\n"),
  };
}

/** This site's page in a frame; as high as what is in it, with the script that makes it so. */
export function frameSnippet(
  choice: Choice,
  files: HostedFiles,
  site: URL,
  title: string,
  isFull: boolean,
): Snippet {
  const address = new URL(framePage, site);
  address.hash = [...attributesOf(choice)]
    .map(([name, value]) => (value === "" ? name : `${name}=${inAddress(value)}`))
    .join("&");
  return {
    html: [
      // Attributes, as a strict host allows no style here; its own style sheet still wins.
      tag("iframe", [
        ...(isFull ? [["data-contractwijzer", ""] as const] : []),
        ["src", address.href],
        ["title", title],
        ["width", "100%"],
        ["height", "900"],
        ["frameborder", "0"],
      ]),
      ...(isFull ? [script(new URL(files.loader.path, site).href, files.loader)] : []),
    ].join("\n"),
    policy: [`frame-src ${site.origin};`, ...(isFull ? [`script-src ${site.origin};`] : [])].join(
      "\n",
    ),
  };
}

const inAddress = (words: string): string => words.split(" ").map(encodeURIComponent).join(",");
