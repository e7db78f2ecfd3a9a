import type { EngineContext } from '../context.ts';
import { Draft } from '../definition-draft/definition-draft.schema.ts';
import type { EngineApp } from '../http/engine-app.ts';
import { oneUpload } from '../http/one-upload.ts';
import { refusals } from '../problems/problem.schema.ts';
import { administrator } from '../session/administrator.ts';
import { ConfirmedLedger, ImportAnswer, ImportQuery } from './definition-import.schema.ts';
import { beginFromLedger, readImport } from './definition-import.service.ts';

const tags = ['设计'];
const megabyte = 1024 * 1024;

/** What an office has already — a ledger, an XLSForm, a JSON Schema — as the beginning of a definition. */
export function definitionImportRoutes(app: EngineApp, context: EngineContext): void {
  app.post(
    '/api/definition-imports',
    {
      bodyLimit: 21 * megabyte,
      schema: {
        ...{ summary: '看一个文件能成为什么（multipart/form-data）', tags, consumes: ['multipart/form-data'] },
        ...{ querystring: ImportQuery, response: { 200: ImportAnswer, ...refusals } },
      },
    },
    async (request) => {
      administrator(request);
      return readImport(context, request.query.kind, await oneUpload(request, 20 * megabyte));
    },
  );
  app.post(
    '/api/definition-imports/ledger',
    {
      schema: {
        ...{ summary: '按确认过的列新建设计稿', tags, body: ConfirmedLedger },
        response: { 201: Draft, ...refusals },
      },
    },
    async (request, reply) => {
      const { title, columns, register = false } = request.body;
      const plain = columns.map(({ title: name, key, kind, options = [], required = false }) => ({
        ...{ title: name, key, kind, options, required },
      }));
      const draft = await beginFromLedger(context, administrator(request), { title, columns: plain, register });
      return reply.code(201).send(draft);
    },
  );
}
