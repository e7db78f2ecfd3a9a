import type { RegisterDefinition } from '@hearth/definition';
import type { Json } from '@hearth/expression';
import type { Document } from '@hearth/kernel';
import { type Db, findEntry, type RegisterEntryRecord } from '@hearth/storage';
import type { EngineContext } from '../context.ts';
import { refuse } from '../problems/refusal.ts';
import { rootOf } from './register-rights.ts';
import { addEntry, changeEntry, changeStanding, findTwin, type Writer, withoutBlanks } from './write-entry.ts';

interface RegisterWish {
  entry?: string;
  set: Record<string, Json>;
  add?: true;
  append?: { group: string; row: Record<string, Json> }[];
  reopen?: string;
  on: string;
  close?: string;
}

/** What a case writes into a register: the entry that it names, else the one with the same identifiers, else a new one. Gives its id. */
export async function writeRegister(
  context: EngineContext,
  trx: Db,
  to: RegisterDefinition,
  { entry: named, add, append = [], reopen, on, close, set: values }: RegisterWish,
  through: { caseId: string; step: string; actor: string | undefined; unit: string },
): Promise<string> {
  const by = { actor: through.actor ?? null, case: through.caseId, step: through.step };
  const org = await context.office.org(trx, context.clock().slice(0, 10));
  const unit = to.register.belongsTo === 'root' ? rootOf(org, through.unit) : through.unit;
  const found = await entryToChange(context, trx, to, { named, values: values as Document, add, reopen }, by);
  const set = withRows(context, values as Document, append, found?.document as Document | undefined);
  const written = found
    ? await changeEntry(context, trx, to, found, { set, on }, by)
    : await addEntry(context, trx, to, { unit, set, on }, by);
  if (close !== undefined) {
    await changeStanding(context, trx, written, { type: 'entry-closed', reason: close, on }, by);
  }
  return written.id;
}

/** The entry that the write means; undefined = there is to be a new one. A closed one is opened again where the write says why. */
async function entryToChange(
  context: EngineContext,
  trx: Db,
  to: RegisterDefinition,
  wish: { named: string | undefined; values: Document; add: true | undefined; reopen: string | undefined },
  by: Writer,
): Promise<RegisterEntryRecord | undefined> {
  const { named, values, add, reopen } = wish;
  const known = named === undefined ? await findTwin(trx, to, values) : await standing(trx, to, named);
  if (known?.status === 'closed' && reopen !== undefined)
    return changeStanding(context, trx, known, { type: 'entry-reopened', reason: reopen }, by);
  return add && named === undefined ? undefined : known;
}

/** The values with the groups that get a row more, each as it will stand. */
function withRows(
  { newId }: EngineContext,
  values: Document,
  append: readonly { group: string; row: Record<string, Json> }[],
  before: Document = {},
): Document {
  const set = { ...values };
  for (const { group, row } of append) {
    const rows = (set[group] ?? before[group] ?? []) as Json[];
    set[group] = [...rows, { _row: newId(), ...withoutBlanks(row) }] as Json;
  }
  return set;
}

/** The entry itself, or the one that it was merged into. */
async function standing(trx: Db, { id: register, register: { title } }: RegisterDefinition, id: string) {
  let entry: RegisterEntryRecord | undefined = await findEntry(trx, id);
  while (entry?.mergedInto) entry = await findEntry(trx, entry.mergedInto);
  if (entry?.register !== register) throw refuse(422, 'entry-not-found', { register: title });
  return entry;
}
