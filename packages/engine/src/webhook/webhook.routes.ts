import { Type } from '@fastify/type-provider-typebox';
import { inTransaction } from '@hearth/storage';
import type { EngineContext } from '../context.ts';
import type { EngineApp } from '../http/engine-app.ts';
import { Nullable } from '../http/list.schema.ts';
import { refusals } from '../problems/problem.schema.ts';
import { administrator } from '../session/administrator.ts';
import { addWebhook, changeWebhook, removeWebhook, tryWebhook, webhooksOf } from './webhook.service.ts';
import { webhookEvents } from './webhook-events.ts';

const Events = Type.Array(Type.Enum(webhookEvents), { minItems: 1, uniqueItems: true });

const shape = {
  title: Type.String({ minLength: 1, maxLength: 100 }),
  url: Type.String({ minLength: 1, maxLength: 2000 }),
  events: Events,
};
const Wish = Type.Object(
  { ...shape, task: Type.Optional(Nullable(Type.String())), active: Type.Optional(Type.Boolean()) },
  { additionalProperties: false },
);
const view = {
  ...{ id: Type.String(), ...shape, task: Nullable(Type.String()), active: Type.Boolean() },
  ...{ createdAt: Type.String(), createdBy: Type.String() },
};
const Webhook = Type.Object(view);
const NewWebhook = Type.Object({
  ...view,
  secret: Type.String({ description: 'Key of the signature; told only now' }),
});
const params = Type.Object({ id: Type.String({ maxLength: 100 }) });
const tags = ['管理'];

/** For administrators: addresses outside that are told what happens to cases, with signed posts. */
export function webhookRoutes(app: EngineApp, context: EngineContext): void {
  const { db } = context;
  app.get(
    '/api/webhooks',
    {
      schema: {
        ...{ summary: '对外推送地址', tags },
        response: { 200: Type.Object({ items: Type.Array(Webhook) }), ...refusals },
      },
    },
    async (request) => {
      administrator(request);
      return webhooksOf(context);
    },
  );
  app.post(
    '/api/webhooks',
    { schema: { summary: '增加对外推送地址', tags, body: Wish, response: { 201: NewWebhook, ...refusals } } },
    async (request, reply) => {
      const { id } = administrator(request);
      reply.code(201);
      return inTransaction(db, (trx) => addWebhook(context, trx, id, request.body));
    },
  );
  app.put(
    '/api/webhooks/:id',
    { schema: { summary: '修改对外推送地址', tags, params, body: Wish, response: { 200: Webhook, ...refusals } } },
    async (request) => {
      administrator(request);
      return inTransaction(db, (trx) => changeWebhook(context, trx, request.params.id, request.body));
    },
  );
  app.delete(
    '/api/webhooks/:id',
    { schema: { summary: '删除对外推送地址', tags, params, response: { 204: Type.Null(), ...refusals } } },
    async (request, reply) => {
      administrator(request);
      await inTransaction(db, (trx) => removeWebhook(trx, request.params.id));
      return reply.code(204).send(null);
    },
  );
  const Tried = Type.Object({ letter: Type.String() });
  app.post(
    '/api/webhooks/:id/test',
    { schema: { summary: '试推送一次', tags, params, response: { 200: Tried, ...refusals } } },
    async (request) => {
      administrator(request);
      return inTransaction(db, (trx) => tryWebhook(context, trx, request.params.id));
    },
  );
}
