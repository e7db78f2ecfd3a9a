import { choice, id, list, metaSchema, path, ref, shape, text, whole, withSchemaKey } from './shared.ts';

export const figure = shape('指标', {
  id,
  title: text('名称', { maxLength: 100 }),
  kind: choice('种类', 'flow', 'stock', 'rate', 'ordinal', 'cadence', 'effect'),
  'source?': shape('统计对象', { register: text('台账') }),
  'over?': path,
  'cases?': choice('统计哪些办件', 'submitted', 'running', 'ended', 'all'),
  'results?': list('办理结果', text('办理结果'), 1),
  'where?': ref('expression', '条件'),
  'measure?': {
    title: '怎么统计',
    anyOf: [
      shape('计数', { count: { const: true, title: '计数' } }),
      shape('求和', { sum: ref('expression') }),
      shape('去重计数', { distinct: ref('expression') }),
      shape('平均', { average: ref('expression') }),
      shape('最小', { min: ref('expression') }),
      shape('最大', { max: ref('expression') }),
    ],
  },
  'of?': text('分母指标'),
  'schedule?': text('定期任务'),
  'before?': ref('expression', '之前的值'),
  'after?': ref('expression', '之后的值'),
  'change?': choice('怎么比较', 'average', 'sum'),
  'date?': ref('expression', '归入期间的日期'),
  unit: text('单位', { maxLength: 20 }),
  'decimals?': whole('小数位数', 0),
  'direction?': choice('资金方向', 'in', 'out', 'third-party'),
  'joint?': ref('expression', '与上级共同完成'),
  'quota?': { const: true, title: '活动下达的目标' },
});

/** Meta-schema of `figures.json`: a list, or an object that holds it. */
export const figuresSchema = metaSchema(
  'figures',
  '指标定义 figures.json',
  {
    anyOf: [
      { type: 'array', items: ref('figure') },
      withSchemaKey(
        shape('指标', {
          figures: list('指标', ref('figure')),
          'sentences?': list('句子', { type: 'object', title: '句子' }),
        }),
      ),
    ],
  },
  { figure },
);
