import type { Definition } from '@hearth/definition';
import { type TypedSource, type TypedTable, typedTables } from '@hearth/figures';
import { type Db, ensureTypedTables } from '@hearth/storage';

const known = new WeakMap<TypedSource, TypedTable[]>();

/** The typed tables of a version, worked out once. */
export function tablesOf(definition: Definition): TypedTable[] {
  const tables = known.get(definition) ?? typedTables(definition);
  known.set(definition, tables);
  return tables;
}

/** Makes the typed tables of a version, and the columns that older ones lack. */
export const ensureTablesOf = (trx: Db, definition: Definition): Promise<void> =>
  ensureTypedTables(trx, tablesOf(definition));
