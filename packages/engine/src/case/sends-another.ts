import { isDeepStrictEqual } from 'node:util';
import type { Json } from '@hearth/expression';
import { type Document, parsePath, type Segment } from '@hearth/kernel';

/** Where a work item's values belong: the row of a group, or `''` for the document. */
export interface Place {
  scope: string;
  row: readonly string[];
}

/** Whether values sent for this place hold another value at the path than the document does now. A key that is not sent stays. */
export function sendsAnother(path: string, { scope, row }: Place, sent: Document, document: Document): boolean {
  const parts = parsePath(path);
  const inside = partsInside(parts, scope, row);
  if (!inside) return false;
  const given = valueAt(sent, inside);
  return given !== undefined && !isDeepStrictEqual(given.value, valueAt(document, parts)?.value ?? null);
}

/** The rest of a path from a row on; undefined when it leads elsewhere. */
function partsInside(parts: Segment[], scope: string, row: readonly string[]): Segment[] | undefined {
  if (scope === '') return parts;
  const rows = row.values();
  for (const [at, key] of scope.split('.').entries()) {
    const part = parts[at];
    if (part?.key !== key) return undefined;
    if (part.row !== undefined && part.row !== rows.next().value) return undefined;
  }
  return parts.slice(scope.split('.').length);
}

/** What stands at a path of a record; undefined when nothing is said of it, null for a blank. */
function valueAt(record: Document, [part, ...rest]: Segment[]): { value: Json } | undefined {
  if (!part) return { value: record };
  if (!Object.hasOwn(record, part.key)) return undefined;
  const value = record[part.key] ?? null;
  if (part.row === undefined) return rest.length === 0 ? { value } : inside(value, rest);
  const rows = Array.isArray(value) ? value.filter(isRecord) : [];
  if (part.row === '') return { value: rows.flatMap(({ _row }) => (typeof _row === 'string' ? [_row] : [])) };
  return inside(rows.find(({ _row }) => _row === part.row) ?? null, rest);
}

/** A group or a section is sent whole, so what is not in it is taken away. */
const inside = (value: Json, rest: Segment[]): { value: Json } | undefined =>
  isRecord(value) ? valueAt(value, rest) : { value: null };

const isRecord = (value: Json): value is Document =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
