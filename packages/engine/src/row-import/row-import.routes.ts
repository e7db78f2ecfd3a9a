import { Type } from '@fastify/type-provider-typebox';
import type { EngineContext } from '../context.ts';
import type { EngineApp } from '../http/engine-app.ts';
import { oneUpload } from '../http/one-upload.ts';
import { ProblemItem, refusals } from '../problems/problem.schema.ts';
import { signedIn } from '../session/signed-in.ts';
import { importRows } from './row-import.service.ts';

const megabyte = 1024 * 1024;
const Id = Type.String({ maxLength: 100 });
const Query = Type.Object(
  {
    unit: Type.Optional(Id),
    keepUnclear: Type.Optional(Type.Boolean({ description: 'Rows come in without what is unclear' })),
    dryRun: Type.Optional(Type.Boolean()),
  },
  { additionalProperties: false },
);
const Answer = Type.Object({
  rows: Type.Integer(),
  created: Type.Integer(),
  findings: Type.Array(ProblemItem),
  refused: Type.Array(Type.Object({ row: Type.Integer(), problems: Type.Array(ProblemItem) }), {
    description: 'Of a dry run: rows that would not be accepted, with why',
  }),
  more: Type.Integer({ description: 'How many findings there are beyond those listed' }),
});

/** Rows of a ledger become drafts of a task, or entries of a register, for whoever may begin or keep these. */
export function rowImportRoutes(app: EngineApp, context: EngineContext): void {
  const upload = { consumes: ['multipart/form-data'], querystring: Query, response: { 200: Answer, ...refusals } };
  const bodyLimit = 21 * megabyte;
  app.post(
    '/api/tasks/:id/rows',
    { bodyLimit, schema: { summary: '从台账导入为草稿', tags: ['事项'], params: Type.Object({ id: Id }), ...upload } },
    async (request) => {
      const wish = { target: { task: request.params.id }, ...request.query };
      return importRows(context, signedIn(request), wish, await oneUpload(request, 20 * megabyte));
    },
  );
  app.post(
    '/api/registers/:id/rows',
    { bodyLimit, schema: { summary: '从台账导入为记录', tags: ['台账'], params: Type.Object({ id: Id }), ...upload } },
    async (request) => {
      const wish = { target: { register: request.params.id }, ...request.query };
      return importRows(context, signedIn(request), wish, await oneUpload(request, 20 * megabyte));
    },
  );
}
