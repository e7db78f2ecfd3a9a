import { Type } from '@fastify/type-provider-typebox';
import { inTransaction } from '@hearth/storage';
import type { EngineContext } from '../context.ts';
import type { EngineApp } from '../http/engine-app.ts';
import { Nullable } from '../http/list.schema.ts';
import { refusals } from '../problems/problem.schema.ts';
import { administrator } from '../session/administrator.ts';
import { addUnit, moveUnit, renameUnit } from './unit.service.ts';

const Name = Type.String({ minLength: 1, maxLength: 100 });
const Id = Type.String({ maxLength: 200 });
const closed = { additionalProperties: false };
const NewUnit = Type.Object({ name: Name, level: Type.String({ maxLength: 40 }), parent: Nullable(Id) }, closed);
const Move = Type.Object(
  { parent: Id, on: Type.String({ maxLength: 10, description: '从哪一天起，不晚于今天' }) },
  closed,
);
const tags = ['组织'];

/** For administrators: units of the union tree. */
export function unitRoutes(app: EngineApp, context: EngineContext): void {
  app.post(
    '/api/units',
    {
      schema: {
        ...{ summary: '新增单位', tags, body: NewUnit },
        response: { 201: Type.Object({ id: Type.String() }), ...refusals },
      },
    },
    async (request, reply) => {
      const by = administrator(request);
      const id = await inTransaction(context.db, (trx) => addUnit(context, trx, by, request.body));
      return reply.code(201).send({ id });
    },
  );
  app.put(
    '/api/units/:id',
    {
      schema: {
        ...{ summary: '单位改名', tags, params: Type.Object({ id: Id }), body: Type.Object({ name: Name }, closed) },
        response: { 204: Type.Null(), ...refusals },
      },
    },
    async (request, reply) => {
      const by = administrator(request);
      await inTransaction(context.db, (trx) => renameUnit(context, trx, by, request.params.id, request.body.name));
      return reply.code(204).send(null);
    },
  );
  app.post(
    '/api/units/:id/move',
    {
      schema: {
        ...{ summary: '单位划归另一个上级', tags, params: Type.Object({ id: Id }), body: Move },
        response: { 204: Type.Null(), ...refusals },
      },
    },
    async (request, reply) => {
      const by = administrator(request);
      const move = { id: request.params.id, ...request.body };
      await inTransaction(context.db, (trx) => moveUnit(context, trx, by, move));
      return reply.code(204).send(null);
    },
  );
}
