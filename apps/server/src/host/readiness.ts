import { constants } from 'node:fs';
import { access, statfs } from 'node:fs/promises';
import { countAccounts, type Db } from '@hearth/storage';
import type { FastifyInstance } from 'fastify';

/** Less than this on the disk of the attachments and it is not ready: 100 MB. */
const leastFree = 100 * 1024 * 1024;

/**
 * `GET /ready`: whether this process can do its work now: the database answers, the data folder may be written and has room. 503 with what
 * is missing otherwise. `/health` says only that the process lives. Neither tells anything of the office.
 */
export function tellReadiness(app: FastifyInstance, db: Db, dataDir: string): void {
  app.get('/ready', async (_request, reply) => {
    const missing = [
      ...((await holds(() => countAccounts(db))) ? [] : ['database']),
      ...((await holds(() => access(dataDir, constants.W_OK))) ? [] : ['folder']),
      ...((await holds(() => refuseFull(dataDir))) ? [] : ['disk']),
    ];
    reply.header('cache-control', 'no-store');
    return reply.code(missing.length > 0 ? 503 : 200).send({ ready: missing.length === 0, missing });
  });
}

async function refuseFull(dataDir: string): Promise<void> {
  const { bavail, bsize } = await statfs(dataDir);
  if (bavail * bsize < leastFree) throw new Error('the disk is nearly full');
}

async function holds(look: () => Promise<unknown>): Promise<boolean> {
  try {
    await look();
    return true;
  } catch {
    return false;
  }
}
