import type { RegisterDefinition } from '@hearth/definition';
import { typedRows } from '@hearth/figures';
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
import { type Tokens, withTokens } from '../token/identifier-tokens.ts';
import { tablesOf } from './tables-of.ts';

/** Writes the typed rows of an entry as its history tells them now, one a span of days, in the transaction that changed it. */
export async function writeEntryRows(
  trx: Db,
  register: RegisterDefinition,
  entry: RegisterEntryRecord,
  tokens: Tokens,
): Promise<void> {
  const owner = entryThroughTime(register, entry, await listRegisterEvents(trx, entry.id));
  const { fields } = register.form;
  const versions = owner.versions.map((one) => ({ ...one, document: withTokens(fields, one.document, tokens) }));
  await writeTypedRows(trx, tablesOf(register), entry.id, typedRows(register, { ...owner, versions }));
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
