import type { KeyboardEvent } from 'react';
import type { RowActions } from './use-rows.ts';

/** Alt with an arrow moves the row in which the focus stands. */
export const rowKeys =
  (row: string, index: number, actions: RowActions) =>
  (event: KeyboardEvent): void => {
    if (!event.altKey || event.nativeEvent.isComposing) return;
    const to = { ArrowUp: index - 1, ArrowDown: index + 1 }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    if (to >= 0) actions.move(row, to);
  };
