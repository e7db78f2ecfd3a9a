import { deleteDB, type IDBPDatabase, openDB } from 'idb';
import type { Shelves } from './shelves.ts';

export type LocalDatabase = IDBPDatabase<Shelves>;

const nameFor = (person: string) => `hearth.${person}`;
let opened: { person: string; database: Promise<LocalDatabase> } | undefined;

/** The database of one person; another person's is closed first. Rejects in a browser without storage. */
export function localDatabase(person: string): Promise<LocalDatabase> {
  if (opened?.person === person) return opened.database;
  closeLocalDatabase();
  const database = openDB<Shelves>(nameFor(person), 2, {
    upgrade(shelves, before) {
      if (before < 1) {
        shelves.createObjectStore('drafts', { keyPath: 'workItem' });
        shelves.createObjectStore('answers');
        shelves.createObjectStore('queue', { keyPath: 'seq', autoIncrement: true });
        shelves.createObjectStore('files', { keyPath: 'id' });
      }
      if (before < 2) shelves.createObjectStore('starts', { keyPath: 'workItem' });
    },
    // Another window signs out: this one lets go, so that nothing personal stays behind.
    blocking: () => closeLocalDatabase(),
  });
  opened = { person, database };
  database.catch(() => {
    if (opened?.database === database) opened = undefined;
  });
  return database;
}

/** Signing out leaves nothing of the person in this browser. */
export async function dropLocalDatabase(person: string): Promise<void> {
  closeLocalDatabase();
  await deleteDB(nameFor(person)).catch(() => undefined);
}

function closeLocalDatabase(): void {
  void opened?.database.then((database) => database.close()).catch(() => undefined);
  opened = undefined;
}

/** Whether a write failed because this device has no room. */
export function isFull(fault: unknown): boolean {
  return fault instanceof DOMException && fault.name === 'QuotaExceededError';
}

/** A write is done when it is on the disk: what a person typed outlives a browser that is killed the moment after. */
export const onDisk = { durability: 'strict' } as const;
