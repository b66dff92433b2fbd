// What the Custom Elements Manifest analyzer makes of the element's source: custom-elements.json, and from
// it the data of VS Code and of JetBrains' editors.
import { customElementJetBrainsPlugin } from "custom-element-jet-brains-integration";
import { customElementVsCodePlugin } from "custom-element-vs-code-integration";

const source = "src/element/contract-wijzer.ts";
const built = "dist/index.js";

/** The manifest speaks of what the package has: the built module, and what is public. */
const asPublished = {
  name: "as-published",
  packageLinkPhase({ customElementsManifest: manifest }) {
    const [module] = manifest.modules.filter(({ path }) => path === source);
    const [element] = module.declarations;
    element.superclass = { name: "HTMLElement" };
    element.members = element.members.filter(({ privacy }) => privacy !== "private");
    element.events = element.events.filter(({ name }) => name.startsWith("cw-"));
    for (const part of [...element.members, ...element.attributes])
      if (part.description) part.description = part.description.replaceAll("\n", " ");
    const declaration = { name: element.name, module: built };
    const exports = [
      { kind: "js", name: element.name, declaration },
      { kind: "custom-element-definition", name: element.tagName, declaration },
    ];
    manifest.modules = [{ ...module, path: built, declarations: [element], exports }];
  },
};

export default {
  globs: [source],
  outdir: "dist",
  litelement: true,
  packagejson: false,
  plugins: [
    asPublished,
    customElementVsCodePlugin({ outdir: "dist", hideLogs: true }),
    customElementJetBrainsPlugin({ outdir: "dist", hideLogs: true, packageJson: false }),
  ],
};
