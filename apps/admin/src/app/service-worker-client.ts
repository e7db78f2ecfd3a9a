/** Between two looks for a new version. Milliseconds. */
const LOOK = 60 * 60_000;

let waiting: ServiceWorker | undefined;
const listeners = new Set<() => void>();

export function onNewVersion(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export const waitsForReload = (): boolean => waiting !== undefined;

/** Lets the new version take over; every window of the app is then loaded anew. Drafts were kept as they were typed. */
export function takeNewVersion(): void {
  waiting?.postMessage('take-over');
}

/** Makes the app open without a server. Browsers allow that on encrypted addresses and on the machine itself. */
export async function startServiceWorker(): Promise<void> {
  if (!('serviceWorker' in navigator) || !import.meta.env.PROD) return;
  const first = navigator.serviceWorker.controller === null;
  navigator.serviceWorker.addEventListener('controllerchange', () => {
    if (!first || waiting) location.reload();
  });
  const registration = await navigator.serviceWorker.register('/sw.js').catch(() => undefined);
  if (!registration) return;
  watch(registration);
  setInterval(() => void registration.update().catch(() => undefined), LOOK);
}

function watch(registration: ServiceWorkerRegistration): void {
  const arrived = () => {
    if (!registration.waiting || !navigator.serviceWorker.controller) return;
    waiting = registration.waiting;
    for (const listener of listeners) listener();
  };
  arrived();
  registration.addEventListener('updatefound', () => {
    registration.installing?.addEventListener('statechange', arrived);
  });
}
