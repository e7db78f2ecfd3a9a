import { Type } from '@fastify/type-provider-typebox';
import type { EngineContext } from '../context.ts';
import type { EngineApp } from '../http/engine-app.ts';
import { oneUpload } from '../http/one-upload.ts';
import { refusals } from '../problems/problem.schema.ts';
import { signedIn } from '../session/signed-in.ts';
import { dropWordTemplate, keepWordTemplate, placeholdersOf, wordTemplates } from './word-template.service.ts';

const mostBytes = 10 * 1024 * 1024;
const Use = Type.String({
  maxLength: 120,
  pattern: '^(case|report):',
  description: 'case:<事项> 或 report:<报告模板>',
});
const Item = Type.Object({ id: Type.String(), title: Type.String(), savedBy: Type.String(), savedAt: Type.String() });

/** The office's own Word templates, for printing cases and reports. */
export function wordTemplateRoutes(app: EngineApp, context: EngineContext): void {
  const tags = ['统计'];
  const closed = { additionalProperties: false };
  app.get(
    '/api/word-templates',
    {
      schema: {
        ...{ summary: '本单位的 Word 模板，和模板里能用的名称', tags, querystring: Type.Object({ use: Use }, closed) },
        response: {
          200: Type.Object({ items: Type.Array(Item), placeholders: Type.Array(Type.String()) }),
          ...refusals,
        },
      },
    },
    async ({ query: { use } }) => ({
      items: (await wordTemplates(context, use)).map(itemOf),
      placeholders: placeholdersOf(context, use),
    }),
  );
  const Upload = Type.Object({ use: Use, title: Type.String({ minLength: 1, maxLength: 60 }) }, closed);
  app.post(
    '/api/word-templates',
    {
      bodyLimit: mostBytes + 1024 * 1024,
      schema: {
        ...{ summary: '上传 Word 模板', tags, consumes: ['multipart/form-data'], querystring: Upload },
        response: { 201: Item, ...refusals },
      },
    },
    async (request, reply) => {
      const { bytes } = await oneUpload(request, mostBytes);
      return reply
        .code(201)
        .send(itemOf(await keepWordTemplate(context, signedIn(request), { ...request.query, bytes })));
    },
  );
  app.delete(
    '/api/word-templates/:id',
    {
      schema: {
        ...{ summary: '删除 Word 模板', tags, params: Type.Object({ id: Type.String({ maxLength: 100 }) }) },
        response: { 204: Type.Null(), ...refusals },
      },
    },
    async (request, reply) => {
      await dropWordTemplate(context, signedIn(request), request.params.id);
      return reply.code(204).send(null);
    },
  );
}

const itemOf = ({ id, title, savedBy, savedAt }: { id: string; title: string; savedBy: string; savedAt: string }) => {
  return { id, title, savedBy, savedAt };
};
