import type { Field } from '@hearth/definition';
import { type Document, type InstancePath, joinPath, type RemovedRow, rowPath } from '@hearth/kernel';
import { useCallback, useMemo, useRef, useState } from 'react';
import { useForm } from '../form-context.ts';

export interface RowActions {
  add(): void;
  addAll(rows: Document[]): void;
  copy(row: string): void;
  move(row: string, index: number): void;
  remove(row: string): void;
  undo(): void;
  dismiss(): void;
}

/** What can be done with the rows of a group. A row that is taken out can be put back until the next one is. */
export function useRows(
  path: InstancePath,
  columns: readonly Field[],
): { actions: RowActions; removed: RemovedRow | undefined } {
  const { state, guide } = useForm();
  const [removed, setRemoved] = useState<RemovedRow>();
  const last = useRef<RemovedRow>(undefined);
  const first = columns.find((column) => !column.computed)?.key ?? '';
  const enter = useCallback((row: string) => guide.jump(joinPath(rowPath(path, row), first)), [guide, path, first]);
  const actions = useMemo(
    (): RowActions => ({
      add: () => enter(state.addRow(path)),
      addAll: (rows) => {
        const [row] = state.addRows(path, rows);
        if (row !== undefined) enter(row);
      },
      copy: (row) => enter(state.copyRow(path, row)),
      move: (row, index) => state.moveRow(path, row, index),
      remove: (row) => {
        last.current = state.removeRow(path, row);
        setRemoved(last.current);
      },
      undo: () => {
        if (last.current) state.restoreRow(last.current);
        setRemoved(undefined);
      },
      dismiss: () => setRemoved(undefined),
    }),
    [state, path, enter],
  );
  return { actions, removed };
}
