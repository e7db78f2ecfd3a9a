import { Type } from '@fastify/type-provider-typebox';
import { inTransaction } from '@hearth/storage';
import type { EngineContext } from '../context.ts';
import { answerOnce, onceHeaders } from '../http/answer-once.ts';
import type { EngineApp } from '../http/engine-app.ts';
import { Named } from '../http/list.schema.ts';
import { refusals } from '../problems/problem.schema.ts';
import { signedIn } from '../session/signed-in.ts';
import { endSubstitute, setSubstitute, substitutesFor } from './substitute.service.ts';

const Day = Type.String({ pattern: '^\\d{4}-\\d{2}-\\d{2}$', description: 'YYYY-MM-DD，北京时间' });

const Substitute = Type.Object({
  id: Type.String(),
  person: Named,
  substitute: Named,
  from: Type.String(),
  to: Type.String(),
  setBy: Named,
  mine: Type.Boolean({ description: 'The reader is the one who is absent' }),
});

const SetSubstitute = Type.Object(
  {
    person: Type.Optional(Type.String({ maxLength: 200, description: 'For administrators; default oneself' })),
    substitute: Type.String({ maxLength: 200 }),
    from: Day,
    to: Day,
  },
  { additionalProperties: false },
);

/** Who stands in for whom while they are away. */
export function substituteRoutes(app: EngineApp, context: EngineContext): void {
  const tags = ['组织'];
  const Substitutes = Type.Object({ items: Type.Array(Substitute) });
  app.get(
    '/api/substitutes',
    { schema: { summary: '代理安排', tags, response: { 200: Substitutes, ...refusals } } },
    async (request) => ({ items: await substitutesFor(context, signedIn(request)) }),
  );
  app.post(
    '/api/substitutes',
    {
      schema: {
        ...{ summary: '外出期间请人代理', tags, headers: onceHeaders, body: SetSubstitute },
        response: { 201: Substitute, ...refusals },
      },
    },
    async (request, reply) => {
      const set = await answerOnce(context, request, (trx) =>
        setSubstitute(context, trx, signedIn(request), request.body),
      );
      return reply.code(201).send(set);
    },
  );
  app.delete(
    '/api/substitutes/:id',
    {
      schema: {
        ...{ summary: '取消代理', tags, params: Type.Object({ id: Type.String({ maxLength: 100 }) }) },
        response: { 204: Type.Null(), ...refusals },
      },
    },
    async (request, reply) => {
      await inTransaction(context.db, (trx) => endSubstitute(trx, signedIn(request), request.params.id));
      return reply.code(204).send(null);
    },
  );
}
