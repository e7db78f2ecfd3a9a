import { Type } from '@fastify/type-provider-typebox';
import { inTransaction } from '@hearth/storage';
import type { EngineContext } from '../context.ts';
import type { EngineApp } from '../http/engine-app.ts';
import { Named, Nullable } from '../http/list.schema.ts';
import { refusals } from '../problems/problem.schema.ts';
import { administrator } from '../session/administrator.ts';
import { closeUnit, hangingOn } from './close-unit.service.ts';
import { reopenUnit } from './reopen-unit.service.ts';

const Id = Type.String({ maxLength: 200 });
const Closing = Type.Object(
  { on: Type.String({ maxLength: 10, description: '从哪一天起，不晚于今天' }), successor: Nullable(Id) },
  { additionalProperties: false },
);
const Holder = Type.Object({ title: Type.String(), person: Named });
const Hanging = Type.Object({
  below: Type.Array(Named),
  posts: Type.Array(Holder),
  postsBack: Type.Array(Holder, { description: 'Posts that opening the closed unit again would give back today' }),
  waiting: Type.Integer({ description: 'Pieces of work that wait for posts of the unit' }),
  cases: Type.Integer({ description: 'Cases begun at the unit that have not ended' }),
});
const params = Type.Object({ id: Id });
const nothing = { 204: Type.Null(), ...refusals };
const tags = ['组织'];

/** For administrators: units that are closed, what hangs on them, and units that are opened again. */
export function unitClosingRoutes(app: EngineApp, context: EngineContext): void {
  app.get(
    '/api/units/:id/closing',
    { schema: { summary: '撤销单位前看一看', tags, params, response: { 200: Hanging, ...refusals } } },
    async (request) => {
      administrator(request);
      return hangingOn(context, request.params.id);
    },
  );
  app.post(
    '/api/units/:id/closing',
    { schema: { summary: '撤销单位', tags, params, body: Closing, response: nothing } },
    async (request, reply) => {
      const by = administrator(request);
      const closing = { id: request.params.id, ...request.body };
      await inTransaction(context.db, (trx) => closeUnit(context, trx, by, closing));
      return reply.code(204).send(null);
    },
  );
  app.delete(
    '/api/units/:id/closing',
    { schema: { summary: '恢复已撤销的单位', tags, params, response: nothing } },
    async (request, reply) => {
      const by = administrator(request);
      await inTransaction(context.db, (trx) => reopenUnit(context, trx, by, request.params.id));
      return reply.code(204).send(null);
    },
  );
}
