import { Type } from '@fastify/type-provider-typebox';
import { inTransaction } from '@hearth/storage';
import type { EngineContext } from '../context.ts';
import type { EngineApp } from '../http/engine-app.ts';
import { Nullable } from '../http/list.schema.ts';
import { oneUpload } from '../http/one-upload.ts';
import { mailPattern } from '../mail/mail-address.ts';
import { refusals } from '../problems/problem.schema.ts';
import { refuse } from '../problems/refusal.ts';
import { administrator } from '../session/administrator.ts';
import { logoOf, officeDoor, officeSettingsView, sendTestMail, setOffice } from './office.service.ts';

const Address = Nullable(Type.String({ description: 'Address of the picture; null = the program’s own emblem' }));
const Door = Type.Object({
  name: Type.String({ description: 'Empty = the program’s own name' }),
  note: Type.String(),
  logo: Address,
  external: Nullable(Type.String({ description: 'Name of the office’s own sign-in service' })),
});
const limits = {
  name: Type.String({ maxLength: 40 }),
  note: Type.String({ maxLength: 200 }),
  sessionHours: Type.Integer({ minimum: 1, maximum: 24 }),
  idleMinutes: Type.Integer({ minimum: 5, maximum: 1440 }),
  wrongPasswords: Type.Integer({ minimum: 3, maximum: 20 }),
  lockMinutes: Type.Integer({ minimum: 1, maximum: 1440 }),
  retentionYears: Type.Integer({ minimum: 0, maximum: 100, description: 'Years; 0 = for good' }),
  clearByRule: Type.Boolean({ description: 'What is over is cleared by itself' }),
  secondFactor: Type.Boolean({ description: 'People may set up a one-time code beside their password' }),
  secondFactorPosts: Type.Array(Type.String({ maxLength: 100 }), {
    ...{ maxItems: 200, uniqueItems: true },
    description: 'Posts whose holders must set up a one-time code',
  }),
};
const Changes = Type.Partial(Type.Object(limits), { additionalProperties: false });
const Settings = Type.Object({
  ...limits,
  logo: Address,
  mail: Nullable(Type.Object({ server: Type.String(), from: Type.String() })),
  external: Nullable(Type.String()),
});
const TestMail = Type.Object(
  { to: Type.String({ pattern: mailPattern, maxLength: 320 }) },
  { additionalProperties: false },
);
const nothing = { 204: Type.Null(), ...refusals };
const tags = ['设置'];
const megabyte = 1024 * 1024;

/** What the office has set for itself: its name and picture, limits, mail. */
export function officeRoutes(app: EngineApp, context: EngineContext): void {
  app.get(
    '/api/office',
    {
      schema: { summary: '登录页上的名称和标志', tags, security: [], response: { 200: Door, ...refusals } },
      config: { public: true },
    },
    () => officeDoor(context),
  );
  app.get(
    '/api/office/settings',
    { schema: { summary: '本单位的设置', tags, response: { 200: Settings, ...refusals } } },
    async (request) => {
      administrator(request);
      return officeSettingsView(context);
    },
  );
  app.put(
    '/api/office/settings',
    { schema: { summary: '修改设置', tags, body: Changes, response: { 200: Settings, ...refusals } } },
    async (request) => {
      const by = administrator(request);
      await inTransaction(context.db, (trx) => setOffice(context, trx, by, request.body));
      return officeSettingsView(context);
    },
  );
  app.post(
    '/api/office/test-mail',
    {
      schema: { summary: '试发一封邮件', tags, body: TestMail, response: nothing },
      config: { rateLimit: { max: 10, timeWindow: 60_000 } },
    },
    async (request, reply) => {
      administrator(request);
      await sendTestMail(context, request.body.to);
      return reply.code(204).send(null);
    },
  );
  logoRoutes(app, context);
}

function logoRoutes(app: EngineApp, context: EngineContext): void {
  const content = {
    'application/octet-stream': { schema: Type.Unsafe<unknown>({ type: 'string', format: 'binary' }) },
  };
  const querystring = Type.Object(
    { v: Type.Optional(Type.String({ maxLength: 20 })) },
    { additionalProperties: false },
  );
  app.get(
    '/api/office/logo',
    {
      schema: {
        summary: '标志',
        tags,
        security: [],
        querystring,
        response: { 200: { description: '图片', content }, ...refusals },
      },
      config: { public: true },
    },
    async (_request, reply) => {
      const { logo } = await context.office.settings(context.db);
      if (!logo) throw refuse(404, 'logo-not-found');
      return reply.type(logo.type).send(Buffer.from(logo.data, 'base64'));
    },
  );
  app.put(
    '/api/office/logo',
    {
      bodyLimit: 2 * megabyte,
      schema: { summary: '更换标志', tags, consumes: ['multipart/form-data'], response: nothing },
    },
    async (request, reply) => {
      const by = administrator(request);
      const { bytes } = await oneUpload(request, megabyte);
      const logo = logoOf(bytes);
      await inTransaction(context.db, (trx) => setOffice(context, trx, by, { logo }));
      return reply.code(204).send(null);
    },
  );
  app.delete(
    '/api/office/logo',
    { schema: { summary: '恢复原来的标志', tags, response: nothing } },
    async (request, reply) => {
      const by = administrator(request);
      await inTransaction(context.db, (trx) => setOffice(context, trx, by, { logo: null }));
      return reply.code(204).send(null);
    },
  );
}
