import type { RegisterDefinition } from '@hearth/definition';
import type { Document } from '@hearth/kernel';
import { type Db, holdsIdentifiersBy, inTransaction, rewriteIdentifiers } from '@hearth/storage';
import { identifiersOf } from './entry-record.ts';

/**
 * Entries written by another version of the register, or by a program that kept one identifier of each, get theirs as the definition has
 * them: otherwise an entry with a code would not be found by its name, and would be added twice.
 */
export async function ensureIdentifiers(db: Db, register: RegisterDefinition): Promise<void> {
  const sets = register.register.identifiers;
  if (await holdsIdentifiersBy(db, register.id, sets)) return;
  await inTransaction(db, (trx) =>
    rewriteIdentifiers(trx, register.id, sets, ({ document }) => identifiersOf(register, document as Document)),
  );
}
