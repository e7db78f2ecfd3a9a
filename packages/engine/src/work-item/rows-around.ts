import type { Document } from '@hearth/kernel';
import { recordsIn } from '../case/case-text.ts';

/** The rows with these ids, outermost first, along a dotted path of groups; fewer when one is gone. */
export function rowsAround(document: Document, group: string, row: readonly string[]): Document[] {
  const rows: Document[] = [];
  let at: Document = document;
  for (const key of group.split('.')) {
    const value = at[key];
    const records = recordsIn(value);
    const next = Array.isArray(value) ? records.find(({ _row }) => _row === row[rows.length]) : records[0];
    if (!next) return rows;
    if (Array.isArray(value)) rows.push(next);
    at = next;
  }
  return rows;
}
