import { Type } from '@fastify/type-provider-typebox';
import { inTransaction } from '@hearth/storage';
import type { EngineContext } from '../context.ts';
import type { EngineApp } from '../http/engine-app.ts';
import { refusals } from '../problems/problem.schema.ts';
import { administrator } from './administrator.ts';
import {
  beginSecondFactor,
  confirmSecondFactor,
  endSecondFactor,
  resetSecondFactor,
  secondFactorOf,
} from './second-factor.service.ts';
import { signedIn } from './signed-in.ts';

const closed = { additionalProperties: false };
const State = Type.Object({
  offered: Type.Boolean({ description: 'The office lets people set it up' }),
  on: Type.Boolean(),
  recoveryCodes: Type.Integer({ description: 'How many are left' }),
});
const Password = Type.Object({ password: Type.String({ minLength: 1, maxLength: 1000 }) }, closed);
const Code = Type.Object({ code: Type.String({ minLength: 1, maxLength: 40 }) }, closed);
const Shown = Type.Object({
  secret: Type.String({ description: 'Base32, for an authenticator without a camera' }),
  address: Type.String({ description: 'otpauth://… for the QR code' }),
});
const Codes = Type.Object({ recoveryCodes: Type.Array(Type.String(), { description: 'Told only now' }) });
const tags = ['登录'];

/** One-time codes beside the password: set up, confirmed, switched off; taken away by an administrator when they are lost. */
export function secondFactorRoutes(app: EngineApp, context: EngineContext, triesPerMinute: number): void {
  const config = { beforeSecondFactor: true, rateLimit: { max: triesPerMinute, timeWindow: 60_000 } };
  const address = '/api/session/second-factor';
  app.get(
    address,
    {
      schema: { summary: '我的动态验证码', tags, response: { 200: State, ...refusals } },
      config: { beforeSecondFactor: true },
    },
    (request) => secondFactorOf(context, signedIn(request)),
  );
  app.post(
    address,
    { schema: { summary: '开始设置动态验证码', tags, body: Password, response: { 200: Shown, ...refusals } }, config },
    (request) => beginSecondFactor(context, signedIn(request), request.body.password),
  );
  app.put(
    address,
    { schema: { summary: '启用动态验证码', tags, body: Code, response: { 200: Codes, ...refusals } }, config },
    async (request) => ({
      recoveryCodes: await confirmSecondFactor(context, signedIn(request), request.body.code),
    }),
  );
  app.post(
    `${address}/end`,
    { schema: { summary: '停用动态验证码', tags, body: Code, response: { 204: Type.Null(), ...refusals } }, config },
    async (request, reply) => {
      await endSecondFactor(context, signedIn(request), request.body.code);
      return reply.code(204).send(null);
    },
  );
  const params = Type.Object({ id: Type.String({ maxLength: 200 }) });
  app.delete(
    '/api/people/:id/second-factor',
    { schema: { summary: '取消一个人的动态验证码', tags, params, response: { 204: Type.Null(), ...refusals } } },
    async (request, reply) => {
      const by = administrator(request);
      await inTransaction(context.db, (trx) => resetSecondFactor(context, trx, by, request.params.id));
      return reply.code(204).send(null);
    },
  );
}
