import { useEffect } from 'react';
import type { Designer } from '../designer.ts';

/** Where somebody types what is not part of the draft, and the browser's own undo is wanted. */
const OWN_TEXT = '.hf, .ant-modal';

/** Ctrl Z and Ctrl Y (⌘ on a Mac) undo and redo in every panel, also when what had the focus has gone with the last undo. */
export function useUndoKeys(designer: Designer): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (!(event.ctrlKey || event.metaKey) || event.isComposing || event.defaultPrevented) return;
      const key = event.key.toLowerCase();
      if ((key !== 'z' && key !== 'y') || (event.target as Element).closest?.(OWN_TEXT)) return;
      event.preventDefault();
      if (key === 'y' || event.shiftKey) designer.redo();
      else designer.undo();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [designer]);
}
