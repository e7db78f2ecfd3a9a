import { addMonths, endOfDay, shanghaiDate } from '@hearth/china';
import type { RegisterDefinition } from '@hearth/definition';
import type { ClearingRule, Document } from '@hearth/kernel';
import {
  allEntries,
  type Db,
  dropDatedValues,
  findEntry,
  insertClearing,
  type JsonObject,
  listDatedValues,
  listRegisterEvents,
  type NewEvent,
  type RegisterEntryRecord,
  registerChainBreak,
  rewriteRegisterEvents,
  setIdentifiers,
  updateEntry,
} from '@hearth/storage';
import type { EngineContext } from '../context.ts';
import { documentDigest, textsOf } from '../register/entry-record.ts';
import { writeEntryRows } from '../typed-table/entry-rows.ts';
import { type Clearer, clearedChanges, clearedDocument } from './cleared-values.ts';
import { clearingPlan } from './clearing-plan.ts';

/** The entry says so itself once it is cleared. */
export const CLEARED = 'entry-cleared';

/** Entries that were closed or merged so long ago that their time is over. */
export async function entriesToClear(
  context: EngineContext,
  today: string,
): Promise<{ id: string; rule: ClearingRule & { years: number }; register: RegisterDefinition }[]> {
  const { db, definitions, office } = context;
  const { retentionYears } = await office.settings(db);
  const found = [];
  for await (const entry of allEntries(db)) {
    const register = definitions.register(entry.register);
    const own = register?.register.retentionYears;
    const years = own ?? retentionYears;
    if (!register || years <= 0 || entry.status === 'active') continue;
    // Nothing happens to a closed entry but that it is opened again, or cleared.
    if (entry.changedAt >= endOfDay(addMonths(today, -12 * years))) continue;
    if ((await listRegisterEvents(db, entry.id)).at(-1)?.type === CLEARED) continue;
    found.push({ id: entry.id, register, rule: { by: own === undefined ? 'office' : 'task', years } as const });
  }
  return found;
}

/** The same for an entry of a register as for a case: what is public and what figures read stays, with a chain of its own. */
export async function clearEntry(
  context: EngineContext,
  trx: Db,
  id: string,
  { rule, actor }: { rule: ClearingRule; actor: string | null },
): Promise<boolean> {
  const entry = await findEntry(trx, id);
  const register = entry && context.definitions.register(entry.register);
  if (!entry || !register || entry.status === 'active' || (await registerChainBreak(trx, entry)) !== undefined)
    return false;
  const { tokens, clock } = context;
  const at = clock();
  const by = clearerOf(context, register);
  const events = (await listRegisterEvents(trx, id)).map((event) => clearedEvent(by, event));
  const document = clearedDocument(by, entry.document as Document);
  const fields = [...by.taken].sort();
  const end: NewEvent = {
    at,
    actor,
    type: CLEARED,
    body: { rule, fields, digest: documentDigest(document) } as unknown as JsonObject,
  };
  const head = await rewriteRegisterEvents(trx, id, [...events, end]);
  const env = { now: at, today: shanghaiDate(at), settings: {} };
  const after: RegisterEntryRecord = {
    ...{ ...entry, ...textsOf(register, document, env), document, changedAt: at },
    ...{ revision: head.seq, headHash: head.hash },
  };
  await updateEntry(trx, after, entry.revision);
  await setIdentifiers(trx, entry, []);
  const dated = (await listDatedValues(trx, id)).map(({ field }) => field);
  await dropDatedValues(
    trx,
    id,
    dated.filter((field) => by.plan.get(field) !== 'keep'),
  );
  await writeEntryRows(trx, register, after, tokens);
  await insertClearing(trx, {
    ...{ kind: 'entry', subject: id, at, actor, headHash: head.hash, leftBytes: [] },
    ...{ counts: { fields: fields.length, files: 0, payments: 0 } },
    rule: { ...rule, endedAt: entry.changedAt, number: null, task: entry.register, unit: entry.unitId },
  });
  return true;
}

/** Figures of tasks may count the entries of a register too. */
function clearerOf({ definitions, tokens }: EngineContext, register: RegisterDefinition): Clearer {
  const counting = definitions.known().map(({ definition: { figures } }) => ({
    form: register.form,
    figures: figures.filter(({ source }) => source?.register === register.id),
  }));
  const { form, figures } = register;
  return {
    fields: form.fields,
    plan: clearingPlan({ form }, [{ form, figures }, ...counting]),
    tokens,
    taken: new Set(),
  };
}

interface EventBody {
  document?: Document;
  changes?: Parameters<typeof clearedChanges>[1];
}

function clearedEvent(by: Clearer, { at, actor, type, body }: NewEvent): NewEvent {
  const { digest: _, reason, document, changes, ...rest } = body as EventBody & { digest?: string; reason?: string };
  const left = {
    ...rest,
    ...(document && { document: clearedDocument(by, document) }),
    ...(changes && { changes: clearedChanges(by, changes) }),
    ...(reason !== undefined && { reason: '' }),
  };
  return { at, actor, type, body: left as unknown as JsonObject };
}
