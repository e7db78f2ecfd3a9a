import { Type } from '@fastify/type-provider-typebox';
import type { Template } from '@hearth/figures';
import type { EngineContext } from '../context.ts';
import { attachment } from '../http/attachment.ts';
import type { EngineApp } from '../http/engine-app.ts';
import { refusals } from '../problems/problem.schema.ts';
import { signedIn } from '../session/signed-in.ts';
import { NumberEvidence, ReportItem, ReportView } from './report.schema.ts';
import { evidenceOfNumber, reportFor } from './report.service.ts';
import { reportFile } from './report-file.ts';
import { readTemplate, saveTemplate, templateOf, templatesOf, templateVersions } from './report-templates.ts';
import { viewOf } from './report-view.ts';

const text = Type.Optional(Type.String({ maxLength: 1000 }));
const wish = { from: text, to: text, unit: text, task: text };
const Params = Type.Object({ id: Type.String({ maxLength: 100 }) });
const Query = Type.Object(wish, { additionalProperties: false });
const FileQuery = Type.Object(
  {
    ...wish,
    format: Type.Union([Type.Literal('docx'), Type.Literal('md'), Type.Literal('json')]),
    word: Type.Optional(Type.String({ maxLength: 100, description: '本单位的 Word 模板' })),
  },
  { additionalProperties: false },
);
const NumberQuery = Type.Object(
  { key: Type.String({ maxLength: 500, description: 'Key in `numbers` of a report' }), unit: text },
  { additionalProperties: false },
);
const AnyTemplate = Type.Unsafe<unknown>({
  type: 'object',
  additionalProperties: true,
  description: 'reports/template.schema.json',
});
const Version = Type.Object({
  version: Type.Integer(),
  savedBy: Type.String(),
  savedAt: Type.String(),
  template: AnyTemplate,
});
const Bytes = Type.Unsafe<unknown>({ type: 'string', format: 'binary' });

/** Reports that write themselves, on screen and as files. */
export function reportRoutes(app: EngineApp, context: EngineContext): void {
  app.get(
    '/api/reports',
    {
      schema: {
        ...{ summary: '报告模板', tags: ['统计'] },
        response: { 200: Type.Object({ items: Type.Array(ReportItem) }), ...refusals },
      },
    },
    async () => ({ items: (await templatesOf(context)).map(itemOf) }),
  );
  app.get(
    '/api/reports/:id',
    {
      schema: {
        summary: '写出一份报告',
        tags: ['统计'],
        params: Params,
        querystring: Query,
        response: { 200: ReportView, ...refusals },
      },
    },
    async (request) =>
      viewOf((await reportFor(context, signedIn(request), { ...request.query, template: request.params.id })).report),
  );
  app.get(
    '/api/report-numbers',
    {
      schema: {
        ...{ summary: '一个数字依据的记录', tags: ['统计'], querystring: NumberQuery },
        response: { 200: NumberEvidence, ...refusals },
      },
    },
    async (request) => evidenceOfNumber(context, signedIn(request), request.query),
  );
  templateRoutes(app, context);
  const content = {
    'application/vnd.openxmlformats-officedocument.wordprocessingml.document': { schema: Bytes },
    'text/markdown': { schema: Bytes },
    'application/json': { schema: Type.Unsafe<unknown>({ type: 'object' }) },
  };
  app.get(
    '/api/reports/:id/file',
    {
      schema: {
        ...{ summary: '下载一份报告', tags: ['统计'], params: Params, querystring: FileQuery },
        response: { 200: { description: '文件', content }, ...refusals },
      },
    },
    async (request, reply) => {
      const { format, word, ...query } = request.query;
      const wish = { ...query, template: request.params.id };
      const file = await reportFile(context, signedIn(request), wish, word === undefined ? format : 'docx', word);
      reply.header('content-type', file.type).header('content-disposition', attachment(file.name));
      return reply.send(file.bytes as never);
    },
  );
}

const itemOf = ({ id, title, description = '', every, parameters = {} }: Template) => ({
  ...{ id, title, description, every: every ?? null },
  parameters: Object.entries(parameters).map(([name, parameter]) => ({ name, ...parameter })),
});

/** Templates are edited on screen: read, tried with live text, saved as a version. */
function templateRoutes(app: EngineApp, context: EngineContext): void {
  const tags = ['统计'];
  const Body = Type.Object({ template: AnyTemplate }, { additionalProperties: false });
  app.get(
    '/api/reports/:id/template',
    {
      schema: {
        ...{ summary: '报告模板的内容和各个版本', tags, params: Params },
        response: { 200: Type.Object({ template: AnyTemplate, versions: Type.Array(Version) }), ...refusals },
      },
    },
    async ({ params: { id } }) => ({
      template: await templateOf(context, id),
      versions: await templateVersions(context, id),
    }),
  );
  app.put(
    '/api/reports/:id/template',
    {
      schema: {
        ...{ summary: '保存报告模板', tags, params: Params, body: Body },
        response: { 200: Type.Object({ version: Type.Integer() }), ...refusals },
      },
    },
    async (request) => ({
      version: await saveTemplate(context, signedIn(request), request.params.id, request.body.template),
    }),
  );
  app.post(
    '/api/report-preview',
    {
      schema: {
        ...{ summary: '用没有保存的模板写一份', tags, querystring: Query, body: Body },
        response: { 200: ReportView, ...refusals },
      },
    },
    async (request) => {
      const template = readTemplate(request.body.template);
      const wish = { ...request.query, template: template.id };
      return viewOf((await reportFor(context, signedIn(request), wish, template)).report);
    },
  );
}
