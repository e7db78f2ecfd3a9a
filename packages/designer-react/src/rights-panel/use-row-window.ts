import { type RefObject, useEffect, useState } from 'react';

/** Height of a row in px, as the style sheet gives it. */
const ROW = 34;
/** Rows drawn beyond what is seen. */
const SPARE = 12;
/** A table up to this size is drawn as a whole. */
const WHOLE = 60;

/** The rows of a long table that are near enough to be seen, and the room that the others take. */
export function useRowWindow(
  area: RefObject<HTMLElement | null>,
  count: number,
): { from: number; to: number; before: number; after: number } {
  const [top, setTop] = useState(0);
  const [height, setHeight] = useState(600);
  useEffect(() => {
    const element = area.current;
    if (!element) return undefined;
    const look = () => {
      setTop(element.scrollTop);
      setHeight(element.clientHeight || 600);
    };
    look();
    element.addEventListener('scroll', look, { passive: true });
    return () => element.removeEventListener('scroll', look);
  }, [area]);
  if (count <= WHOLE) return { from: 0, to: count, before: 0, after: 0 };
  const from = Math.max(0, Math.min(count - 1, Math.floor(top / ROW) - SPARE));
  const to = Math.min(count, Math.ceil((top + height) / ROW) + SPARE);
  return { from, to, before: from * ROW, after: (count - to) * ROW };
}
