import { createHash } from 'node:crypto';
import { pipeline } from 'node:stream/promises';
import { type Db, type EventRecord, findFile, openSealed, SealBroken } from '@hearth/storage';
import { pathOf } from '../file/file-store.ts';

/** Ids of the attachments whose record or bytes are not those that the events name. */
export async function brokenFiles(db: Db, events: readonly EventRecord[], dataDir?: string): Promise<string[]> {
  const broken: string[] = [];
  for (const [id, sha256] of events.flatMap(({ body }) => Object.entries(body.files ?? {}))) {
    const file = await findFile(db, id);
    const same =
      file?.sha256 === sha256 && (dataDir === undefined || (await hashAt(pathOf(dataDir, sha256))) === sha256);
    if (!same) broken.push(id);
  }
  return broken;
}

/** SHA-256 of a file, or undefined when it is not there. */
async function hashAt(path: string): Promise<string | undefined> {
  const hash = createHash('sha256');
  try {
    await pipeline(await openSealed(path), hash);
    return hash.digest('hex');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    if (error instanceof SealBroken && error.reason === 'changed') return undefined;
    throw error;
  }
}
