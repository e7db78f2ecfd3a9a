import type { RegisterDefinition } from '@hearth/definition';
import { type TypedEntry, typedRows } from '@hearth/figures';
import {
  allEntries,
  type Db,
  ensureTypedTables,
  holdsEntryRows,
  inTransaction,
  listRegisterEvents,
  type RegisterEntryRecord,
  writeTypedRows,
} from '@hearth/storage';
import { entryThroughTime } from '../report/register-versions.ts';
import { type Tokens, withTokens } from '../token/tokens.ts';
import { tablesOf } from './tables-of.ts';

/** Writes the typed rows of an entry as its history tells them now, one a span of days, in the transaction that changed it. */
export async function writeEntryRows(
  trx: Db,
  register: RegisterDefinition,
  entry: RegisterEntryRecord,
  tokens: Tokens,
): Promise<void> {
  const owner = entryThroughTime(register, entry, await listRegisterEvents(trx, entry.id));
  const rows = typedRows(register, entryWithTokens(register, owner, tokens));
  await writeTypedRows(trx, tablesOf(register), entry.id, rows);
}

/** An entry as figures may count it. */
export function entryWithTokens({ form }: RegisterDefinition, entry: TypedEntry, tokens: Tokens): TypedEntry {
  const versions = entry.versions.map((one) => ({ ...one, document: withTokens(form.fields, one.document, tokens) }));
  return { ...entry, versions };
}

/** Makes the typed tables of a register, unless they are there; entries that are older than they are, or than the tokens, get their rows. */
export async function ensureEntryTables(
  db: Db,
  register: RegisterDefinition,
  tokens: Tokens,
  isAnew = false,
): Promise<void> {
  const tables = tablesOf(register);
  if (!isAnew && (await holdsEntryRows(db, register.id, tables))) return;
  await inTransaction(db, async (trx) => {
    await ensureTypedTables(trx, tables);
    for await (const entry of allEntries(trx)) {
      if (entry.register === register.id) await writeEntryRows(trx, register, entry, tokens);
    }
  });
}
