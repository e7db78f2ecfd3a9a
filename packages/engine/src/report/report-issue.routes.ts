import { Type } from '@fastify/type-provider-typebox';
import type { ReportIssueRecord } from '@hearth/storage';
import type { EngineContext } from '../context.ts';
import { attachment } from '../http/attachment.ts';
import type { EngineApp } from '../http/engine-app.ts';
import { Nullable } from '../http/list.schema.ts';
import { refusals } from '../problems/problem.schema.ts';
import { signedIn } from '../session/signed-in.ts';
import { ReportView } from './report.schema.ts';
import { fileOf } from './report-file.ts';
import {
  dropReport,
  editReport,
  issueReport,
  keepReport,
  keptReports,
  type OpenedReport,
  openReport,
} from './report-issue.service.ts';
import { viewOf } from './report-view.ts';

const text = Type.Optional(Type.String({ maxLength: 1000 }));
const closed = { additionalProperties: false };
const Params = Type.Object({ id: Type.String({ maxLength: 100 }) });
const revision = Type.Integer({ minimum: 0 });
const Wish = Type.Object(
  {
    ...{ template: Type.String({ maxLength: 100 }), from: text, to: text, unit: text, task: text },
    parameters: Type.Optional(Type.Record(Type.String(), Type.String({ maxLength: 500 }))),
  },
  closed,
);
const Edits = Type.Array(
  Type.Object(
    {
      sentence: Type.String({ maxLength: 300 }),
      text: Type.String({ maxLength: 5000, description: '空白 = 恢复原句' }),
      from: Type.String({ maxLength: 5000, description: '改之前的句子' }),
    },
    closed,
  ),
  { maxItems: 500 },
);
const Issue = Type.Object({
  id: Type.String(),
  title: Type.String(),
  template: Type.String(),
  issuedAt: Nullable(Type.String()),
  revision: Type.Integer(),
  createdAt: Type.String(),
  changedAt: Type.String(),
});
const Opened = Type.Object({ issue: Issue, edits: Edits, report: ReportView });

/** Reports that are kept: edited by hand, issued, and told what has changed since. */
export function reportIssueRoutes(app: EngineApp, context: EngineContext): void {
  const tags = ['统计'];
  app.get(
    '/api/report-issues',
    {
      schema: {
        summary: '保存的总结',
        tags,
        response: { 200: Type.Object({ items: Type.Array(Issue) }), ...refusals },
      },
    },
    async (request) => ({ items: (await keptReports(context, signedIn(request))).map(issueItem) }),
  );
  app.post(
    '/api/report-issues',
    { schema: { summary: '保存一份总结', tags, body: Wish, response: { 201: Issue, ...refusals } } },
    async (request, reply) =>
      reply.code(201).send(issueItem(await keepReport(context, signedIn(request), request.body))),
  );
  app.get(
    '/api/report-issues/:id',
    { schema: { summary: '打开一份总结', tags, params: Params, response: { 200: Opened, ...refusals } } },
    async (request) => openedView(await openReport(context, signedIn(request), request.params.id)),
  );
  app.put(
    '/api/report-issues/:id',
    {
      schema: {
        ...{ summary: '手工修改句子', tags, params: Params, body: Type.Object({ edits: Edits, revision }, closed) },
        response: { 200: Opened, ...refusals },
      },
    },
    async (request) => openedView(await editReport(context, signedIn(request), request.params.id, request.body)),
  );
  app.post(
    '/api/report-issues/:id/issue',
    {
      schema: {
        ...{ summary: '印发', tags, params: Params, body: Type.Object({ revision }, closed) },
        response: { 200: Opened, ...refusals },
      },
    },
    async (request) =>
      openedView(await issueReport(context, signedIn(request), request.params.id, request.body.revision)),
  );
  app.delete(
    '/api/report-issues/:id',
    { schema: { summary: '删除没有印发的总结', tags, params: Params, response: { 204: Type.Null(), ...refusals } } },
    async (request, reply) => {
      await dropReport(context, signedIn(request), request.params.id);
      return reply.code(204).send(null);
    },
  );
  const Bytes = Type.Unsafe<unknown>({ type: 'string', format: 'binary' });
  const content = {
    'application/vnd.openxmlformats-officedocument.wordprocessingml.document': { schema: Bytes },
  };
  app.get(
    '/api/report-issues/:id/file',
    {
      schema: {
        ...{ summary: '下载保存的总结', tags, params: Params },
        response: { 200: { description: '文件', content }, ...refusals },
      },
    },
    async (request, reply) => {
      const person = signedIn(request);
      const file = await fileOf(context, person, await openReport(context, person, request.params.id), 'docx');
      reply.header('content-type', file.type).header('content-disposition', attachment(file.name));
      return reply.send(file.bytes as never);
    },
  );
}

const issueItem = ({ id, title, template, issuedAt, revision, createdAt, changedAt }: ReportIssueRecord) => {
  return { id, title, template, issuedAt, revision, createdAt, changedAt };
};

const openedView = ({ issue, report }: OpenedReport) => ({
  issue: issueItem(issue),
  edits: issue.edits as { sentence: string; text: string; from: string }[],
  report: viewOf(report),
});
