import { Type } from '@fastify/type-provider-typebox';
import type { FastifyRequest } from 'fastify';
import type { EngineContext } from '../context.ts';
import type { EngineApp } from '../http/engine-app.ts';
import { refusals } from '../problems/problem.schema.ts';
import { changePassword, endOtherSessions, endSession, openSessionsOf, resetPassword } from './account.service.ts';
import { administrator } from './administrator.ts';
import { ChangePassword, OpenSessions } from './session.schema.ts';
import { tokenOf } from './session-cookie.ts';
import { signedIn } from './signed-in.ts';
import { tokenHash } from './token.ts';

/** One's own password and sessions; for administrators, a new password for somebody who has lost theirs. */
export function accountRoutes(app: EngineApp, context: EngineContext, signInsPerMinute: number): void {
  const tags = ['登录'];
  const params = Type.Object({ id: Type.String({ maxLength: 200 }) });
  app.put(
    '/api/session/password',
    {
      schema: { summary: '修改密码', tags, body: ChangePassword, response: { 204: Type.Null(), ...refusals } },
      config: { beforePasswordChange: true, rateLimit: { max: signInsPerMinute, timeWindow: 60_000 } },
    },
    async (request, reply) => {
      await changePassword(context, signedIn(request), ownToken(request), request.body);
      return reply.code(204).send(null);
    },
  );
  app.get(
    '/api/sessions',
    { schema: { summary: '我的登录', tags, response: { 200: OpenSessions, ...refusals } } },
    async (request) => ({ items: await openSessionsOf(context, signedIn(request), ownToken(request)) }),
  );
  app.delete(
    '/api/sessions/:id',
    { schema: { summary: '结束一个登录', tags, params, response: { 204: Type.Null(), ...refusals } } },
    async (request, reply) => {
      await endSession(context, signedIn(request), request.params.id);
      return reply.code(204).send(null);
    },
  );
  app.delete(
    '/api/sessions',
    { schema: { summary: '结束我的其他所有登录', tags, response: { 204: Type.Null(), ...refusals } } },
    async (request, reply) => {
      await endOtherSessions(context, signedIn(request), ownToken(request));
      return reply.code(204).send(null);
    },
  );
  app.post(
    '/api/people/:id/password',
    {
      schema: {
        ...{ summary: '重置密码：新的初始密码只显示这一次', tags, params },
        response: { 200: Type.Object({ account: Type.String(), password: Type.String() }), ...refusals },
      },
    },
    (request) => resetPassword(context, administrator(request), request.params.id),
  );
}

const ownToken = (request: FastifyRequest): string => tokenHash(tokenOf(request) ?? '');
