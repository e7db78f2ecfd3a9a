import type { FastifyReply, FastifyRequest } from 'fastify';
import type { EngineContext } from '../context.ts';
import { Refusal, refuse } from '../problems/refusal.ts';
import { findSignedIn } from '../session/signed-in.ts';
import type { EngineApp } from './engine-app.ts';
import { unstorableTexts } from './unstorable-texts.ts';

/** Every route asks for a session unless it says that it is public; a page of another site may not write with ours. */
export function guardRequests(app: EngineApp, context: EngineContext): void {
  app.addHook('onRequest', async (request: FastifyRequest, reply: FastifyReply) => {
    // Answers are about people; no proxy and no browser may keep them.
    reply.header('cache-control', 'no-store');
    holdBack(context, reply, 'address', request.ip);
    if (isForeignWrite(request)) throw refuse(403, 'foreign-origin');
    request.signedIn = await findSignedIn(context, request);
    if (request.signedIn) holdBack(context, reply, 'person', request.signedIn.id);
    const { public: isPublic } = request.routeOptions.config;
    if (!request.signedIn && !isPublic) throw refuse(401, 'not-signed-in');
    if (!isPublic) refuseBefore(request);
  });
  app.addHook('preValidation', async ({ body, query }: FastifyRequest) => {
    const problems = [...unstorableTexts(query, ''), ...unstorableTexts(body, '')];
    if (problems.length > 0) throw new Refusal(400, problems);
  });
}

/** A password of one's own first, then the second factor that a post asks for. */
function refuseBefore({ signedIn, routeOptions }: FastifyRequest): void {
  const { beforePasswordChange, beforeSecondFactor } = routeOptions.config;
  if (beforePasswordChange) return;
  if (signedIn?.mustChangePassword) throw refuse(403, 'change-password-first');
  if (signedIn?.mustSetSecondFactor && !beforeSecondFactor) throw refuse(403, 'second-factor-first');
}

/** Requests are counted by the minute of the clock, so the next one is the time to come back (RFC 9110, 10.2.3). */
function holdBack(
  { floods, clock }: EngineContext,
  reply: FastifyReply,
  kind: 'person' | 'address',
  who: string,
): void {
  const now = clock();
  if (!floods.isShut(kind, who, now)) return;
  const seconds = 60 - Number(now.slice(17, 19));
  reply.header('retry-after', String(seconds));
  throw refuse(429, 'too-many-requests', { seconds });
}

/**
 * Browsers name where a request comes from; behind SameSite=Strict this is the second lock. An older browser says only the origin. What
 * names neither is no page of a browser.
 */
function isForeignWrite({ method, headers, host }: FastifyRequest): boolean {
  if (method === 'GET' || method === 'HEAD') return false;
  const site = headers['sec-fetch-site'];
  if (site !== undefined) return site === 'cross-site' || site === 'same-site';
  const { origin } = headers;
  return origin !== undefined && !isOf(origin, host);
}

/** Whether an origin is that of the host. `null` is what a browser says of a page without an address; a usual port may be left out. */
function isOf(origin: string, host: string): boolean {
  if (!URL.canParse(origin)) return false;
  const { protocol, host: sender } = new URL(origin);
  const own = `${protocol}//${host}`;
  return URL.canParse(own) && new URL(own).host === sender;
}
