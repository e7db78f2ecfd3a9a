import { Type } from '@fastify/type-provider-typebox';
import { findAccount, inTransaction, setExternalSubject } from '@hearth/storage';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { EngineContext } from '../context.ts';
import type { EngineApp } from '../http/engine-app.ts';
import { refusals } from '../problems/problem.schema.ts';
import { refuse } from '../problems/refusal.ts';
import type { ExternalPerson, Journey } from './external-sign-in.ts';
import { beginSession, isGone } from './session.service.ts';
import { type OpenedSession, type Origin, originOf, setSessionCookie } from './session-cookie.ts';
import { noteSignIn } from './sign-in-log.service.ts';

/** Kept for one path, so it cannot bear the prefix of the session's; over TLS it says at least that it came over TLS. */
const journeyCookie = ({ protocol }: FastifyRequest): string =>
  protocol === 'https' ? '__Secure-hearth_journey' : 'hearth_journey';
const away = '/api/session/external';
const tags = ['登录'];

/**
 * Signing in through the office's own service. Whoever comes back has an account here already: the service says its name the first time, and
 * from then on only the same person of the service opens it, whatever they are called there.
 */
export function externalRoutes(app: EngineApp, context: EngineContext, triesPerMinute: number): void {
  const config = { public: true, rateLimit: { max: triesPerMinute, timeWindow: 60_000 } };
  const response = { 302: Type.Null(), ...refusals };
  app.get(
    away,
    { schema: { summary: '去单位的统一登录', tags, security: [], response }, config },
    async (request, reply) => {
      if (!context.external) throw refuse(404, 'external-not-set-up');
      const going = await context.external.leave().catch((fault) => failed(request, reply, fault));
      if (!('journey' in going)) return going;
      keepJourney(request, reply, going.journey);
      return reply.redirect(going.address);
    },
  );
  const querystring = Type.Object({}, { additionalProperties: true });
  app.get(
    `${away}/callback`,
    { schema: { summary: '从统一登录回来', tags, security: [], querystring, response }, config },
    async (request, reply) => {
      const { external } = context;
      if (!external) throw refuse(404, 'external-not-set-up');
      const journey = journeyOf(request);
      reply.clearCookie(journeyCookie(request), { path: away, secure: request.protocol === 'https' });
      if (!journey) return reply.redirect('/sign-in?problem=external-failed');
      const query = request.url.slice(request.url.indexOf('?'));
      const person = await external.arrive(query, journey).catch((fault) => failed(request, reply, fault));
      if (!('subject' in person)) return person;
      const opened = await enter(context, person, originOf(request));
      if (opened === 'external-unknown') return reply.redirect('/sign-in?problem=external-unknown');
      setSessionCookie(request, reply, opened);
      return reply.redirect('/');
    },
  );
}

async function enter(
  context: EngineContext,
  { subject, account: name }: ExternalPerson,
  origin: Origin,
): Promise<OpenedSession | 'external-unknown'> {
  const account = await inTransaction(context.db, async (trx) => {
    const found = await findAccount(trx, name);
    if (!found || (await isGone({ ...context, db: trx }, found))) return undefined;
    if (found.externalSubject === null) await setExternalSubject(trx, found.name, subject);
    else if (found.externalSubject !== subject) return undefined;
    return found;
  });
  await noteSignIn(context, account, origin, account ? 'signed-in' : 'not-vouched', 'external');
  return account ? beginSession(context, account, origin.device) : 'external-unknown';
}

/** The page says that it did not work; why is for the log, and says nothing of the person. */
function failed(request: FastifyRequest, reply: FastifyReply, fault: unknown) {
  const { name, code } = fault as { name?: string; code?: string };
  request.log.warn({ fault: name, code }, 'the sign-in service did not vouch for anybody');
  return reply.redirect('/sign-in?problem=external-failed');
}

function keepJourney(request: FastifyRequest, reply: FastifyReply, journey: Journey): void {
  // Lax: the way back begins at another site.
  reply.setCookie(journeyCookie(request), Buffer.from(JSON.stringify(journey)).toString('base64url'), {
    ...{ path: away, httpOnly: true, sameSite: 'lax', maxAge: 600 },
    secure: request.protocol === 'https',
  });
}

function journeyOf(request: FastifyRequest): Journey | undefined {
  try {
    const kept = JSON.parse(Buffer.from(request.cookies[journeyCookie(request)] ?? '', 'base64url').toString());
    const whole = ['state', 'nonce', 'verifier'].every((one) => typeof kept?.[one] === 'string');
    return whole ? kept : undefined;
  } catch {
    return undefined;
  }
}
