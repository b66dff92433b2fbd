/** A page as data: written to HTML at build time, and to the DOM when the language changes. */
export type Child = string | Branch | readonly Child[] | undefined;

export interface Branch {
  tag: string;
  attributes: Record<string, string>;
  children: readonly Child[];
}

export const h = (
  tag: string,
  attributes: Record<string, string> = {},
  ...children: Child[]
): Branch => ({ tag, attributes, children });

/** Says of a link that it is where one is. */
export const current = (is: boolean, what: string): Record<string, string> =>
  is ? { "aria-current": what } : {};

const isList = (child: Child): child is readonly Child[] => Array.isArray(child);

export function toHtml(child: Child): string {
  if (child === undefined) return "";
  if (typeof child === "string") return escape(child);
  if (isList(child)) return child.map(toHtml).join("");
  const attributes = Object.entries(child.attributes).map(
    ([name, value]) => ` ${name}="${escape(value)}"`,
  );
  const inner = child.children.map(toHtml).join("");
  return `<${child.tag}${attributes.join("")}>${inner}</${child.tag}>`;
}

export function toNodes(child: Child): Node[] {
  if (child === undefined) return [];
  if (typeof child === "string") return [new Text(child)];
  if (isList(child)) return child.flatMap(toNodes);
  const element = document.createElement(child.tag);
  for (const [name, value] of Object.entries(child.attributes)) element.setAttribute(name, value);
  element.append(...child.children.flatMap(toNodes));
  return [element];
}

const entities: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

export const escape = (text: string): string =>
  text.replace(/[&<>"]/g, (character) => entities[character] ?? character);
