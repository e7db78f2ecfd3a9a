import { Type } from '@fastify/type-provider-typebox';
import type { FastifyReply } from 'fastify';
import type { EngineContext } from '../context.ts';
import { attachment } from '../http/attachment.ts';
import type { EngineApp } from '../http/engine-app.ts';
import { refusals } from '../problems/problem.schema.ts';
import { administrator } from '../session/administrator.ts';
import { exportDraft, exportVersion, type WrittenDefinition } from './definition-export.service.ts';

const format = Type.Enum(['files', 'xlsform', 'json-schema', 'bpmn']);
const Query = Type.Object(
  { format, version: Type.Optional(Type.String({ maxLength: 200 })) },
  { additionalProperties: false },
);
const DraftQuery = Type.Object({ format }, { additionalProperties: false });
const Bytes = Type.Unsafe<unknown>({ type: 'string', format: 'binary' });
const content = {
  'application/zip': { schema: Bytes },
  'application/xml': { schema: Bytes },
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': { schema: Bytes },
  'application/schema+json': { schema: Type.Unknown() },
};
const response = { 200: { description: '文件', content }, ...refusals };
const tags = ['设计'];

/** Definitions as files: as in `forms/`, as an XLSForm, as JSON Schema, and as BPMN for an auditor to look at. */
export function definitionExportRoutes(app: EngineApp, context: EngineContext): void {
  const task = Type.Object({ task: Type.String({ maxLength: 100 }) });
  app.get(
    '/api/definitions/:task/export',
    { schema: { summary: '导出一个版本', tags, params: task, querystring: Query, response } },
    async (request, reply) => {
      administrator(request);
      return send(reply, await exportVersion(context, { ...request.params, ...request.query }));
    },
  );
  const draft = Type.Object({ id: Type.String({ maxLength: 100 }) });
  app.get(
    '/api/definition-drafts/:id/export',
    { schema: { summary: '导出设计稿', tags, params: draft, querystring: DraftQuery, response } },
    async (request, reply) => {
      administrator(request);
      return send(reply, await exportDraft(context, request.params.id, request.query.format));
    },
  );
}

function send(reply: FastifyReply, { name, type, bytes }: WrittenDefinition) {
  reply.header('content-type', type).header('content-disposition', attachment(name));
  return reply.send(bytes as never);
}
