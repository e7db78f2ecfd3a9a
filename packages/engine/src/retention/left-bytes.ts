import { rename, rm } from 'node:fs/promises';
import { clearingsWithBytes, isNamed, noteBytesGone } from '@hearth/storage';
import type { EngineContext } from '../context.ts';
import { pathOf } from '../file/file-store.ts';

/** Takes the bytes of cleared attachments from the disk, those too that a server left when it stopped. */
export async function removeLeftBytes({ db, dataDir }: Pick<EngineContext, 'db' | 'dataDir'>): Promise<void> {
  for (const { seq, leftBytes } of await clearingsWithBytes(db)) {
    for (const sha256 of leftBytes) await removeBytes({ db, dataDir }, sha256);
    await noteBytesGone(db, seq);
  }
}

/** Somebody may upload the same bytes at this moment: they are moved aside first, and back again when an attachment names them. */
async function removeBytes({ db, dataDir }: Pick<EngineContext, 'db' | 'dataDir'>, sha256: string): Promise<void> {
  const path = pathOf(dataDir, sha256);
  const aside = `${path}.gone`;
  try {
    await rename(path, aside);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
  if (await isNamed(db, sha256)) await rename(aside, path);
  else await rm(aside, { force: true });
}
