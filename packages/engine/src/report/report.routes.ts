import { Type } from '@fastify/type-provider-typebox';
import type { Finding } from '@hearth/figures';
import type { EngineContext } from '../context.ts';
import { attachment } from '../http/attachment.ts';
import type { EngineApp } from '../http/engine-app.ts';
import { refusals } from '../problems/problem.schema.ts';
import { signedIn } from '../session/signed-in.ts';
import { ReportItem, ReportView } from './report.schema.ts';
import { reportFor, type WrittenReport } from './report.service.ts';
import { reportFile } from './report-file.ts';
import { reportMessage } from './report-message.ts';

const text = Type.Optional(Type.String({ maxLength: 1000 }));
const wish = { from: text, to: text, unit: text, task: text };
const Params = Type.Object({ id: Type.String({ maxLength: 100 }) });
const Query = Type.Object(wish, { additionalProperties: false });
const FileQuery = Type.Object(
  { ...wish, format: Type.Union([Type.Literal('docx'), Type.Literal('md'), Type.Literal('json')]) },
  { additionalProperties: false },
);
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
    async () => ({ items: context.reports.map(itemOf) }),
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
      viewOf(await reportFor(context, signedIn(request), { ...request.query, template: request.params.id })),
  );
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
      const { format, ...query } = request.query;
      const file = await reportFile(context, signedIn(request), { ...query, template: request.params.id }, format);
      reply.header('content-type', file.type).header('content-disposition', attachment(file.name));
      return reply.send(file.bytes as never);
    },
  );
}

const itemOf = ({ id, title, description = '', every, parameters = {} }: EngineContext['reports'][number]) => ({
  ...{ id, title, description, every: every ?? null },
  parameters: Object.entries(parameters).map(([name, parameter]) => ({ name, ...parameter })),
});

/** The report with the evidence in each number, and findings as sentences. */
function viewOf({ report, evidence }: WrittenReport) {
  const none = { count: 0, digest: '', cases: [] };
  const numbers = Object.entries(report.numbers).map(([key, number]) => [
    key,
    { ...number, ...none, ...evidence[key] },
  ]);
  return { ...report, numbers: Object.fromEntries(numbers), findings: report.findings.map(sentenceOf) };
}

const sentenceOf = (finding: Finding) => ({
  ...{ code: finding.code, path: finding.path, level: finding.level ?? 'error', numbers: finding.numbers },
  message: { 'zh-CN': reportMessage(finding, 'zh-CN'), en: reportMessage(finding, 'en') },
});
