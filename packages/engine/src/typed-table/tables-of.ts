import type { Definition } from '@hearth/definition';
import { type TypedSource, type TypedTable, typedTables } from '@hearth/figures';
import { type Db, ensureTypedTables } from '@hearth/storage';

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
