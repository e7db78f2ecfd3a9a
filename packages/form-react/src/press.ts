let down = false;
const waiting = new Set<() => void>();

/**
 * Does something once no finger or mouse button is down; at once if none is. A field that is left by pressing a button must not show
 * its problems before the press is over: they would move the button away from under the pointer, and the click would be lost.
 */
export function afterPress(act: () => void): void {
  if (down) waiting.add(act);
  else act();
}

/** Begins to watch the pointer; gives what ends it. */
export function watchPresses(): () => void {
  const watching = new AbortController();
  const options = { capture: true, signal: watching.signal };
  document.addEventListener('pointerdown', press, options);
  document.addEventListener('pointerup', letGo, options);
  document.addEventListener('pointercancel', letGo, options);
  return () => {
    watching.abort();
    release();
  };
}

function press(): void {
  down = true;
}

/** The click follows in the same turn. */
function letGo(): void {
  setTimeout(release);
}

function release(): void {
  down = false;
  const acts = [...waiting];
  waiting.clear();
  for (const act of acts) act();
}
