import type { Definition } from '@hearth/definition';
import type { CaseEvent, CaseState } from '@hearth/kernel';
import {
  appendEvents,
  attachFiles,
  type CaseRecord,
  type Db,
  deleteDrafts,
  deleteJob,
  emptyChain,
  findFile,
  insertCase,
  insertJob,
  insertWorkItem,
  type JsonObject,
  type NewEvent,
  updateCase,
  updateWorkItem,
} from '@hearth/storage';
import { workItemRecord } from '../work-item/work-item-record.ts';
import { recordOf } from './case-state-record.ts';
import { fileIds } from './case-text.ts';
import type { World } from './environment.ts';

/** A case before and after a command. */
export interface Step {
  definition: Definition;
  /** As it was stored; missing for a new case. */
  before?: { record: CaseRecord; state: CaseState };
  after: CaseState;
  events: CaseEvent[];
  world: World;
  postTitle: (post: string) => string;
}

/**
 * Stores what a command decided: events, state, work items and jobs, all in the transaction given.
 *
 * @returns false when the case was changed by somebody else meanwhile; the transaction must not be committed then.
 */
export async function saveCase(trx: Db, step: Step): Promise<boolean> {
  const { definition, before, after, world } = step;
  const head = before ? { seq: before.record.revision, hash: before.record.headHash } : emptyChain;
  const record = recordOf(definition, after, head, world, before);
  // The row of a new case comes first: its events refer to it.
  if (!before) await insertCase(trx, record);
  const newHead = await appendEvents(
    trx,
    after.id,
    head,
    withFiles(step.events.map(newEvent), await newFiles(trx, step)),
  );
  if (!(await updateCase(trx, { ...record, headHash: newHead.hash }, before?.record ?? record))) return false;
  await saveWorkItems(trx, step);
  await saveTimers(trx, step);
  if (world.actor !== undefined) await attachFiles(trx, fileIds(definition, after.document), after.id, world.actor);
  return true;
}

/** An event of the kernel as it is stored. */
export function newEvent({ at, actor, type, ...body }: CaseEvent): NewEvent {
  return { at, actor: actor ?? null, type, body: body as unknown as JsonObject };
}

/** SHA-256 of the files that the document names for the first time, by file id. */
async function newFiles(trx: Db, { definition, before, after }: Step): Promise<Record<string, string>> {
  if (before?.state.document === after.document) return {};
  const known = new Set(before ? fileIds(definition, before.state.document) : []);
  const hashes: Record<string, string> = {};
  for (const id of fileIds(definition, after.document)) {
    const file = known.has(id) ? undefined : await findFile(trx, id);
    if (file) hashes[id] = file.sha256;
  }
  return hashes;
}

/** The event that names a file says what is in it, so that the chain of hashes covers the bytes. */
function withFiles(events: NewEvent[], files: Record<string, string>): NewEvent[] {
  if (Object.keys(files).length === 0) return events;
  const at = events.findLastIndex(({ type }) => writesDocument.includes(type));
  return events.map((event, index) => (index === at ? { ...event, body: { ...event.body, files } } : event));
}

const writesDocument = ['case-opened', 'document-changed', 'document-corrected'];

/** The kernel copies what it changes, so what is the same object is the same work item. */
async function saveWorkItems(trx: Db, step: Step): Promise<void> {
  const known = step.before?.state.workItems ?? {};
  for (const item of Object.values(step.after.workItems)) {
    const was = known[item.id];
    if (was === item) continue;
    const { record, candidates } = workItemRecord(step, item);
    if (!was) await insertWorkItem(trx, record, candidates);
    else await updateWorkItem(trx, record, was.assignee === item.assignee ? undefined : candidates);
    if (item.state !== 'open') await deleteDrafts(trx, step.after.id, item.id);
  }
}

async function saveTimers(trx: Db, { before, after }: Step): Promise<void> {
  const known = before?.state.timers ?? {};
  for (const id of Object.keys(known)) if (!after.timers[id]) await deleteJob(trx, after.id, id);
  for (const timer of Object.values(after.timers)) {
    if (known[timer.id] === timer) continue;
    await insertJob(trx, { caseId: after.id, timerId: timer.id, kind: timer.kind, dueAt: timer.at });
  }
}
