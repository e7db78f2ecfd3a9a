import { type Static, Type } from '@fastify/type-provider-typebox';
import type { EngineContext } from '../context.ts';
import { attachment } from '../http/attachment.ts';
import type { EngineApp } from '../http/engine-app.ts';
import { localeOf } from '../http/locale.ts';
import { refusals } from '../problems/problem.schema.ts';
import { EntriesQuery } from '../register/register.schema.ts';
import { signedIn } from '../session/signed-in.ts';
import { entryExportFile } from './entry-export.service.ts';
import { ExportJob, jobItem } from './export-job.routes.ts';
import { askEntryExport } from './export-job.service.ts';

const { q, unit, status } = EntriesQuery.properties;
const Wish = Type.Object(
  {
    format: Type.Union([Type.Literal('xlsx'), Type.Literal('csv'), Type.Literal('json')]),
    group: Type.Optional(Type.String({ maxLength: 200, description: 'csv: path of a repeating group' })),
    ...{ q, unit, status },
  },
  { additionalProperties: false },
);
const Params = Type.Object({ id: Type.String({ maxLength: 100 }) });
const Bytes = Type.Unsafe<unknown>({ type: 'string', format: 'binary' });

/** The filtered entries of a register as a file, at once or beside the requests. */
export function entryExportRoutes(app: EngineApp, context: EngineContext): void {
  const content = {
    'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': { schema: Bytes },
    'text/csv': { schema: Bytes },
    'application/json': { schema: Type.Unsafe<unknown>({ type: 'array' }) },
  };
  const response = { 200: { description: '文件', content }, ...refusals };
  const tags = ['台账'];
  app.get(
    '/api/registers/:id/export',
    { schema: { summary: '导出筛选出的记录', tags, params: Params, querystring: Wish, response } },
    async (request, reply) => {
      const wish = { ...wishOf(request.params.id, request.query), locale: localeOf(request) };
      const file = await entryExportFile(context, signedIn(request), wish);
      reply.header('content-type', file.type).header('content-disposition', attachment(file.name));
      return reply.send(file.bytes as never);
    },
  );
  app.post(
    '/api/registers/:id/export-jobs',
    {
      schema: {
        ...{ summary: '在后台导出台账', tags, params: Params, body: Wish },
        response: { 201: ExportJob, ...refusals },
      },
    },
    async (request, reply) => {
      const wish = { ...wishOf(request.params.id, request.body), locale: localeOf(request) };
      return reply.code(201).send(jobItem(await askEntryExport(context, signedIn(request), wish)));
    },
  );
}

function wishOf(register: string, { format, group, ...filter }: Static<typeof Wish>) {
  return { register, format, filter, ...(group ? { group } : {}) };
}
