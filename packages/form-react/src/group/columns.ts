import { type Field, kindOf } from '@hearth/definition';
import { covers, type FormRights, fieldPath, type InstancePath, joinPath } from '@hearth/kernel';
import { widgetFor } from '../widgets/registry.ts';

/** Columns that still fit beside each other on a wide screen. */
const MOST_COLUMNS = 6;

/** The fields of a row that this person may see. */
export function columnsOf(group: Field, path: InstancePath, rights: FormRights): Field[] {
  const hidden = (field: Field) => covers(rights.hide ?? [], joinPath(fieldPath(path), field.key));
  return (group.fields ?? []).filter((field) => !hidden(field));
}

/** A table where each row is one line of simple fields; the definition may say otherwise. */
export function fitsTable(group: Field, columns: readonly Field[]): boolean {
  if (columns.some((column) => kindOf(column).holds)) return false;
  if (group.schema.widget === 'table') return true;
  if (group.schema.widget === 'cards' || columns.length > MOST_COLUMNS) return false;
  return columns.every((column) => !widgetFor(column)?.wide);
}

/** The columns into which rows can be pasted: one value each, given by a person. */
export const pasteColumns = (columns: readonly Field[]): Field[] =>
  columns.filter((column) => {
    const { holds, refersTo, valueType } = kindOf(column);
    return !column.computed && !holds && refersTo !== 'file' && valueType !== 'none' && valueType !== 'record';
  });
