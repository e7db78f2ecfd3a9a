import type { FocusEvent } from 'react';

/** Tells of the focus leaving a group of controls, not of its moving inside. */
export const leaving =
  (onLeave: () => void) =>
  (event: FocusEvent<HTMLElement>): void => {
    if (!event.currentTarget.contains(event.relatedTarget)) onLeave();
  };
