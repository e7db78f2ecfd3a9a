import { Type } from '@fastify/type-provider-typebox';
import { inTransaction } from '@hearth/storage';
import type { EngineContext } from '../context.ts';
import type { EngineApp } from '../http/engine-app.ts';
import { Named, Nullable } from '../http/list.schema.ts';
import { refusals } from '../problems/problem.schema.ts';
import { administrator } from '../session/administrator.ts';
import { datePost, givePost, withdrawPost } from './holding.service.ts';
import { addPerson, endSessionsOf, personOf, rename } from './person-admin.service.ts';

const Id = Type.String({ maxLength: 200 });
const Day = Type.String({ pattern: '^\\d{4}-\\d{2}-\\d{2}$' });
const closed = { additionalProperties: false };
const Name = Type.String({ minLength: 1, maxLength: 100 });
const Post = Type.Object({ post: Id, unit: Id, from: Type.Optional(Day), to: Type.Optional(Nullable(Day)) }, closed);
const NewPerson = Type.Object(
  { name: Name, account: Type.String({ minLength: 1, maxLength: 100 }), posts: Type.Array(Post, { maxItems: 50 }) },
  closed,
);
const Added = Type.Object({
  id: Type.String(),
  account: Type.String(),
  password: Type.String({ description: 'For the first sign-in; told only now' }),
});
const Person = Type.Object({
  ...{ id: Type.String(), name: Type.String(), lastDay: Nullable(Type.String()), left: Type.Boolean() },
  accounts: Type.Array(
    Type.Object({
      name: Type.String(),
      mustChange: Type.Boolean(),
      lockedUntil: Nullable(Type.String()),
      secondFactor: Type.Boolean({ description: 'Asks for a one-time code beside the password' }),
      external: Type.Boolean({ description: 'Known at the office’s own sign-in service' }),
    }),
  ),
  holdings: Type.Array(
    Type.Object({
      ...{ id: Type.String(), post: Type.String(), title: Type.String(), unit: Named },
      ...{ from: Type.String(), to: Nullable(Type.String()), state: Type.Enum(['ahead', 'held', 'over']) },
    }),
  ),
  sessions: Type.Array(Type.Object({ device: Type.String(), openedAt: Type.String(), expiresAt: Type.String() })),
});
const params = Type.Object({ id: Id });
const nothing = { 204: Type.Null(), ...refusals };
const tags = ['组织'];

/** For administrators: people with their accounts, posts with first and last days, and sessions. */
export function personAdminRoutes(app: EngineApp, context: EngineContext): void {
  const { db } = context;
  app.post(
    '/api/people',
    {
      schema: {
        ...{ summary: '新增人员和账号：初始密码只显示这一次', tags, body: NewPerson },
        response: { 201: Added, ...refusals },
      },
    },
    async (request, reply) => reply.code(201).send(await addPerson(context, administrator(request), request.body)),
  );
  app.get(
    '/api/people/:id',
    { schema: { summary: '一个人的账号、岗位和登录', tags, params, response: { 200: Person, ...refusals } } },
    async (request) => {
      administrator(request);
      return personOf(context, request.params.id);
    },
  );
  app.put(
    '/api/people/:id',
    {
      schema: { summary: '改姓名', tags, params, body: Type.Object({ name: Name }, closed), response: nothing },
    },
    async (request, reply) => {
      const by = administrator(request);
      await inTransaction(db, (trx) => rename(context, trx, by, request.params.id, request.body.name));
      return reply.code(204).send(null);
    },
  );
  app.delete(
    '/api/people/:id/sessions',
    { schema: { summary: '让一个人在所有设备上退出', tags, params, response: nothing } },
    async (request, reply) => {
      const by = administrator(request);
      const ended = await inTransaction(db, (trx) => endSessionsOf(context, trx, by, request.params.id));
      for (const session of ended) context.events.closeSession(session);
      return reply.code(204).send(null);
    },
  );
  holdingRoutes(app, context);
}

function holdingRoutes(app: EngineApp, context: EngineContext): void {
  const { db } = context;
  const keys = Type.Object({ id: Id, holding: Id });
  const Days = Type.Object({ from: Day, to: Nullable(Day) }, closed);
  app.post(
    '/api/people/:id/posts',
    {
      schema: {
        ...{ summary: '安排岗位', tags, params, body: Post },
        response: { 201: Type.Object({ id: Type.String() }), ...refusals },
      },
    },
    async (request, reply) => {
      const by = administrator(request);
      const id = await inTransaction(db, (trx) => givePost(context, trx, by, request.params.id, request.body));
      return reply.code(201).send({ id });
    },
  );
  app.put(
    '/api/people/:id/posts/:holding',
    { schema: { summary: '改任职的起止日期', tags, params: keys, body: Days, response: nothing } },
    async (request, reply) => {
      const by = administrator(request);
      const { id: person, holding } = request.params;
      await inTransaction(db, (trx) => datePost(context, trx, by, { person, holding }, request.body));
      return reply.code(204).send(null);
    },
  );
  app.delete(
    '/api/people/:id/posts/:holding',
    { schema: { summary: '撤销还没有开始的任职', tags, params: keys, response: nothing } },
    async (request, reply) => {
      const by = administrator(request);
      const { id: person, holding } = request.params;
      await inTransaction(db, (trx) => withdrawPost(context, trx, by, { person, holding }));
      return reply.code(204).send(null);
    },
  );
}
