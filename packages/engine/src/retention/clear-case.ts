import { type ClearingRule, replay } from '@hearth/kernel';
import {
  clearAroundCase,
  type Db,
  emptyChain,
  findCase,
  firstBrokenEvent,
  insertClearing,
  isHeld,
  listEvents,
  lockCase,
  rewriteEvents,
  updateCase,
} from '@hearth/storage';
import { recordOf, stateOf } from '../case/case-state-record.ts';
import { worldFor } from '../case/environment.ts';
import { eventOf } from '../case/event-of.ts';
import { newEvent } from '../case/save-case.ts';
import type { EngineContext } from '../context.ts';
import { refuse } from '../problems/refusal.ts';
import { writeRowsOf } from '../typed-table/case-rows.ts';
import { clearedHistory } from './cleared-history.ts';

/**
 * Takes the values of persons out of a case whose time is over: out of its document, its history, titles, payments, attachments and whatever
 * stands beside it. Number, unit, days, steps and what figures count stay. The history that is left has a chain of its own. In one
 * transaction; the bytes of attachments go afterwards, see {@link removeLeftBytes}.
 *
 * @returns false when there is nothing to do: it is cleared already, runs again or is held.
 */
export async function clearCase(
  context: EngineContext,
  trx: Db,
  caseId: string,
  { rule, actor }: { rule: ClearingRule; actor: string | null },
): Promise<boolean> {
  const record = await lockCase(trx, caseId);
  if (record?.status !== 'ended' || record.clearedAt !== null || (await isHeld(trx, record))) return false;
  // What was changed behind the office's back is looked into before its traces go.
  const broken = await firstBrokenEvent(trx, caseId, { seq: record.revision, hash: record.headHash });
  if (broken !== undefined)
    throw refuse(409, 'clearing-broken-history', { number: record.number ?? caseId, seq: broken });
  const { definitions, clock, tokens } = context;
  const at = clock();
  const versions = new Map((await definitions.versions(trx, record.task)).map((one) => [one.hash, one]));
  const events = (await listEvents(trx, caseId)).map(eventOf);
  const cleared = clearedHistory(events, versions, { rule, at, actor, tokens });
  const state = replay(cleared.events);
  const definition = await definitions.versionOfCase(trx, state.definition);
  const world = await worldFor(context, trx, { task: record.task, unit: record.unitId });
  const head = await rewriteEvents(trx, caseId, cleared.events.map(newEvent));
  const before = { record, state: stateOf(record) };
  const after = { ...recordOf(definition, state, emptyChain, { ...world, now: at }, before), headHash: head.hash };
  await updateCase(trx, after, record);
  await writeRowsOf(context, trx, definition, state);
  const { files, payments, bytes } = await clearAroundCase(trx, caseId);
  const counts = { fields: cleared.fields.length, files, payments };
  await insertClearing(trx, {
    ...{ kind: 'case', subject: caseId, at, actor, counts, headHash: head.hash, leftBytes: bytes },
    rule: { ...rule, endedAt: record.endedAt, number: record.number, task: record.task, unit: record.unitId },
  });
  return (await findCase(trx, caseId)) !== undefined;
}
