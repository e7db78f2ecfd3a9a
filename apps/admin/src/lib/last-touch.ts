/** After so long without a touch, a key or a wheel, what the page asks for is its own wish and nobody's. Milliseconds. */
const ALONE = 60_000;

let touchedAt = Date.now();
const touched = () => {
  touchedAt = Date.now();
};
for (const kind of ['pointerdown', 'keydown', 'wheel', 'touchstart'] as const) {
  globalThis.addEventListener?.(kind, touched, { passive: true, capture: true });
}

/** Whether nobody has touched the page for a while, so that a list that looks again does not keep the session awake. */
export const isUnattended = (now = Date.now()): boolean => now - touchedAt > ALONE;
