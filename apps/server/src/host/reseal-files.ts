import { createWriteStream, existsSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { storedFilePath } from '@hearth/engine';
import { type Db, openSealed, sealing, storedDigests } from '@hearth/storage';

/** Seals every attachment anew with the newest key; each is whole at every moment. Gives how many. */
export async function resealFiles(db: Db, dataDir: string): Promise<number> {
  let count = 0;
  for (const sha256 of await storedDigests(db)) {
    const path = storedFilePath(dataDir, sha256);
    if (!existsSync(path)) continue;
    const part = `${path}.part`;
    try {
      await pipeline(await openSealed(path), sealing(), createWriteStream(part, { mode: 0o600, flush: true }));
      await rename(part, path);
    } finally {
      await rm(part, { force: true });
    }
    count += 1;
  }
  return count;
}
