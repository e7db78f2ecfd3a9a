import { Type } from '@fastify/type-provider-typebox';
import type { EngineContext } from '../context.ts';
import { attachment } from '../http/attachment.ts';
import type { EngineApp } from '../http/engine-app.ts';
import { listOf, Named, Nullable, pageOf, pageQuery } from '../http/list.schema.ts';
import { localeOf } from '../http/locale.ts';
import { refusals } from '../problems/problem.schema.ts';
import { signedIn } from '../session/signed-in.ts';
import { paymentFile, paymentsFor } from './payment.service.ts';

const closed = { additionalProperties: false };
const text = Type.Optional(Type.String({ maxLength: 100 }));
const State = Type.Union([Type.Literal('requested'), Type.Literal('replaced'), Type.Literal('cancelled')], {
  description: 'requested = it stands; replaced = a later line of the case took its place; cancelled = taken back',
});
const filters = { task: text, unit: text, from: text, to: text, state: Type.Optional(State) };
const Query = Type.Object({ ...filters, ...pageQuery }, closed);
const FileQuery = Type.Object({ format: Type.Union([Type.Literal('xlsx'), Type.Literal('csv')]), ...filters }, closed);

const Payment = Type.Object({
  id: Type.String(),
  case: Type.Object({ id: Type.String(), number: Nullable(Type.String()) }),
  taskTitle: Type.String(),
  unit: Named,
  payee: Type.String(),
  account: Nullable(Type.String()),
  bank: Nullable(Type.String()),
  amount: Type.String({ description: '元，十进制文本' }),
  purpose: Type.String(),
  source: Nullable(Type.String()),
  requestedAt: Type.String(),
  state: State,
  reason: Nullable(Type.String({ description: 'Why it was taken back' })),
});

const Payments = Type.Object({
  ...listOf(Payment).properties,
  sums: Type.Array(
    Type.Object({ state: State, count: Type.Integer(), amount: Type.String({ description: '元，十进制文本' }) }),
    { description: 'Of all that fit, whatever their state' },
  ),
});

/** What cases ask to be paid. */
export function paymentRoutes(app: EngineApp, context: EngineContext): void {
  const tags = ['付款'];
  app.get(
    '/api/payments',
    { schema: { summary: '付款清单', tags, querystring: Query, response: { 200: Payments, ...refusals } } },
    (request) => {
      const { page, pageSize, ...wish } = request.query;
      const paged = pageOf({ ...(page ? { page } : {}), ...(pageSize ? { pageSize } : {}) });
      return paymentsFor(context, signedIn(request), wish, paged);
    },
  );
  const Bytes = Type.Unsafe<unknown>({ type: 'string', format: 'binary' });
  const content = {
    'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': { schema: Bytes },
    'text/csv': { schema: Bytes },
  };
  app.get(
    '/api/payments/file',
    {
      schema: {
        ...{ summary: '导出付款清单', tags, querystring: FileQuery },
        response: { 200: { description: '文件', content }, ...refusals },
      },
    },
    async (request, reply) => {
      const { format } = request.query;
      const bytes = await paymentFile(context, signedIn(request), { ...request.query, locale: localeOf(request) });
      const type = format === 'csv' ? 'text/csv; charset=utf-8' : Object.keys(content)[0];
      reply.header('content-type', type).header('content-disposition', attachment(`付款清单.${format}`));
      return reply.send(bytes as never);
    },
  );
}
