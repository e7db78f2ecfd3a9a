/// <reference lib="webworker" />

/**
 * Keeps the pages of one version, all or none, so that the app opens without a server. Answers of the server are never kept here: what a
 * person needs of them the app keeps itself, under that person's name.
 */
const worker = self as unknown as ServiceWorkerGlobalScope;
/** Put in by the build: the version, and every file of it. */
declare const __VERSION__: string;
declare const __FILES__: string[];

const current = `hearth.pages.${__VERSION__}`;
const PAGE = '/index.html';

worker.addEventListener('install', (event) => event.waitUntil(fill()));
worker.addEventListener('activate', (event) => event.waitUntil(takeOver()));
worker.addEventListener('message', (event) => {
  if (event.data === 'take-over') void worker.skipWaiting();
});
worker.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== worker.location.origin || isOfServer(pathname)) return;
  if (request.mode === 'navigate') event.respondWith(kept(PAGE, request));
  else if (__FILES__.includes(pathname)) event.respondWith(kept(pathname, request));
});

const isOfServer = (path: string): boolean => path === '/health' || path === '/sw.js' || path.startsWith('/api/');

/** Files whose names change with their content are taken from the version before when they are the same. */
async function fill(): Promise<void> {
  const cache = await caches.open(current);
  await Promise.all(
    __FILES__.map(async (path) => {
      const same = path.startsWith('/assets/') ? await caches.match(path) : undefined;
      if (same) return cache.put(path, same);
      return cache.add(new Request(path, { cache: 'reload' }));
    }),
  );
}

async function takeOver(): Promise<void> {
  for (const name of await caches.keys()) {
    if (name.startsWith('hearth.pages.') && name !== current) await caches.delete(name);
  }
  await worker.clients.claim();
}

async function kept(path: string, request: Request): Promise<Response> {
  const cache = await caches.open(current);
  return (await cache.match(path)) ?? fetch(request);
}
