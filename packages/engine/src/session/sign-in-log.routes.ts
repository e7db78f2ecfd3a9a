import { Type } from '@fastify/type-provider-typebox';
import { type SignInResult, signInResults } from '@hearth/storage';
import type { EngineContext } from '../context.ts';
import type { EngineApp } from '../http/engine-app.ts';
import { listOf, Named, Nullable, pageOf, pageQuery } from '../http/list.schema.ts';
import { refusals } from '../problems/problem.schema.ts';
import { administrator } from './administrator.ts';
import { signInsOf } from './sign-in-log.service.ts';
import { signedIn } from './signed-in.ts';

const SignIn = Type.Object({
  id: Type.String(),
  at: Type.String(),
  person: Nullable(Named),
  account: Nullable(Type.String({ description: 'null: nobody has the name that was typed, which is not kept' })),
  address: Type.String(),
  device: Type.String({ description: 'What the browser says of itself' }),
  way: Type.Union([Type.Literal('password'), Type.Literal('external')]),
  result: Type.Unsafe<SignInResult>({ type: 'string', enum: [...signInResults] }),
});
const closed = { additionalProperties: false };
const response = { 200: listOf(SignIn), ...refusals };
const tags = ['登录'];

/** Who came in or tried to: of oneself, and for administrators of everybody. */
export function signInLogRoutes(app: EngineApp, context: EngineContext): void {
  app.get(
    '/api/session/sign-ins',
    { schema: { summary: '我的登录记录', tags, querystring: Type.Object(pageQuery, closed), response } },
    (request) => signInsOf(context, { person: signedIn(request).id }, pageOf(request.query)),
  );
  const wish = {
    person: Type.Optional(Type.String({ maxLength: 200 })),
    refused: Type.Optional(Type.Boolean({ description: 'Only those that let nobody in' })),
  };
  app.get(
    '/api/sign-ins',
    { schema: { summary: '登录记录', tags, querystring: Type.Object({ ...wish, ...pageQuery }, closed), response } },
    async (request) => {
      administrator(request);
      const { person, refused, ...page } = request.query;
      return signInsOf(context, { person, refused }, pageOf(page));
    },
  );
}
