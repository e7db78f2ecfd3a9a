import { localDatabase, onDisk } from './local-database.ts';
import type { KeptFile } from './shelves.ts';

/** Addresses by which this page shows files that the server does not have yet. */
const addresses = new Map<string, string>();

/** Rejects with a `QuotaExceededError` when this device has no room. */
export async function keepFile(person: string, file: KeptFile): Promise<void> {
  const transaction = (await localDatabase(person)).transaction('files', 'readwrite', onDisk);
  await transaction.store.put(file);
  await transaction.done;
  show(file);
}

export async function findKeptFile(person: string, id: string): Promise<KeptFile | undefined> {
  return (await localDatabase(person)).get('files', id);
}

export async function dropKeptFile(person: string, id: string): Promise<void> {
  await (await localDatabase(person)).delete('files', id);
}

export async function listKeptFiles(person: string): Promise<KeptFile[]> {
  return (await localDatabase(person)).getAll('files');
}

/** Makes the files that wait here visible to the forms of this page. */
export async function showKeptFiles(person: string): Promise<void> {
  try {
    for (const file of await listKeptFiles(person)) show(file);
  } catch {
    // Without storage no file waits here.
  }
}

/** Where a file that waits here can be looked at. */
export const keptFileAddress = (id: string): string | undefined => addresses.get(id);

function show({ id, blob }: KeptFile): void {
  if (!addresses.has(id)) addresses.set(id, URL.createObjectURL(blob));
}
