import type { JsonSchema } from '@hearth/definition';

const text = (title: string, more: JsonSchema = {}): JsonSchema => ({ type: 'string', title, minLength: 1, ...more });
const list = (title: string, items: JsonSchema, more: JsonSchema = {}): JsonSchema => ({
  type: 'array',
  title,
  items,
  ...more,
});
const ref = (name: string): JsonSchema => ({ $ref: `#/$defs/${name}` });
const choice = (title: string, ...values: string[]): JsonSchema => ({ title, enum: values });

/** A closed object; a name with ? behind it may be missing. */
function shape(title: string, members: Record<string, JsonSchema>): JsonSchema {
  const properties = Object.fromEntries(
    Object.entries(members).map(([name, schema]) => [name.replace('?', ''), schema]),
  );
  const required = Object.keys(members).filter((name) => !name.endsWith('?'));
  return { type: 'object', title, properties, required, additionalProperties: false };
}

const clause = shape('分句', {
  text: text('文字', { maxLength: 1000 }),
  'parts?': list('其中', text('一项')),
  'of?': text('合计的指标'),
  'zero?': { title: '为零时', anyOf: [text('怎么写'), { const: true, title: '写出 0' }] },
});

const sentence = shape('句子', {
  'id?': text('编号', { maxLength: 60 }),
  clauses: list('分句', { anyOf: [text('文字', { maxLength: 1000 }), ref('clause')] }, { minItems: 1 }),
  'use?': choice('用在哪里', 'result', 'plan', 'shortcoming'),
  'period?': text('自己的期间'),
  'short?': { type: 'boolean', title: '简版也用' },
});

const sentences = list('句子', { anyOf: [text('文字'), ref('sentence')] });

const collect = shape('汇集', {
  'families?': list('事项类别', text('类别')),
  'tasks?': list('事项', text('事项')),
  'together?': list('合写', shape('一段', { title: text('标题'), tasks: list('事项', text('事项'), { minItems: 1 }) })),
  'except?': list('不写', text('事项.句子')),
});

const part = shape('章节', {
  'title?': text('标题', { maxLength: 200 }),
  'sentences?': sentences,
  'points?': list('要点', ref('part')),
  'collect?': ref('collect'),
  'table?': shape('表', {
    'title?': text('表题'),
    'collect?': ref('collect'),
    'figures?': list('指标', text('事项.指标')),
    'columns?': list('列', text('期间、增减或增幅')),
    'by?': choice('分列', 'unit'),
  }),
  'chart?': shape('图', { 'title?': text('图题'), figure: text('事项.指标'), by: choice('分组', 'month', 'unit') }),
  'story?': shape('案例', {
    task: text('事项'),
    figure: text('指标'),
    'number?': text('案号'),
    clauses: list('分句', text('文字')),
  }),
  'shortcomings?': shape('不足', {
    below: { type: 'number', title: '低于百分之几', minimum: 0, maximum: 100 },
    'except?': list('除外', text('事项.指标')),
  }),
  'plan?': {
    title: '下步打算',
    anyOf: [{ const: true }, shape('打算', { tasks: list('事项', text('事项'), { minItems: 1 }) })],
  },
});

const style = shape('写法', {
  'numerals?': choice('数字', 'arabic', 'chinese'),
  'money?': choice('金额单位', '元', '万元', 'auto'),
  'percent?': { type: 'integer', title: '百分比保留几位小数', minimum: 0, maximum: 4 },
  'outline?': list('层次序数', text('样子')),
  'script?': choice('字体', 'simplified', 'traditional'),
  'names?': choice('人名', 'masked', 'full'),
});

/** JSON Schema of a report template, `reports/<id>.json`. */
export const templateSchema: JsonSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: 'urn:hearth:report-template',
  ...shape('报告模板', {
    '$schema?': text('结构说明'),
    id: text('编号', { pattern: '^[a-z][a-z0-9-]*$' }),
    title: text('标题'),
    'description?': text('说明'),
    'every?': choice('通常的期间', 'year', 'half-year', 'quarter', 'month'),
    'short?': { type: 'boolean', title: '简版' },
    'style?': ref('style'),
    'parameters?': {
      type: 'object',
      title: '参数',
      additionalProperties: shape('参数', { title: text('名称'), value: { type: 'string', title: '默认值' } }),
    },
    'opening?': sentences,
    chapters: list('章', ref('part'), { minItems: 1 }),
    'closing?': sentences,
    'checks?': list(
      '核对',
      shape('一项核对', {
        part: text('事项.指标，不多于下面一项'),
        whole: text('事项.指标'),
        'rate?': text('事项.指标，应当是上面两项相除'),
      }),
    ),
  }),
  $defs: { clause, sentence, collect, part, style },
};
