import { Type } from '@fastify/type-provider-typebox';
import { insertAudit, inTransaction } from '@hearth/storage';
import type { EngineContext } from '../context.ts';
import type { EngineApp } from '../http/engine-app.ts';
import { pageOf, pageQuery } from '../http/list.schema.ts';
import { refusals } from '../problems/problem.schema.ts';
import { administrator } from '../session/administrator.ts';
import { endHold, holdsOf, placeHold } from './hold.service.ts';
import { ClearedNow, Clearings, Due, Holds, HoldWish, Retention } from './retention.schema.ts';
import { clearingsOf, dueOf, retentionOf } from './retention.service.ts';
import { clearDue } from './run-clearings.ts';

const tags = ['隐私'];
const params = Type.Object({ id: Type.String({ maxLength: 200 }) });

/** For administrators: how long what is kept, what is over, what was cleared and what is held. */
export function retentionRoutes(app: EngineApp, context: EngineContext): void {
  app.get(
    '/api/retention',
    { schema: { summary: '保存期限', tags, response: { 200: Retention, ...refusals } } },
    async (request) => {
      administrator(request);
      return retentionOf(context);
    },
  );
  app.get(
    '/api/retention/due',
    { schema: { summary: '到期待清除的办件（只列出，不清除）', tags, response: { 200: Due, ...refusals } } },
    async (request) => {
      administrator(request);
      return dueOf(context);
    },
  );
  app.post(
    '/api/retention/clear',
    { schema: { summary: '立即清除到期的内容', tags, response: { 200: ClearedNow, ...refusals } } },
    async (request) => {
      const by = administrator(request);
      const cleared = await clearDue(context, by.id);
      const { cases, entries } = cleared;
      const record = { id: context.newId(), at: context.clock(), personId: by.id, caseId: null };
      await insertAudit(context.db, { ...record, action: 'cleared', detail: { cases, entries } });
      return cleared;
    },
  );
  const querystring = Type.Object(pageQuery, { additionalProperties: false });
  app.get(
    '/api/retention/cleared',
    { schema: { summary: '清除记录', tags, querystring, response: { 200: Clearings, ...refusals } } },
    async (request) => {
      administrator(request);
      return clearingsOf(context, pageOf(request.query));
    },
  );
  holdRoutes(app, context);
}

function holdRoutes(app: EngineApp, context: EngineContext): void {
  app.get(
    '/api/holds',
    { schema: { summary: '暂停清除', tags, response: { 200: Holds, ...refusals } } },
    async (request) => {
      administrator(request);
      return holdsOf(context);
    },
  );
  const response = { 201: Type.Object({ id: Type.String() }), ...refusals };
  app.post(
    '/api/holds',
    { schema: { summary: '暂停清除一个办件、一类事项或全部', tags, body: HoldWish, response } },
    async (request, reply) => {
      const by = administrator(request);
      return reply.code(201).send(await inTransaction(context.db, (trx) => placeHold(context, trx, by, request.body)));
    },
  );
  app.post(
    '/api/holds/:id/lift',
    { schema: { summary: '解除暂停', tags, params, response: { 204: Type.Null(), ...refusals } } },
    async (request, reply) => {
      const by = administrator(request);
      await inTransaction(context.db, (trx) => endHold(context, trx, by, request.params.id));
      return reply.code(204).send(null);
    },
  );
}
