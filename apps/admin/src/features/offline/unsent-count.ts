import { listKeptFiles } from '../../lib/local/kept-files.ts';
import { listLocalDrafts } from '../../lib/local/local-drafts.ts';
import { listQueue } from '../../lib/local/work-queue.ts';

/** How many things lie only in this browser. */
export async function unsentCount(person: string): Promise<number> {
  const files = await listKeptFiles(person).catch(() => []);
  return files.length + (await listLocalDrafts(person)).length + (await listQueue(person)).length;
}
