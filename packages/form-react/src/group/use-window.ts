import { type InstancePath, parsePath } from '@hearth/kernel';
import { useEffect, useState } from 'react';
import { useForm } from '../form-context.ts';

/** Rows on the screen at a time: more would cost their mount, and nobody reads them at once. */
export const WINDOW = 50;

export interface RowWindow {
  start: number;
  shown: string[];
  total: number;
  show(start: number): void;
}

/** The part of a long group that is on the screen; it follows a jump to a row outside. */
export function useWindow(group: InstancePath, rows: string[]): RowWindow {
  const { guide } = useForm();
  const [wanted, show] = useState(0);
  useEffect(
    () =>
      guide.onJump((path) => {
        const row = rowIn(group, path);
        const index = row === undefined ? -1 : rows.indexOf(row);
        if (index >= 0) show(index - (index % WINDOW));
      }),
    [guide, group, rows],
  );
  const start = wanted < rows.length ? wanted : Math.max(0, rows.length - 1 - ((rows.length - 1) % WINDOW));
  return { start, shown: rows.slice(start, start + WINDOW), total: rows.length, show };
}

/** The row of a group through which a path leads. */
export function rowIn(group: InstancePath, path: InstancePath): string | undefined {
  if (!path.startsWith(`${group}[`)) return undefined;
  return parsePath(path)[parsePath(group).length - 1]?.row;
}
