import { createHash } from 'node:crypto';
import { Type } from '@fastify/type-provider-typebox';
import { type Db, findAnswer, insertAnswer, inTransaction, type Json } from '@hearth/storage';
import type { FastifyRequest } from 'fastify';
import type { EngineContext } from '../context.ts';
import { refuse } from '../problems/refusal.ts';
import { signedIn } from '../session/signed-in.ts';

/** The header of every route that {@link answerOnce} answers. */
export const onceHeaders = Type.Object({
  'idempotency-key': Type.Optional(
    Type.String({ maxLength: 200, description: 'The same key with the same request gives the same answer again' }),
  ),
});

/**
 * Does a piece of work in one transaction and keeps its answer under the request's `Idempotency-Key`, if it has one: the same
 * request sent again gets the same answer and changes nothing. A refusal is not kept, since nothing was done.
 */
export function answerOnce<T extends object>(
  context: EngineContext,
  request: FastifyRequest,
  work: (trx: Db) => Promise<T>,
): Promise<T> {
  const key = request.headers['idempotency-key'];
  if (typeof key !== 'string' || key === '') return inTransaction(context.db, work);
  const personId = signedIn(request).id;
  const requestHash = hashOf(request);
  return inTransaction(context.db, async (trx) => {
    const given = await findAnswer(trx, personId, key);
    if (given && given.requestHash !== requestHash) throw refuse(422, 'key-reused');
    if (given) return given.body as T;
    const body = await work(trx);
    const answer = { personId, key, requestHash, status: 200, body: body as Json, createdAt: context.clock() };
    await insertAnswer(trx, answer);
    return body;
  });
}

function hashOf({ method, url, body }: FastifyRequest): string {
  return createHash('sha256')
    .update(JSON.stringify([method, url, body ?? null]))
    .digest('hex');
}
