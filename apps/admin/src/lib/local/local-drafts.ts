import { localDatabase, onDisk } from './local-database.ts';
import type { LocalDraft } from './shelves.ts';

export async function keepLocalDraft(person: string, draft: LocalDraft): Promise<void> {
  const transaction = (await localDatabase(person)).transaction('drafts', 'readwrite', onDisk);
  await transaction.store.put(draft);
  await transaction.done;
}

export async function readLocalDraft(person: string, workItem: string): Promise<LocalDraft | undefined> {
  try {
    return await (await localDatabase(person)).get('drafts', workItem);
  } catch {
    return undefined;
  }
}

export async function listLocalDrafts(person: string): Promise<LocalDraft[]> {
  try {
    return await (await localDatabase(person)).getAll('drafts');
  } catch {
    return [];
  }
}

export async function dropLocalDraft(person: string, workItem: string): Promise<void> {
  try {
    await (await localDatabase(person)).delete('drafts', workItem);
  } catch {
    // Without storage there is nothing to drop.
  }
}
