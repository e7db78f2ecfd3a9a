import { Type } from '@fastify/type-provider-typebox';
import type { Column } from '@hearth/documents';
import type { EngineContext } from '../context.ts';
import { type ExportMark, exportMark, writeMarked } from '../export/export-mark.ts';
import { attachment } from '../http/attachment.ts';
import type { EngineApp } from '../http/engine-app.ts';
import { Nullable } from '../http/list.schema.ts';
import { localeOf } from '../http/locale.ts';
import { refusals } from '../problems/problem.schema.ts';
import { NumberEvidence, ReportNumber } from '../report/report.schema.ts';
import { signedIn } from '../session/signed-in.ts';
import { figureList, type Statistics, statisticsFor, statisticsNumber } from './statistics.service.ts';
import { statisticsOverview } from './statistics-overview.ts';

const text = Type.Optional(Type.String({ maxLength: 1000 }));
const where = { from: text, to: text, unit: text };
const asked = {
  figure: Type.String({ maxLength: 200, description: 'task.figure' }),
  by: Type.String({ maxLength: 100, description: 'unit、month、quarter、year，或者分类字段' }),
  compare: Type.Optional(Type.Boolean({ description: '各单位分开' })),
  ...where,
};
const closed = { additionalProperties: false };
const FigureFacts = Type.Object({
  task: Type.String(),
  taskTitle: Type.String(),
  family: Type.String(),
  id: Type.String(),
  title: Type.String(),
  measure: Type.String({ description: '计量单位' }),
  kind: Type.String(),
  fields: Type.Array(Type.Object({ key: Type.String(), title: Type.String() })),
});
const Period = Type.Object({ from: Type.String(), to: Type.String() });
const Label = { key: Type.String(), label: Type.String() };

const StatisticsView = Type.Object({
  figure: FigureFacts,
  period: Period,
  unit: Type.String(),
  total: Nullable(Type.Number()),
  kind: Type.Union([Type.Literal('part'), Type.Literal('time'), Type.Literal('each')]),
  rows: Type.Array(Type.Object(Label)),
  series: Type.Array(Type.Object({ ...Label, values: Type.Array(Nullable(Type.Number())) })),
});

const Overview = Type.Object({
  unit: Type.Object({ id: Type.String(), name: Type.String() }),
  period: Period,
  units: Type.Array(Type.Object({ id: Type.String(), name: Type.String() }), { description: '下一级单位' }),
  items: Type.Array(
    Type.Object({ figure: FigureFacts, value: Nullable(Type.Number()), last: Nullable(Type.Number()) }),
  ),
});

/** The dashboard: figures by unit, time and kind, each number with its records, each table as a file. */
export function statisticsRoutes(app: EngineApp, context: EngineContext): void {
  const tags = ['统计'];
  app.get(
    '/api/statistics/figures',
    {
      schema: {
        summary: '可以统计的指标',
        tags,
        response: { 200: Type.Object({ items: Type.Array(FigureFacts) }), ...refusals },
      },
    },
    async () => ({ items: figureList(context) }),
  );
  app.get(
    '/api/statistics/overview',
    {
      schema: {
        ...{ summary: '各项工作的主要指标', tags, querystring: Type.Object(where, closed) },
        response: { 200: Overview, ...refusals },
      },
    },
    async (request) => statisticsOverview(context, signedIn(request), request.query),
  );
  app.get(
    '/api/statistics',
    {
      schema: {
        ...{ summary: '一个指标按单位、时间或类别分开', tags, querystring: Type.Object(asked, closed) },
        response: { 200: StatisticsView, ...refusals },
      },
    },
    async (request) => statisticsFor(context, signedIn(request), request.query),
  );
  app.get(
    '/api/statistics/number',
    {
      schema: {
        ...{ summary: '一个数字和它的记录', tags },
        querystring: Type.Object({ ...asked, row: text, series: text }, closed),
        response: {
          200: Type.Object({ ...ReportNumber.properties, ...NumberEvidence.properties }),
          ...refusals,
        },
      },
    },
    async (request) => statisticsNumber(context, signedIn(request), request.query),
  );
  const Bytes = Type.Unsafe<unknown>({ type: 'string', format: 'binary' });
  const content = {
    'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': { schema: Bytes },
    'text/csv': { schema: Bytes },
  };
  app.get(
    '/api/statistics/file',
    {
      schema: {
        ...{ summary: '下载统计表', tags },
        querystring: Type.Object({ ...asked, format: Type.Union([Type.Literal('xlsx'), Type.Literal('csv')]) }, closed),
        response: { 200: { description: '文件', content }, ...refusals },
      },
    },
    async (request, reply) => {
      const { format, ...wish } = request.query;
      const person = signedIn(request);
      const mark = exportMark(context, person, localeOf(request));
      const { name, bytes } = fileOf(await statisticsFor(context, person, wish), format, mark);
      const type = format === 'csv' ? 'text/csv; charset=utf-8' : Object.keys(content)[0];
      reply.header('content-type', type).header('content-disposition', attachment(name));
      return reply.send(bytes as never);
    },
  );
}

/** The table under a chart: a row each, a column a series. */
function fileOf(
  { figure, period, rows, series }: Statistics,
  format: 'xlsx' | 'csv',
  mark: ExportMark,
): { name: string; bytes: unknown } {
  const columns: Column[] = [
    { key: 'label', title: figure.taskTitle, type: 'text' },
    ...series.map(
      ({ key, label }): Column => ({ key: `v${key}`, title: `${label}（${figure.measure}）`, type: 'number' }),
    ),
  ];
  const cells = rows.map(({ label }, at) => ({
    label,
    ...Object.fromEntries(series.map(({ key, values }) => [`v${key}`, values[at] ?? null])),
  }));
  const sheet = { name: figure.title, columns, rows: cells };
  const name = `${figure.title}-${period.from}-${period.to}.${format}`;
  return { name, bytes: writeMarked([sheet], format, mark) };
}
