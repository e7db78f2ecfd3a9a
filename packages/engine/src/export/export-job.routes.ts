import { Type } from '@fastify/type-provider-typebox';
import type { ExportJobRecord } from '@hearth/storage';
import { caseFilters } from '../case/case.schema.ts';
import { filterOf, sortOf } from '../case/case-filter.ts';
import type { EngineContext } from '../context.ts';
import { attachment } from '../http/attachment.ts';
import type { EngineApp } from '../http/engine-app.ts';
import { Nullable } from '../http/list.schema.ts';
import { localeOf } from '../http/locale.ts';
import { refusals } from '../problems/problem.schema.ts';
import { signedIn } from '../session/signed-in.ts';
import { failureText } from './export-failure.ts';
import { askExport, cancelExport, exportJobFile, exportJobsOf } from './export-job.service.ts';

const Wish = Type.Object(
  {
    format: Type.Union([Type.Literal('xlsx'), Type.Literal('csv'), Type.Literal('json')]),
    group: Type.Optional(Type.String({ maxLength: 200, description: 'csv: path of a repeating group' })),
    ...caseFilters,
  },
  { additionalProperties: false },
);

export const ExportJob = Type.Object({
  id: Type.String(),
  title: Type.String({ description: '文件名' }),
  state: Type.Union([
    Type.Literal('waiting'),
    Type.Literal('running'),
    Type.Literal('done'),
    Type.Literal('failed'),
    Type.Literal('cancelled'),
  ]),
  done: Type.Integer({ description: '已经写了多少' }),
  total: Type.Integer(),
  size: Nullable(Type.Integer({ description: 'Bytes' })),
  error: Nullable(Type.String({ description: '没有导出成功的原因，一句话' })),
  createdAt: Type.String(),
  endedAt: Nullable(Type.String()),
});

const Params = Type.Object({ id: Type.String({ maxLength: 100 }) });

/** Exports that are written beside the requests: asked for, looked at, cancelled, fetched. */
export function exportJobRoutes(app: EngineApp, context: EngineContext): void {
  const tags = ['办件'];
  app.get(
    '/api/export-jobs',
    {
      schema: {
        summary: '我的导出',
        tags,
        response: { 200: Type.Object({ items: Type.Array(ExportJob) }), ...refusals },
      },
    },
    async (request) => ({ items: (await exportJobsOf(context, signedIn(request))).map(jobItem) }),
  );
  app.post(
    '/api/export-jobs',
    { schema: { summary: '在后台导出', tags, body: Wish, response: { 201: ExportJob, ...refusals } } },
    async (request, reply) => {
      const { format, group, ...filters } = request.body;
      const wish = { format, filter: filterOf(filters), sort: sortOf(filters.sort), locale: localeOf(request) };
      const job = await askExport(context, signedIn(request), { ...wish, ...(group ? { group } : {}) });
      return reply.code(201).send(jobItem(job));
    },
  );
  app.post(
    '/api/export-jobs/:id/cancel',
    { schema: { summary: '取消导出', tags, params: Params, response: { 200: ExportJob, ...refusals } } },
    async (request) => jobItem(await cancelExport(context, signedIn(request), request.params.id)),
  );
  const Bytes = Type.Unsafe<unknown>({ type: 'string', format: 'binary' });
  const response = {
    200: { description: '文件', content: { 'application/octet-stream': { schema: Bytes } } },
    ...refusals,
  };
  app.get(
    '/api/export-jobs/:id/file',
    { schema: { summary: '下载导出的文件', tags, params: Params, response } },
    async (request, reply) => {
      const file = await exportJobFile(context, signedIn(request), request.params.id);
      reply.header('content-type', file.type).header('content-disposition', attachment(file.name));
      return reply.header('content-length', file.size).send(file.bytes as never);
    },
  );
}

export const jobItem = (job: ExportJobRecord) => {
  const { id, title, state, done, total, size, createdAt, endedAt } = job;
  // Cases may come while it is written.
  return { id, title, state, done, total: Math.max(done, total), size, error: failureText(job), createdAt, endedAt };
};
