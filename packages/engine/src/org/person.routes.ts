import { Type } from '@fastify/type-provider-typebox';
import { inTransaction } from '@hearth/storage';
import type { EngineContext } from '../context.ts';
import type { EngineApp } from '../http/engine-app.ts';
import { listOf, Nullable, pageOf, pageQuery } from '../http/list.schema.ts';
import { refusals } from '../problems/problem.schema.ts';
import { administrator } from '../session/administrator.ts';
import { peopleOf, setLeaving } from './person.service.ts';

const Person = Type.Object({
  id: Type.String(),
  name: Type.String(),
  lastDay: Nullable(Type.String({ description: 'YYYY-MM-DD; null = no end' })),
  left: Type.Boolean({ description: 'Holds no post any more and cannot sign in' }),
  held: Type.Integer({ description: 'Open work that the person has taken or is named for' }),
  posts: Type.Array(
    Type.Object({
      title: Type.String(),
      unit: Type.String(),
      alone: Type.Boolean({ description: 'Nobody else holds the post there' }),
    }),
  ),
});
const People = listOf(Person);
const Search = Type.Object(
  { ...pageQuery, q: Type.Optional(Type.String({ maxLength: 100 })) },
  { additionalProperties: false },
);
const Leaving = Type.Object(
  { lastDay: Nullable(Type.String({ pattern: '^\\d{4}-\\d{2}-\\d{2}$' })) },
  { additionalProperties: false },
);
const params = Type.Object({ id: Type.String({ maxLength: 200 }) });
const tags = ['组织'];

/** For administrators: who is there, what they hold, and who leaves when. */
export function personRoutes(app: EngineApp, context: EngineContext): void {
  app.get(
    '/api/people',
    {
      schema: { summary: '人员及其岗位和在办工作', tags, querystring: Search, response: { 200: People, ...refusals } },
    },
    async (request) => {
      administrator(request);
      return peopleOf(context, request.query.q ?? '', pageOf(request.query));
    },
  );
  app.put(
    '/api/people/:id/last-day',
    {
      schema: {
        ...{ summary: '登记离任，或者取消离任', tags, params, body: Leaving },
        response: { 204: Type.Null(), ...refusals },
      },
    },
    async (request, reply) => {
      const by = administrator(request);
      const { lastDay } = request.body;
      await inTransaction(context.db, (trx) => setLeaving(context, trx, by, request.params.id, lastDay));
      return reply.code(204).send(null);
    },
  );
}
