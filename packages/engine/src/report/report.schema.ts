import { Type } from '@fastify/type-provider-typebox';
import { Nullable } from '../http/list.schema.ts';

export const ReportItem = Type.Object({
  id: Type.String(),
  title: Type.String({ description: '{单位}、{期间} 等还没有填入' }),
  description: Type.String(),
  every: Nullable(Type.String()),
  parameters: Type.Array(Type.Object({ name: Type.String(), title: Type.String(), value: Type.String() })),
});

const Run = Type.Object({
  text: Type.String(),
  number: Type.Optional(Type.String({ description: 'Key in `numbers`' })),
  byHand: Type.Optional(Type.Literal(true)),
});

const Sentence = Type.Object({
  id: Type.String(),
  text: Type.String(),
  runs: Type.Array(Run),
  suggested: Type.Optional(Type.Literal(true)),
  case: Type.Optional(Type.String({ description: 'Id of the case that it tells' })),
  edited: Type.Optional(
    Type.Object(
      {
        generated: Type.String({ description: '现在自动写的句子' }),
        offer: Type.Optional(Type.String({ description: '改过以后数字变了：现在自动写的句子' })),
        updated: Type.Optional(Type.String({ description: '手工写的句子，只换上新数字' })),
      },
      { description: '手工改过' },
    ),
  ),
});

const Table = Type.Object({
  title: Type.Optional(Type.String()),
  head: Type.Array(Type.String()),
  rows: Type.Array(Type.Array(Run)),
});

const Chart = Type.Object({
  title: Type.String(),
  labels: Type.Array(Type.String()),
  values: Type.Array(Nullable(Type.Number())),
  kind: Type.String(),
});

const base = {
  number: Type.String({ description: '一、' }),
  depth: Type.Integer(),
  title: Type.Optional(Type.String()),
  sentences: Type.Array(Sentence),
  table: Type.Optional(Table),
  chart: Type.Optional(Chart),
};

/** Chapters, points and points of points: three levels are the deepest that a template has. */
const Point = Type.Object({ ...base, parts: Type.Array(Type.Object({ ...base, parts: Type.Array(Type.Unknown()) })) });
const Chapter = Type.Object({ ...base, parts: Type.Array(Point) });

const Period = Type.Object({ from: Type.String(), to: Type.String() });

export const ReportNumber = Type.Object({
  key: Type.String(),
  task: Type.String(),
  figure: Type.String(),
  title: Type.String(),
  taskTitle: Type.String(),
  value: Nullable(Type.Number()),
  measure: Type.String({ description: '计量单位' }),
  kind: Type.String(),
  period: Period,
  unit: Type.Optional(Type.String()),
  record: Type.Optional(Type.Object({ case: Type.String(), field: Type.String() })),
  numerator: Type.Optional(Type.Number()),
  denominator: Type.Optional(Type.Number()),
  filter: Type.String({ description: '统计口径' }),
});

export const NumberEvidence = Type.Object({
  count: Type.Integer({ description: '依据的记录数' }),
  digest: Type.String({ description: 'Changes when any record comes or goes' }),
  cases: Type.Array(Type.String(), { description: 'Ids of the cases behind it that the reader may be told' }),
  entries: Type.Array(Type.Object({ id: Type.String(), register: Type.String(), title: Type.String() }), {
    description: 'Entries of registers behind it that the reader may be told',
  }),
});

export const ReportFinding = Type.Object({
  code: Type.String(),
  path: Type.String({ description: 'Id of the sentence, if it is about one' }),
  level: Type.String(),
  message: Type.Object({ 'zh-CN': Type.String(), en: Type.String() }),
  numbers: Type.Array(Type.String()),
});

export const ReportView = Type.Object({
  template: Type.String(),
  title: Type.String(),
  unit: Type.Object({ id: Type.String(), name: Type.String() }),
  period: Period,
  opening: Type.Array(Sentence),
  chapters: Type.Array(Chapter),
  closing: Type.Array(Sentence),
  numbers: Type.Record(Type.String(), ReportNumber),
  findings: Type.Array(ReportFinding),
});
