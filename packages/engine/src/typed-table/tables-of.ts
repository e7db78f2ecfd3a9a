import type { Definition } from '@hearth/definition';
import { readingIndexes, type TypedSource, type TypedTable, typedTables } from '@hearth/figures';
import { type Db, ensureReadingIndexes, ensureTypedTables } from '@hearth/storage';

const known = new WeakMap<TypedSource, TypedTable[]>();

/** The typed tables of a version of a task or of a register, worked out once. */
export function tablesOf(source: TypedSource): TypedTable[] {
  const tables = known.get(source) ?? typedTables(source);
  known.set(source, tables);
  return tables;
}

/** Makes the typed tables of a version, and the columns that older ones lack. */
export const ensureTablesOf = (trx: Db, definition: Definition): Promise<void> =>
  ensureTypedTables(trx, tablesOf(definition));

/** Makes the indexes by which the figures of some tasks are counted; the tables must be there. */
export function ensureIndexesOf(db: Db, definitions: readonly Definition[]): Promise<void> {
  const read = definitions.flatMap((definition) => {
    const indexes = readingIndexes(definition);
    return tablesOf(definition).map((table) => ({ table, indexes: indexes[table.name] ?? [] }));
  });
  return ensureReadingIndexes(db, read);
}
