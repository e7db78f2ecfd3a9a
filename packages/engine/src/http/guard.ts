import type { FastifyReply, FastifyRequest } from 'fastify';
import type { EngineContext } from '../context.ts';
import { refuse } from '../problems/refusal.ts';
import { findSignedIn } from '../session/signed-in.ts';
import type { EngineApp } from './engine-app.ts';

/** Every route asks for a session unless it says that it is public; a page of another site may not write with ours. */
export function guardRequests(app: EngineApp, context: EngineContext): void {
  app.addHook('onRequest', async (request: FastifyRequest, reply: FastifyReply) => {
    // Answers are about people; no proxy and no browser may keep them.
    reply.header('cache-control', 'no-store');
    if (isForeignWrite(request)) throw refuse(403, 'foreign-origin');
    request.signedIn = await findSignedIn(context, request);
    if (!request.signedIn && !request.routeOptions.config.public) throw refuse(401, 'not-signed-in');
  });
}

/** Browsers name where a request comes from; behind SameSite=Strict this is the second lock. */
function isForeignWrite({ method, headers }: FastifyRequest): boolean {
  if (method === 'GET' || method === 'HEAD') return false;
  const site = headers['sec-fetch-site'];
  return site === 'cross-site' || site === 'same-site';
}
