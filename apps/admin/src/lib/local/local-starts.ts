import { localDatabase, onDisk } from './local-database.ts';
import type { LocalStart } from './shelves.ts';

/** Addresses given here, so that they can be told from the server's. */
const HERE = 'here-';

export const isLocalWork = (workItem: string): boolean => workItem.startsWith(HERE);
export const localWorkId = (key: string): string => HERE + key;

/** Keeps a case that was begun here together with its draft, empty so far, so that it can be found again. */
export async function keepStart(person: string, start: LocalStart): Promise<void> {
  const transaction = (await localDatabase(person)).transaction(['starts', 'drafts'], 'readwrite', onDisk);
  await transaction.objectStore('starts').put(start);
  const { workItem, taskTitle: title, at } = start;
  const blank = { document: {}, base: {}, draftRevision: 0, revision: 0 };
  await transaction.objectStore('drafts').put({ workItem, title, at, ...blank });
  await transaction.done;
}

export async function findStart(person: string, workItem: string): Promise<LocalStart | undefined> {
  return isLocalWork(workItem) ? (await localDatabase(person)).get('starts', workItem) : undefined;
}

/** The address at the server once it has opened the case; until then, and for all other work, the same address. */
export async function addressOf(person: string, workItem: string): Promise<string> {
  return (await findStart(person, workItem))?.opened?.workItem ?? workItem;
}

/** The server has opened the case. What is still typed under the old address goes on under the new one. */
export async function markOpened(
  person: string,
  start: LocalStart,
  opened: NonNullable<LocalStart['opened']>,
): Promise<void> {
  const transaction = (await localDatabase(person)).transaction('starts', 'readwrite', onDisk);
  await transaction.store.put({ ...start, opened });
  await transaction.done;
}

/** Moves the draft of an opened case to the address at the server, where its page looks for it. */
export async function moveDraft(
  person: string,
  from: string,
  to: { workItem: string; revision: number },
): Promise<void> {
  const transaction = (await localDatabase(person)).transaction('drafts', 'readwrite', onDisk);
  const draft = await transaction.store.get(from);
  if (draft) {
    await transaction.store.put({ ...draft, ...to });
    await transaction.store.delete(from);
  }
  await transaction.done;
}

/** The person does not want it after all: nothing of it stays here. */
export async function dropStart(person: string, workItem: string): Promise<void> {
  const transaction = (await localDatabase(person)).transaction(['starts', 'drafts'], 'readwrite', onDisk);
  await transaction.objectStore('starts').delete(workItem);
  await transaction.objectStore('drafts').delete(workItem);
  await transaction.done;
}
