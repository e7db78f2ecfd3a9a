import { Type } from '@fastify/type-provider-typebox';
import { deleteSession } from '@hearth/storage';
import type { FastifyRequest } from 'fastify';
import type { EngineContext } from '../context.ts';
import type { EngineApp } from '../http/engine-app.ts';
import { localeOf } from '../http/locale.ts';
import { refusals } from '../problems/problem.schema.ts';
import { refuse } from '../problems/refusal.ts';
import { Session, SignIn } from './session.schema.ts';
import { sessionOf, signIn } from './session.service.ts';
import { clearSessionCookie, originOf, setSessionCookie, tokenOf } from './session-cookie.ts';
import { personOfToken, signedIn } from './signed-in.ts';
import { tokenHash } from './token.ts';

/** Signing in, who is signed in, signing out. `signInsPerMinute` is counted per address. */
export function sessionRoutes(app: EngineApp, context: EngineContext, signInsPerMinute: number): void {
  const tags = ['登录'];
  const endOwn = async (request: FastifyRequest): Promise<void> => {
    const token = tokenOf(request);
    if (!token) return;
    await deleteSession(context.db, tokenHash(token));
    context.events.closeSession(tokenHash(token));
  };
  app.post(
    '/api/session',
    {
      schema: { summary: '登录', tags, body: SignIn, response: { 200: Session, ...refusals } },
      config: { public: true, rateLimit: { max: signInsPerMinute, timeWindow: 60_000 } },
    },
    async (request, reply) => {
      const opened = await signIn(context, request.body, originOf(request));
      // Whoever signs in anew leaves no open session behind on this device.
      await endOwn(request);
      setSessionCookie(request, reply, opened);
      const person = await personOfToken(context, opened.token, request);
      if (!person) throw refuse(401, 'sign-in-failed');
      return sessionOf(context, person, localeOf(request));
    },
  );
  app.get(
    '/api/session',
    {
      schema: { summary: '当前登录的人', tags, response: { 200: Session, ...refusals } },
      config: { beforePasswordChange: true },
    },
    (request) => sessionOf(context, signedIn(request), localeOf(request)),
  );
  app.delete(
    '/api/session',
    {
      schema: { summary: '退出', tags, response: { 204: Type.Null(), ...refusals } },
      config: { public: true },
    },
    async (request, reply) => {
      await endOwn(request);
      clearSessionCookie(request, reply);
      return reply.code(204).send(null);
    },
  );
}
