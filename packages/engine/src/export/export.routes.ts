import { Type } from '@fastify/type-provider-typebox';
import { caseFilters } from '../case/case.schema.ts';
import { filterOf, sortOf } from '../case/case-filter.ts';
import type { EngineContext } from '../context.ts';
import { attachment } from '../http/attachment.ts';
import type { EngineApp } from '../http/engine-app.ts';
import { localeOf } from '../http/locale.ts';
import { refusals } from '../problems/problem.schema.ts';
import { signedIn } from '../session/signed-in.ts';
import { exportFile } from './export.service.ts';

const Query = Type.Object(
  {
    format: Type.Union([Type.Literal('xlsx'), Type.Literal('csv'), Type.Literal('json')]),
    group: Type.Optional(Type.String({ maxLength: 200, description: 'csv: path of a repeating group' })),
    ...caseFilters,
  },
  { additionalProperties: false },
);

const Bytes = Type.Unsafe<unknown>({ type: 'string', format: 'binary' });

/** The filtered rows as a file. */
export function exportRoutes(app: EngineApp, context: EngineContext): void {
  const content = {
    'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': { schema: Bytes },
    'text/csv': { schema: Bytes },
    'application/json': { schema: Type.Unsafe<unknown>({ type: 'array' }) },
  };
  const response = { 200: { description: '文件', content }, ...refusals };
  app.get(
    '/api/exports',
    { schema: { summary: '导出筛选出的办件', tags: ['办件'], querystring: Query, response } },
    async (request, reply) => {
      const { format, group, ...filters } = request.query;
      const wish = { format, filter: filterOf(filters), sort: sortOf(filters.sort), locale: localeOf(request) };
      const file = await exportFile(context, signedIn(request), { ...wish, ...(group ? { group } : {}) });
      reply.header('content-type', file.type).header('content-disposition', attachment(file.name));
      return reply.send(file.bytes as never);
    },
  );
}
