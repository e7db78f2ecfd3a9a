import { keepSession } from '@hearth/storage';
import type { FastifyRequest } from 'fastify';
import type { EngineContext } from '../context.ts';
import { later } from './later.ts';

/** What a page says when it asks by itself while nobody touches it: a list that looks again, a bell. */
const unattended = 'x-unattended';

/**
 * Lets a session go on for as long as the office allows somebody to be away. Written at most once a minute; that it cannot be written, as on
 * a full disk, keeps nobody from reading.
 *
 * @param idleAt until when the session goes on so far; null = it does not end by itself.
 */
export async function keepAwake(
  { db, clock, office }: EngineContext,
  request: FastifyRequest,
  tokenHash: string,
  idleAt: string | null,
): Promise<void> {
  if (idleAt === null || request.headers[unattended] !== undefined) return;
  const { idleMinutes } = await office.settings(db);
  const now = clock();
  const isFresh = idleAt > later(now, idleMinutes - 1) && idleAt <= later(now, idleMinutes);
  if (isFresh) return;
  try {
    await keepSession(db, tokenHash, later(now, idleMinutes));
  } catch (fault) {
    request.log.warn({ fault: (fault as Error).name }, 'the session could not be kept awake');
  }
}
