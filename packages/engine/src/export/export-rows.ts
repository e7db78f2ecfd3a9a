import { type Field, kindOf } from '@hearth/definition';
import type { Json } from '@hearth/expression';
import { covers, type Document } from '@hearth/kernel';
import { isMasked, maskedText, type Sight } from '../access/mask-document.ts';
import { recordsIn } from '../case/case-text.ts';
import { isToken } from '../token/tokens.ts';
import type { FieldColumn } from './export-columns.ts';

/** A row of a repeating group with its place: `[2, 1]` = first inner row of the second outer row. */
export interface PlacedRow {
  row: Document;
  place: number[];
}

/**
 * The cells of one record, by column. Fields are found by their ids in the definition that the case keeps, so that a field renamed
 * since stands in the same column.
 */
export function cellsOf(
  columns: readonly FieldColumn[],
  fields: readonly Field[],
  record: Document,
  sight: Sight,
): Record<string, unknown> {
  return Object.fromEntries(columns.map(({ ids, column }) => [column.key, cellAt(ids, fields, record, sight)]));
}

function cellAt([id, ...rest]: string[], fields: readonly Field[], record: Document, sight: Sight): unknown {
  const field = fields.find((each) => each.id === id);
  const value = field && record[field.key];
  if (!field || value === undefined || value === null || covers(sight.hidden, field.path)) return null;
  // What is left of a value that was cleared tells nobody anything.
  if (isToken(value)) return null;
  if (rest.length > 0 && isMasked(field, sight)) return null;
  if (rest.length > 0) return cellAt(rest, field.fields ?? [], recordsIn(value)[0] ?? {}, sight);
  return isMasked(field, sight) ? maskedText(field, value) : cellOf(field, value);
}

/** Plain values as they are; choices, files and the like in words. */
function cellOf(field: Field, value: Json): Json {
  const { column, offers, text } = kindOf(field);
  return column === 'json' || offers !== undefined ? text(value, field) : value;
}

/** Every row of the group, with the numbers of the rows around it, from 1. */
export function rowsAt(
  ids: readonly string[],
  fields: readonly Field[],
  record: Document,
  place: number[] = [],
): PlacedRow[] {
  const [id, ...rest] = ids;
  const field = fields.find((each) => each.id === id);
  if (!field) return [];
  const inRows = kindOf(field).holds === 'rows';
  const records = recordsIn(record[field.key]);
  return records.flatMap((inner, index) => {
    const here = inRows ? [...place, index + 1] : place;
    if (rest.length === 0) return inRows ? [{ row: inner, place: here }] : [];
    return rowsAt(rest, field.fields ?? [], inner, here);
  });
}
