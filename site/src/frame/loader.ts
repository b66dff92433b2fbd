// Included by a host page: gives each <iframe data-contractwijzer> the height of what is in it, and
// tells it which part of it is in sight.
import { heightIn, hello, viewMessage } from "./messages.js";

const ours = "iframe[data-contractwijzer]";

/** Where a frame's page comes from; nothing where no message can be addressed to it. */
const originOf = ({ src }: HTMLIFrameElement): string =>
  src.startsWith("http") ? new URL(src).origin : "";

function say(frame: HTMLIFrameElement, message: unknown): void {
  const origin = originOf(frame);
  const sealed = frame.hasAttribute("sandbox") && !frame.sandbox.contains("allow-same-origin");
  if (origin && !sealed) frame.contentWindow?.postMessage(message, origin);
}

/** Those that have told their height: they can be told something too. */
const known = new Set<HTMLIFrameElement>();
let looking = 0;

/** Tells each frame, at most once for each picture, what of it can be seen. */
function look(): void {
  looking ||= requestAnimationFrame(() => {
    looking = 0;
    for (const frame of known) {
      if (!frame.isConnected) {
        known.delete(frame);
        continue;
      }
      const { top, bottom } = frame.getBoundingClientRect();
      const height = Math.min(bottom, innerHeight) - Math.max(top, 0);
      say(frame, viewMessage({ top: Math.max(0, -top), height: Math.max(0, height) }));
    }
  });
}
// Caught on its way, as what scrolls may be a part of the page.
addEventListener("scroll", look, true);
addEventListener("resize", look);

addEventListener("message", ({ source, origin, data }) => {
  const height = heightIn(data);
  if (!height) return;
  for (const frame of document.querySelectorAll<HTMLIFrameElement>(ours)) {
    if (frame.contentWindow !== source || originOf(frame) !== origin) continue;
    const borders = frame.offsetHeight - frame.clientHeight;
    const inside = getComputedStyle(frame).boxSizing === "border-box";
    frame.style.height = `${height + (inside ? borders : 0)}px`;
    known.add(frame);
    look();
  }
});

// Frames that come later, or load again, are heard here too: this event does not bubble, but is caught.
document.addEventListener(
  "load",
  ({ target }) => {
    if (target instanceof HTMLIFrameElement && target.matches(ours)) say(target, hello);
  },
  true,
);
// Those that have loaded already. One that has not is still blank, and blank pages can be looked into.
for (const frame of document.querySelectorAll<HTMLIFrameElement>(ours))
  if (frame.contentDocument?.URL !== "about:blank") say(frame, hello);
