import { localDatabase, onDisk } from './local-database.ts';
import { addressOf } from './local-starts.ts';
import type { QueuedWork, Stopped } from './shelves.ts';

/** Rejects with a `QuotaExceededError` when this device has no room. */
export async function addToQueue(person: string, work: Omit<QueuedWork, 'seq'>): Promise<void> {
  const shelves = await localDatabase(person);
  const transaction = shelves.transaction(['queue', 'drafts'], 'readwrite', onDisk);
  // One transaction: the work is never in neither place.
  await transaction.objectStore('queue').add(work as QueuedWork);
  await transaction.objectStore('drafts').delete(work.workItem);
  await transaction.done;
}

export async function listQueue(person: string): Promise<QueuedWork[]> {
  try {
    return await (await localDatabase(person)).getAll('queue');
  } catch {
    return [];
  }
}

export async function removeFromQueue(person: string, seq: number): Promise<void> {
  await (await localDatabase(person)).delete('queue', seq);
}

/** Marks work as stopped, or, without a reason, as to be sent again. */
export async function markQueued(person: string, work: QueuedWork, stopped?: Stopped): Promise<void> {
  const { stopped: _before, ...plain } = work;
  await (await localDatabase(person)).put('queue', { ...plain, ...(stopped && { stopped }) });
}

/** Takes work out of the queue and makes it a draft again, for going over it. Returns the address of its page. */
export async function reopenQueued(person: string, work: QueuedWork): Promise<string> {
  const { workItem, title, at, base, draftRevision, command } = work;
  const draft = { workItem: await addressOf(person, workItem), title, at, base, draftRevision };
  const transaction = (await localDatabase(person)).transaction(['queue', 'drafts'], 'readwrite', onDisk);
  await transaction.objectStore('drafts').put({ ...draft, document: command.document, revision: command.revision });
  await transaction.objectStore('queue').delete(work.seq);
  await transaction.done;
  return draft.workItem;
}
