import type { InstancePath } from '@hearth/kernel';

type Opener = (path: InstancePath) => void;

/**
 * Leads a person to a field that may not be on the screen yet: pages turn and cards open when they hear of it, then the
 * field takes the focus.
 */
export interface Guide {
  /** Called with every path that is looked for. */
  onJump(opener: Opener): () => void;
  jump(path: InstancePath): void;
}

/** Frames to wait for pages and cards to open. */
const PATIENCE = 20;

export function createGuide(elementId: (path: InstancePath) => string): Guide {
  const openers = new Set<Opener>();
  return {
    onJump(opener) {
      openers.add(opener);
      return () => openers.delete(opener);
    },
    jump(path) {
      for (const opener of [...openers]) opener(path);
      focusWhenThere(elementId(path), () => {
        for (const opener of [...openers]) opener(path);
      });
    },
  };
}

/** A page that has just opened may hold a card that is still closed, so openers are asked again in each frame. */
function focusWhenThere(id: string, again: () => void, patience = PATIENCE): void {
  const element = document.getElementById(id);
  if (element) focusIn(element);
  if (element || patience === 0) return;
  requestAnimationFrame(() => {
    again();
    focusWhenThere(id, again, patience - 1);
  });
}

const FOCUSABLE = 'input:not([type=hidden]):not(:disabled), select, textarea, button, canvas, [tabindex]';

function focusIn(element: HTMLElement): void {
  const target = element.matches(FOCUSABLE) ? element : (element.querySelector<HTMLElement>(FOCUSABLE) ?? element);
  target.focus({ preventScroll: true });
  target.scrollIntoView?.({ block: 'center', behavior: 'auto' });
}
