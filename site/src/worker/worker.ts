// The service worker. It keeps one version of the site in one cache, filled whole or not at all, and
// answers from that cache alone. A new version waits until no page of the old one is open.
import type { Edition } from "./edition.js";
import { notKeptPage } from "./not-kept.js";

/** What this worker keeps; filled in when it is built. */
declare const edition: Edition;

/** What a service worker has that a page has not. */
interface ExtendableEvent extends Event {
  waitUntil(work: Promise<unknown>): void;
}
interface FetchEvent extends ExtendableEvent {
  readonly request: Request;
  respondWith(answer: Promise<Response>): void;
}
interface WorkerScope {
  readonly registration: ServiceWorkerRegistration;
  addEventListener(type: "install" | "activate", listener: (event: ExtendableEvent) => void): void;
  addEventListener(type: "fetch", listener: (event: FetchEvent) => void): void;
}

const worker = self as unknown as WorkerScope;
const root = new URL(worker.registration.scope);
const kept = new Map(Object.entries(edition.kept));
const notKept = new Set(edition.notKept);
/** Another folder of this origin may have a site like this one, with caches of its own. */
const ours = `contractwijzer ${root.pathname} `;
const cacheName = ours + edition.version;

const addressOf = (path: string): string => new URL(path, root).href;

/** Where in the site a request leads; the query and the fragment are the page's own. */
function pathOf(request: Request): string | undefined {
  const { origin, pathname } = new URL(request.url);
  if (request.method !== "GET" || origin !== root.origin || !pathname.startsWith(root.pathname))
    return undefined;
  const path = pathname.slice(root.pathname.length);
  return path === "" || path.endsWith("/") ? `${path}index.html` : path;
}

worker.addEventListener("install", (event) => {
  event.waitUntil(fill());
});

worker.addEventListener("activate", (event) => {
  event.waitUntil(deleteOld());
});

worker.addEventListener("fetch", (event) => {
  const { request } = event;
  const path = pathOf(request);
  if (path === undefined) return;
  if (kept.has(path)) event.respondWith(answer(path, request));
  else if (notKept.has(path) && request.mode === "navigate")
    event.respondWith(fetch(request).catch(() => insteadOf(path)));
});

async function fill(): Promise<void> {
  // A server that changes to another version halfway, or a stale copy on the way, fails here.
  const files = await Promise.all([...kept].map(([path, hash]) => load(addressOf(path), hash)));
  const cache = await caches.open(cacheName);
  try {
    await Promise.all(files.map(([address, response]) => cache.put(address, response)));
  } catch (cause) {
    await caches.delete(cacheName);
    throw cause;
  }
}

async function load(address: string, hash: string): Promise<[string, Response]> {
  const response = await fetch(address, { cache: "no-cache", integrity: `sha256-${hash}` });
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  // A page that came by a redirect may not answer a navigation.
  return [address, response.redirected ? new Response(response.body, response) : response];
}

async function deleteOld(): Promise<void> {
  const names = (await caches.keys()).filter((name) => name.startsWith(ours));
  await Promise.all(names.filter((name) => name !== cacheName).map((name) => caches.delete(name)));
}

const answer = async (path: string, request: Request): Promise<Response> =>
  (await caches.match(addressOf(path), { cacheName })) ?? fetch(request);

function insteadOf(path: string): Response {
  const check = path.replace(/[^/]*$/, "index.html");
  return notKeptPage(
    path.startsWith("en/") ? "en" : "nl",
    addressOf(kept.has(check) ? check : "index.html"),
    addressOf(edition.styles),
  );
}
