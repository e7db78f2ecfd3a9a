import type { RegisterDefinition } from '@hearth/definition';
import type { Json } from '@hearth/expression';
import type { Document } from '@hearth/kernel';
import { type Db, findEntry, type RegisterEntryRecord } from '@hearth/storage';
import type { EngineContext } from '../context.ts';
import { refuse } from '../problems/refusal.ts';
import { rootOf } from './register-rights.ts';
import { addEntry, changeEntry, changeStanding, findTwin } from './write-entry.ts';

interface RegisterWish {
  entry?: string;
  set: Record<string, Json>;
  on: string;
  close?: string;
}

/** What a case writes into a register: the entry that it names, else the one with the same identifiers, else a new one. Gives its id. */
export async function writeRegister(
  context: EngineContext,
  trx: Db,
  to: RegisterDefinition,
  { entry: named, set, on, close }: RegisterWish,
  through: { caseId: string; step: string; actor: string | undefined; unit: string },
): Promise<string> {
  const by = { actor: through.actor ?? null, case: through.caseId, step: through.step };
  const org = await context.office.org(trx, context.clock().slice(0, 10));
  const unit = to.register.belongsTo === 'root' ? rootOf(org, through.unit) : through.unit;
  const found = named === undefined ? await findTwin(trx, to, set as Document) : await standing(trx, to, named);
  const written = found
    ? await changeEntry(context, trx, to, found, { set: set as Document, on }, by)
    : await addEntry(context, trx, to, { unit, set: set as Document, on }, by);
  if (close !== undefined) {
    await changeStanding(context, trx, written, { type: 'entry-closed', reason: close, on }, by);
  }
  return written.id;
}

/** The entry itself, or the one that it was merged into. */
async function standing(trx: Db, { id: register, register: { title } }: RegisterDefinition, id: string) {
  let entry: RegisterEntryRecord | undefined = await findEntry(trx, id);
  while (entry?.mergedInto) entry = await findEntry(trx, entry.mergedInto);
  if (entry?.register !== register) throw refuse(422, 'entry-not-found', { register: title });
  return entry;
}
