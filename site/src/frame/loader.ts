// Included by a host page: gives each <iframe data-contractwijzer> the height of what is in it.
import { heightIn, hello } from "./messages.js";

const ours = "iframe[data-contractwijzer]";

/** Where a frame's page comes from; nothing where no message can be addressed to it. */
const originOf = ({ src }: HTMLIFrameElement): string =>
  src.startsWith("http") ? new URL(src).origin : "";

function greet(frame: HTMLIFrameElement): void {
  const origin = originOf(frame);
  const sealed = frame.hasAttribute("sandbox") && !frame.sandbox.contains("allow-same-origin");
  if (origin && !sealed) frame.contentWindow?.postMessage(hello, origin);
}

addEventListener("message", ({ source, origin, data }) => {
  const height = heightIn(data);
  if (!height) return;
  for (const frame of document.querySelectorAll<HTMLIFrameElement>(ours)) {
    if (frame.contentWindow !== source || originOf(frame) !== origin) continue;
    const borders = frame.offsetHeight - frame.clientHeight;
    const inside = getComputedStyle(frame).boxSizing === "border-box";
    frame.style.height = `${height + (inside ? borders : 0)}px`;
  }
});

// Frames that come later, or load again, are heard here too: this event does not bubble, but is caught.
document.addEventListener(
  "load",
  ({ target }) => {
    if (target instanceof HTMLIFrameElement && target.matches(ours)) greet(target);
  },
  true,
);
// Those that have loaded already. One that has not is still blank, and blank pages can be looked into.
for (const frame of document.querySelectorAll<HTMLIFrameElement>(ours))
  if (frame.contentDocument?.URL !== "about:blank") greet(frame);
