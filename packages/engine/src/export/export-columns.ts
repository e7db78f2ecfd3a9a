import { type Definition, type Field, kindOf } from '@hearth/definition';
import type { Column, ColumnType } from '@hearth/documents';

/** A field that stands in a column of its own: no group, no section, nothing that holds no value. */
export interface FieldColumn {
  field: Field;
  /** Ids of the sections around it and its own, from the root or from the row: the same in every version. */
  ids: string[];
  column: Column;
}

/** A repeating group that becomes a sheet. */
export interface GroupSheet {
  group: Field;
  /** Ids of what leads to the group, sections and outer group included. */
  ids: string[];
  /** Titles of the groups on the way, outermost first. */
  titles: string[];
  columns: FieldColumn[];
}

const types: Record<string, ColumnType> = {
  text: 'text',
  integer: 'integer',
  decimal: 'number',
  boolean: 'boolean',
  date: 'date',
  'date-time': 'date-time',
  json: 'text',
};

/** The columns of the main sheet: every field outside of repeating groups. */
export const mainColumns = ({ form }: Pick<Definition, 'form'>): FieldColumn[] => columnsOf(form.fields, [], []);

/** The repeating groups, an outer one before those inside it. */
export const groupSheets = ({ form }: Pick<Definition, 'form'>): GroupSheet[] => sheetsOf(form.fields, [], []);

function columnsOf(fields: readonly Field[], ids: string[], titles: string[]): FieldColumn[] {
  return fields.flatMap((field) => {
    const { column, holds } = kindOf(field);
    const here = [...ids, field.id];
    if (holds === 'rows') return [];
    if (holds === 'fields') return columnsOf(field.fields ?? [], here, [...titles, field.title]);
    const type = typeOf(field, column);
    if (!type) return [];
    return [{ field, ids: here, column: { key: here.join('/'), title: [...titles, field.title].join(' '), type } }];
  });
}

/** Money keeps its two decimals, whatever the number. */
function typeOf(field: Field, column: string): ColumnType | undefined {
  return column === 'decimal' && field.schema.direction !== undefined ? 'money' : types[column];
}

function sheetsOf(fields: readonly Field[], ids: string[], titles: string[]): GroupSheet[] {
  return fields.flatMap((field) => {
    const { holds } = kindOf(field);
    const here = [...ids, field.id];
    if (holds === 'fields') return sheetsOf(field.fields ?? [], here, titles);
    if (holds !== 'rows') return [];
    const named = [...titles, field.title];
    const columns = columnsOf(field.fields ?? [], [], []);
    return [{ group: field, ids: here, titles: named, columns }, ...sheetsOf(field.fields ?? [], here, named)];
  });
}
